import { get } from '#lib/table.ts'
import type { Account } from '../account.ts'
import { hostWorks } from '../guest/answers.ts'
import type { Instance } from '../instances/instance.ts'
import { rootOf, volumesOf } from '../volumes/read.ts'
import type { CheckName } from './check.ts'

/** What each check of a running instance runs into now: `ok`, or what is in its way; it says as much as `truth`, and why. */
export function findings(account: Account, instance: Instance): Readonly<Record<CheckName, string>> {
  const system = hostFinding(account, instance)
  return {
    system,
    instance: system === 'ok' ? guestFinding(account, instance) : system,
    ebs: volumesOf(account, instance).find((one) => one.stalledUntil !== undefined)?.id ?? 'ok',
  }
}

function hostFinding(account: Account, instance: Instance): string {
  if (hostWorks(account, instance)) return 'ok'
  const host = get(account.hosts, instance.hostId ?? '')
  return ['host', host?.power, host?.network, host?.hardware, host?.software].join(' ')
}

function guestFinding(account: Account, instance: Instance): string {
  const guest = get(account.guests, instance.id)
  if (guest?.power !== 'up') return guest?.power ?? 'off'
  if (guest.outOfMemory) return 'memory'
  const root = rootOf(account, instance)
  if (root?.fileSystem === 'corrupt') return 'file-system'
  return root?.system?.network === 'bad' ? 'network' : 'ok'
}
