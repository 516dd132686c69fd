import type { Account } from '#engine/account.ts'
import { isVeiled, isVolumeVeiled } from '#engine/world/faults/mystery/shown.ts'
import { answersArp } from '#engine/world/guest/answers.ts'
import { inside } from '#engine/world/guest/decide.ts'
import { deviceOf, seenBy } from '#engine/world/guest/disks.ts'
import { ramFolder, readFile, storeFolder } from '#engine/world/guest/files.ts'
import { type Guest, jobLength, type ShellUser, shellUsers, type Workload } from '#engine/world/guest/guest.ts'
import { jobAt } from '#engine/world/guest/job.ts'
import { memoryAt, memoryOf } from '#engine/world/guest/load.ts'
import { openTransaction } from '#engine/step/openTransaction.ts'
import { typeLine } from '#engine/world/userData/decide.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { probe, probeFrom, reachesOut } from '#engine/world/network/probe.ts'
import { volumesOf } from '#engine/world/volumes/read.ts'
import { type Files, fileSystemOf, flawsOf } from '#engine/world/volumes/volume.ts'
import { isRefusal, refuse } from '#facts/errors.ts'
import type { InstanceId, VolumeId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { second } from '#lib/time.ts'
import { valueAt } from '#lib/trail.ts'
import { answered } from '../action.ts'
import { flag, id, need, oneOf, text, whole } from '../params.ts'
import { read, write } from './verbs.ts'

const instanceId = need(id<InstanceId>())
const workloads = ['idle', 'steady', 'busy', 'leak'] as const satisfies readonly Workload[]
/** More than the engine takes, so that it is the engine that says how much it takes. */
const mostText = 65_536

export const SetWorkload = write({
  params: { InstanceId: instanceId, Workload: need(oneOf(workloads)) },
  command: (asked) => ({ kind: 'SetWorkload', instanceId: asked.InstanceId, workload: asked.Workload }),
})

/** Puts the CloudWatch agent into the OS, or takes it out. From then on it publishes memory and disk use each minute. */
export const SetCloudWatchAgent = write({
  params: { InstanceId: instanceId, Installed: need(flag()) },
  command: (asked) => ({ kind: 'SetCloudWatchAgent', instanceId: asked.InstanceId, installed: asked.Installed }),
})

export const WriteFile = write({
  params: { InstanceId: instanceId, Path: need(text({ most: 4096 })), Text: need(text({ least: 0, most: mostText })) },
  command: (asked) => ({ kind: 'WriteFile', instanceId: asked.InstanceId, path: asked.Path, text: asked.Text }),
})

export const ReadFile = read({
  params: { InstanceId: instanceId, Path: need(text({ most: 4096 })) },
  answer({ account, params }) {
    const found = inside(account, params.InstanceId)
    if (isRefusal(found)) return found
    const content = readFile(account, found.instance, params.Path)
    if (content === undefined) return refuse.playground('NoSuchFile', `${params.Path}: No such file or directory`)
    return { Text: content }
  },
})

interface Typed {
  readonly InstanceId: InstanceId
  readonly Command: string
  readonly User?: ShellUser | undefined
}

const typedOf = ({ InstanceId: id, Command: line, User: user }: Typed) => ({
  instanceId: id,
  line,
  ...(user && { as: user }),
})

/** Types a line at the prompt. What only looks is answered at once and leaves no trace in the log. */
export const RunInGuest = write({
  params: {
    InstanceId: instanceId,
    Command: need(text({ least: 0, most: 4096 })),
    User: oneOf(shellUsers),
  },
  command(asked, { account, now }) {
    const tx = openTransaction(account, now, 'you')
    const typed = typedOf(asked)
    const ran = typeLine(tx, typed, undefined)
    if (isRefusal(ran)) return ran
    return tx.events.length === 0 ? answered(wireRan(ran)) : { kind: 'RunInGuest', ...typed }
  },
  // the log does not hold what a line said: it says the same again
  answer({ before, now, params }) {
    const ran = typeLine(openTransaction(before, now, 'you'), typedOf(params), undefined)
    return isRefusal(ran) ? {} : wireRan(ran)
  },
})

const wireRan = ({ output, status }: { readonly output: string; readonly status: number }) => ({
  Output: output,
  ExitStatus: status,
})

/** Tries to connect from the internet or from another instance, by default to SSH. */
export const ProbeInstance = read({
  params: { InstanceId: instanceId, Port: whole(1, 65_535), From: id<InstanceId>() },
  answer({ account, params: { InstanceId: one, Port: port = 22, From: from } }) {
    if (from !== undefined && !get(account.instances, from)) return refuse.noSuchInstance([from])
    const tried = from === undefined ? probe(account, one, port) : probeFrom(account, from, one, port)
    if (!tried) return refuse.noSuchInstance([one])
    return { Result: tried.result, Reason: tried.reason, Address: tried.address }
  },
})

/** Tries to connect from an instance to the internet, by default to HTTPS. */
export const ProbeInternet = read({
  params: { InstanceId: instanceId, Port: whole(1, 65_535) },
  answer({ account, params: { InstanceId: one, Port: port = 443 } }) {
    const tried = reachesOut(account, one, port)
    if (!tried) return refuse.noSuchInstance([one])
    return { Result: tried.result, Reason: tried.reason, Address: tried.address }
  },
})

/** Mends what is on a disk, from a rescue instance that has it as a data volume; the answer says what was wrong. */
export const RepairVolume = write({
  params: { VolumeId: need(id<VolumeId>()) },
  command: ({ VolumeId: volumeId }) => ({ kind: 'RepairVolume', id: volumeId }),
  answer: ({ before, params: { VolumeId: volumeId } }) => {
    const volume = get(before.volumes, volumeId)
    return { Repaired: volume && !isVolumeVeiled(before, volume) ? flawsOf(volume) : undefined }
  },
})

const wireFiles = (files: Files) => Object.entries(files).map(([Path, Text]) => ({ Path, Text }))

const disksOf = (account: Account, instance: Instance, guest: Guest) => [
  ...volumesOf(account, instance).map((volume) => {
    const seen = seenBy({ account, instance }).find((one) => one.volume.id === volume.id)
    return {
      Kind: 'Volume',
      VolumeId: volume.id,
      DeviceName: volume.attachment.deviceName,
      Device: seen && deviceOf(seen),
      FileSystem: fileSystemOf(volume)?.kind,
      Mount: seen?.mount,
      Files: wireFiles(volume.files),
    }
  }),
  { Kind: 'Memory', Mount: ramFolder, Files: wireFiles(guest.ramFiles) },
  ...(guest.storeFiles ? [{ Kind: 'InstanceStore', Mount: storeFolder, Files: wireFiles(guest.storeFiles) }] : []),
]

/** The guest of an instance, whether its OS answers or not: EC2 sees none of it. */
export const DescribeGuest = read({
  params: { InstanceId: instanceId },
  answer({ account, now, params: { InstanceId: one } }) {
    const instance = get(account.instances, one)
    const guest = get(account.guests, one)
    if (!instance || !guest) return refuse.noSuchInstance([one])
    // while a mystery is on, only who can log in sees what is inside
    if (isVeiled(account, instance) && !answersArp(account, instance)) return refuse.guestUnreachable(one)
    return {
      Power: guest.power,
      UptimeSeconds: guest.bootedAt === undefined ? undefined : Math.floor((now - guest.bootedAt) / second),
      Workload: guest.workload,
      CpuPercent: valueAt(guest.cpu, now),
      MemoryMiB: memoryOf(instance.type),
      MemoryUsedMiB: memoryAt(guest.memory, now),
      OutOfMemory: guest.outOfMemory,
      WebServer: guest.web,
      CloudWatchAgent: guest.agent ?? false,
      JobPercent: Math.floor((jobAt(guest.job, now) * 100) / jobLength),
      Disks: disksOf(account, instance, guest),
    }
  },
})
