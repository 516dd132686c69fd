import type { Changeable, InstanceFact, Recovery } from '#engine/world/instances/instance.ts'
import { type SettingName, settingNames, wordOf } from '#engine/world/instances/settings.ts'
import { never } from '#lib/never.ts'
import type { Names } from './names.ts'
import type { Sentences } from './wording.ts'

/** EC2-FACTS §8.4 */
function healthEvent(how: Recovery | undefined): string {
  return how === 'simplified' ? 'AWS_EC2_SIMPLIFIED_AUTO_RECOVERY_SUCCESS' : 'AWS_EC2_INSTANCE_AUTO_RECOVERY_SUCCESS'
}

export function instanceSentence(fact: InstanceFact, words: Sentences, names: Names): string {
  switch (fact.kind) {
    case 'InstanceLaunched':
      return words.launched(names.of(fact.instance.id), fact.instance.type, fact.instance.zone)
    case 'InstanceStateChanged':
      return entered(fact, words, names.of(fact.instanceId))
    case 'InstanceChanged':
      return changed(fact.change, words, names.of(fact.instanceId), names)
    case 'RebootRequested':
      return words.rebootRequested(names.of(fact.instanceId))
    case 'StopForced':
      return words.stopForced(names.of(fact.instanceId))
    case 'RecoveryStarted':
      return words.recoveryStarted[fact.how](names.of(fact.instanceId))
    case 'RecoveryCancelled':
      return words.recoveryCancelled(names.of(fact.instanceId))
    case 'RecoveryFailed':
      return words.recoveryFailed(names.of(fact.instanceId))
    case 'InstanceRecovered':
      return words.recovered(names.of(fact.instanceId), fact.fromHost, fact.toHost, healthEvent(fact.how))
    case 'InstanceForgotten':
      return words.forgotten(names.of(fact.instanceId))
    default:
      return never(fact)
  }
}

type StateChange = Extract<InstanceFact, { kind: 'InstanceStateChanged' }>

function entered({ from, to, ending, reason }: StateChange, words: Sentences, name: string): string {
  // what people do to a pending instance has a reason of theirs
  if (from === 'pending' && reason && !reason.code.startsWith('Client.User'))
    return words[to === 'stopped' ? 'startFailed' : 'launchFailed'](name, reason.message)
  if (to === 'stopping' && ending === 'hibernate') return words.entered.hibernating(name)
  if (to === 'stopped' && ending === 'hibernate') return words.entered.hibernated(name)
  return words.entered[to](name)
}

function changed(change: Partial<Changeable>, { changed: words }: Sentences, name: string, names: Names): string {
  const setting = (one: SettingName) => {
    const told: Readonly<Record<string, (name: string) => string>> = words.settings[one].told
    return change[one] !== undefined && (told[wordOf(change[one])]?.(name) ?? false)
  }
  const said = [
    change.type !== undefined && words.type(name, change.type),
    ...settingNames.map(setting),
    change.creditMode !== undefined && words.creditMode(name, change.creditMode),
    change.groupIds !== undefined && words.groups(name, change.groupIds.map(names.of).join(', ')),
    change.tags !== undefined && words.tags(name),
  ].filter((one) => one !== false)
  return said.length === 0 ? words.nothing(name) : said.join(' ')
}
