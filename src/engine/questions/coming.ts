import type { InstanceId, SnapshotId, VolumeId } from '#lib/brand.ts'
import { must, never } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import type { Instant } from '#lib/time.ts'
import type { Account } from '../account.ts'
import { nextTurn, type Turn } from '../observers/credits/flow.ts'
import { type DueRow, type DueTable, everyDue, nextDueRow } from '../step/due.ts'
import { isVeiled, isVolumeVeiled } from '../world/faults/mystery/shown.ts'
import type { ScheduledCode } from '../world/scheduled/scheduled.ts'
import { attachmentsOf } from '../world/volumes/read.ts'

/** A thing that time alone brings. It says what will be known then, and not how it will come out. */
export type Coming =
  | { readonly kind: 'start' | 'stop' | 'termination' | 'forgetting' | 'recovery'; readonly instanceId: InstanceId }
  | { readonly kind: 'scheduled'; readonly instanceId: InstanceId; readonly code: ScheduledCode }
  | { readonly kind: 'scheduledForgetting'; readonly instanceId: InstanceId }
  | { readonly kind: 'interruption'; readonly instanceId: InstanceId }
  | { readonly kind: 'spotEvaluation' | 'spotReturn'; readonly requestId: string }
  | { readonly kind: 'boot' | 'userData' | 'resume' | 'memory'; readonly instanceId: InstanceId }
  | { readonly kind: 'credits'; readonly instanceId: InstanceId; readonly to: Turn | 'lost' }
  | {
      readonly kind:
        | 'volumeReady'
        | 'volumeDeleted'
        | 'attached'
        | 'detached'
        | 'volumeHealed'
        | 'resized'
        | 'optimized'
      readonly volumeId: VolumeId
    }
  | { readonly kind: 'interfaceReady' | 'interfaceAttached' | 'interfaceDetached'; readonly interfaceId: string }
  | { readonly kind: 'snapshot'; readonly snapshotId: SnapshotId }
  | { readonly kind: 'rootReplaced'; readonly instanceId: InstanceId }
  | { readonly kind: 'firstChecks' | 'checks'; readonly instanceId: InstanceId }
  | { readonly kind: 'alarm'; readonly name: string }
  | { readonly kind: 'expiry'; readonly endpoint: string }
  | { readonly kind: 'message'; readonly endpoint: string }
  /** its name would tell a mystery */
  | { readonly kind: 'hidden' }

/** A thing that is coming, and its moment. */
export interface ComingAt {
  readonly at: Instant
  readonly coming: Coming
}

const hidden: Coming = { kind: 'hidden' }

/**
 * The kinds of coming by the table whose rows wait for their time. A new table of that kind answers here or does not
 * compile.
 */
const waitsFor: Readonly<Record<DueTable, (account: Account, id: string) => Coming>> = {
  instances: (account, id) => {
    const instance = must(get(account.instances, id), id)
    const instanceId = instance.id
    switch (instance.state) {
      case 'pending':
        return { kind: 'start', instanceId }
      case 'running':
        return { kind: 'recovery', instanceId }
      case 'stopping':
        return { kind: 'stop', instanceId }
      case 'shutting-down':
        return { kind: 'termination', instanceId }
      case 'terminated':
        return { kind: 'forgetting', instanceId }
      case 'stopped':
        throw new Error(`${id} is stopped: time alone does not change that`)
      default:
        return never(instance.state)
    }
  },
  spotRequests: (account, id) => {
    const { notice, instanceId, state } = must(get(account.spotRequests, id), id)
    if (notice && instanceId) return { kind: 'interruption', instanceId }
    return { kind: state === 'disabled' ? 'spotReturn' : 'spotEvaluation', requestId: id }
  },
  scheduled: (account, id) => {
    const { instanceId, code, completedAt } = must(get(account.scheduled, id), id)
    return completedAt === undefined
      ? { kind: 'scheduled', instanceId, code }
      : { kind: 'scheduledForgetting', instanceId }
  },
  guests: (account, id) => {
    const { instanceId, power } = must(get(account.guests, id), id)
    if (power === 'resuming') return { kind: 'resume', instanceId }
    if (power !== 'up') return { kind: 'boot', instanceId }
    const instance = get(account.instances, id)
    return instance && isVeiled(account, instance) ? hidden : { kind: 'memory', instanceId }
  },
  firstBoots: (account, id) => ({ kind: 'userData', instanceId: must(get(account.firstBoots, id), id).instanceId }),
  credits: (account, id) => {
    const { instanceId, flow } = must(get(account.credits, id), id)
    return { kind: 'credits', instanceId, to: nextTurn(flow)?.to ?? 'lost' }
  },
  volumes: (account, id) => {
    const volume = must(get(account.volumes, id), id)
    const volumeId = volume.id
    if (volume.state === 'creating') return { kind: 'volumeReady', volumeId }
    if (volume.state === 'deleting') return { kind: 'volumeDeleted', volumeId }
    const passing = attachmentsOf(volume).find(({ state, due }) => state !== 'attached' && due === volume.due)
    if (passing) return { kind: passing.state === 'attaching' ? 'attached' : 'detached', volumeId }
    return isVolumeVeiled(account, volume) ? hidden : { kind: 'volumeHealed', volumeId }
  },
  interfaces: (account, id) => {
    const { attachment } = must(get(account.interfaces, id), id)
    if (!attachment) return { kind: 'interfaceReady', interfaceId: id }
    return { kind: attachment.state === 'detaching' ? 'interfaceDetached' : 'interfaceAttached', interfaceId: id }
  },
  modifications: (account, id) => {
    const { volumeId, state } = must(get(account.modifications, id), id)
    return { kind: state === 'modifying' ? 'resized' : 'optimized', volumeId }
  },
  snapshots: (account, id) => ({ kind: 'snapshot', snapshotId: must(get(account.snapshots, id), id).id }),
  rootTasks: (account, id) => ({
    kind: 'rootReplaced',
    instanceId: must(get(account.rootTasks, id), id).instanceId,
  }),
  checks: (account, id) => {
    const { instanceId, system, instance } = must(get(account.checks, id), id)
    const first = system === 'initializing' || instance === 'initializing'
    return { kind: first ? 'firstChecks' : 'checks', instanceId }
  },
  alarms: (_, id) => ({ kind: 'alarm', name: id }),
  subscriptions: (account, id) => ({
    kind: 'expiry',
    endpoint: must(get(account.subscriptions, id), id).endpoint,
  }),
  messages: (account, id) => ({ kind: 'message', endpoint: must(get(account.messages, id), id).endpoint }),
}

const told = (account: Account, { table, id, at }: DueRow): ComingAt => ({ at, coming: waitsFor[table](account, id) })

/** The next thing that time alone brings; undefined while nothing is waiting. */
export function nextComing(account: Account): ComingAt | undefined {
  const row = nextDueRow(account)
  return row && told(account, row)
}

/** All that time alone brings as things stand, the soonest first. */
export const everyComing = (account: Account): readonly ComingAt[] => everyDue(account).map((row) => told(account, row))
