import type { FaultName } from '#engine/world/faults/names.ts'
import { isOfHost } from '#engine/world/faults/read.ts'
import { isWell } from './health.ts'
import { findNamed, idOf } from './read.ts'
import { opens, reboot, start, stop, untilState, untilUp } from './scenery.ts'
import { does, type Step, until, waits } from './script.ts'
import { minute } from '#lib/time.ts'

const stopAndStart = (name: string, between: readonly Step[] = []): readonly Step[] => [
  stop(name),
  untilState(name, 'stopped'),
  ...between,
  start(name),
  untilState(name, 'running'),
  untilUp(name),
]

/** Twice the memory of a t3.micro: the application wants half as much again as that has. */
const bigger = (name: string): Step =>
  does('ModifyInstanceAttribute', (account) => ({
    InstanceId: idOf(account, name),
    InstanceType: { Value: 't3.small' },
  }))

const replaceRoot = (name: string): readonly Step[] => [
  does('CreateReplaceRootVolumeTask', (account) => ({
    InstanceId: idOf(account, name),
    DeleteReplacedRootVolume: true,
  })),
  waits(2 * minute),
  untilUp(name),
]

const restartWeb = (name: string): Step =>
  does('RunInGuest', (account) => ({ InstanceId: idOf(account, name), Command: 'sudo systemctl restart nginx' }))

const growRoot = (name: string): readonly Step[] => [
  does('ModifyVolume', (account) => ({ VolumeId: findNamed(account, name)?.volumeIds[0], Size: 20 })),
  waits(minute),
  restartWeb(name),
]

/** One way to mend a fault of a t3.micro web server in a group of its own. */
function mends(fault: FaultName, name: string): readonly Step[] {
  if (isOfHost(fault)) return stopAndStart(name)
  switch (fault) {
    case 'MemoryExhausted':
      return stopAndStart(name, [bigger(name)])
    case 'OSHung':
      return [reboot(name), waits(minute), untilUp(name)]
    case 'VolumeIOStalled':
      return stopAndStart(name)
    case 'RootDiskFull':
      return growRoot(name)
    case 'SecurityGroupClosed':
      return [opens(name, 22), opens(name, 80)]
    case 'WebServerCrashed':
      return [restartWeb(name)]
    default:
      return replaceRoot(name)
  }
}

/** The remedy of a fault, and the wait until the checks have found that it helped. */
export const remedyFor = (fault: FaultName, name: string): readonly Step[] => [
  ...mends(fault, name),
  until((account) => isWell(account, name)),
]
