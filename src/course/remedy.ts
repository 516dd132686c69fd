import type { FaultName } from '#engine/world/faults/names.ts'
import { isWell } from './health.ts'
import { findNamed, idOf } from './find/instances.ts'
import { opens, reboot, start, stop, untilState, untilUp } from './moves/instances.ts'
import { comesTo, does, type Step, until, waits } from './moves/script.ts'
import type { Account } from '#engine/account.ts'
import { rootOf } from '#engine/world/volumes/read.ts'
import { roomOf } from '#engine/world/volumes/volume.ts'
import { get } from '#lib/table.ts'
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

const types = (name: string, Command: string): Step =>
  does('RunInGuest', (account) => ({ InstanceId: idOf(account, name), Command }))

const restartWeb = (name: string): Step => types(name, 'sudo systemctl restart nginx')

/** An OS that a full disk kept from booting boots once there is room; one that is up needs its server started. */
const growRoot = (name: string): readonly Step[] => [
  comesTo((account) => grows(account, name)),
  comesTo((account) => (powerOf(account, name) === 'booting' ? [waits(booting)] : [])),
  comesTo((account) =>
    powerOf(account, name) === 'up'
      ? [types(name, 'sudo growpart /dev/nvme0n1 1 && sudo xfs_growfs -d /'), restartWeb(name)]
      : [reboot(name), waits(minute), untilUp(name)],
  ),
]

/** A boot that was begun ends within it, one way or the other. */
const booting = 8 * minute
const powerOf = (account: Account, name: string) => get(account.guests, idOf(account, name))?.power

/** The moves that make the disk larger than its file system, as far as it is not so yet or on its way. */
function grows(account: Account, name: string): readonly Step[] {
  const instance = findNamed(account, name)
  const root = instance && rootOf(account, instance)
  if (!root || root.sizeGiB > roomOf(root)) return []
  if (get(account.modifications, root.id)?.state === 'modifying') return [waits(minute)]
  return [does('ModifyVolume', { VolumeId: root.id, Size: root.sizeGiB + 12 }), waits(minute)]
}

type Remedied = (name: string) => readonly Step[]

/** The remedies: one way to mend each fault of a t3.micro web server in a group of its own. */
const mends: Readonly<Record<FaultName, Remedied>> = {
  HostPowerLost: stopAndStart,
  HostNetworkLost: stopAndStart,
  HostHardwareFailing: stopAndStart,
  HostSoftwareFailing: stopAndStart,
  MemoryExhausted: (name) => stopAndStart(name, [bigger(name)]),
  OSHung: (name) => [reboot(name), waits(minute), untilUp(name)],
  FileSystemCorrupt: replaceRoot,
  NetworkMisconfigured: replaceRoot,
  StartupMisconfigured: replaceRoot,
  KernelIncompatible: replaceRoot,
  RootDiskFull: growRoot,
  VolumeIOStalled: stopAndStart,
  VolumeUnreachable: replaceRoot,
  SecurityGroupClosed: (name) => [opens(name, 22), opens(name, 80)],
  WebServerCrashed: (name) => [restartWeb(name)],
  // the key is no part of EC2: nothing else here gives it back
  RequestsThrottled: () => [does('ClearFault', () => ({ Fault: 'RequestsThrottled' }))],
  ReadsLag: () => [does('ClearFault', () => ({ Fault: 'ReadsLag' }))],
  KmsKeyDenied: () => [does('ClearFault', () => ({ Fault: 'KmsKeyDenied' }))],
}

/** The moves that mend a fault, as far as somebody does anything for it. */
export const mendingOf = (fault: FaultName, name: string): readonly Step[] => mends[fault](name)

/** The remedy of a fault, and the wait until the checks have found that it helped. */
export const remedyFor = (fault: FaultName, name: string): readonly Step[] => [
  ...mends[fault](name),
  until((account) => isWell(account, name)),
]
