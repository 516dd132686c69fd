import { type SettingName, type Settings, wordOf } from '#engine/world/instances/settings.ts'
import type { CheckName, Report } from '#engine/observers/checks/check.ts'
import type { Recovery } from '#engine/world/instances/instance.ts'
import type { Rule } from '#engine/world/network/network.ts'
import { doorSaid } from '#engine/world/network/span.ts'

/** A rule's protocol and ports: `TCP 22`, `UDP 100–200`. */
export const doorOf = (rule: Rule, everything: string): string => (rule.protocol === '-1' ? everything : doorSaid(rule))

/** The name of AWS Health's event about a recovery (EC2-FACTS §8.4). */
export function healthEvent(how: Recovery | undefined): string {
  return how === 'simplified' ? 'AWS_EC2_SIMPLIFIED_AUTO_RECOVERY_SUCCESS' : 'AWS_EC2_INSTANCE_AUTO_RECOVERY_SUCCESS'
}

const checks: readonly CheckName[] = ['system', 'instance', 'ebs']

/** How many checks a report is of, and which of them failed. */
export function checksIn(report: Report): { readonly made: number; readonly failed: readonly CheckName[] } {
  const made = checks.filter((name) => report[name] !== undefined)
  return { made: made.length, failed: made.filter((name) => report[name] === 'failed') }
}

type SettingWords = Readonly<Record<SettingName, { readonly told: Readonly<Record<string, (name: string) => string>> }>>

/** What is said of a setting that a change brings to another value; nothing where it does not. */
export function settingTold(
  words: SettingWords,
  setting: SettingName,
  change: Partial<Settings>,
  name: string,
): string | false {
  const value = change[setting]
  return value !== undefined && (words[setting].told[wordOf(value)]?.(name) ?? false)
}
