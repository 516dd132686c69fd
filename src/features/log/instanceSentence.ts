import type { InstanceFact, Settings, Recovery } from '#engine/world/instances/instance.ts'
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
  if (from === 'pending' && to === 'terminated') return words.launchFailed(name, reason?.message ?? '').trim()
  if (to === 'stopping' && ending === 'hibernate') return words.entered.hibernating(name)
  if (to === 'stopped' && ending === 'hibernate') return words.entered.hibernated(name)
  return words.entered[to](name)
}

function changed(change: Partial<Settings>, { changed: words }: Sentences, name: string, names: Names): string {
  const { type, shutdownBehaviour, terminationProtection, stopProtection, detailedMonitoring, autoRecovery } = change
  const said = [
    type !== undefined && words.type(name, type),
    shutdownBehaviour === 'stop' && words.onShutdownStop(name),
    shutdownBehaviour === 'terminate' && words.onShutdownTerminate(name),
    terminationProtection !== undefined && words.terminationProtection(name, terminationProtection),
    stopProtection !== undefined && words.stopProtection(name, stopProtection),
    detailedMonitoring !== undefined && words.detailedMonitoring(name, detailedMonitoring),
    autoRecovery !== undefined && words.autoRecovery(name, autoRecovery === 'default'),
    change.creditMode !== undefined && words.creditMode(name, change.creditMode),
    change.groupIds !== undefined && words.groups(name, change.groupIds.map(names.of).join(', ')),
    change.tags !== undefined && words.tags(name),
  ].filter((one) => one !== false)
  return said.length === 0 ? words.nothing(name) : said.join(' ')
}
