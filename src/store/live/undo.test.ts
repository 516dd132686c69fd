import type { Request } from '#api/answer.ts'
import type { Account } from '#engine/account.ts'
import { faultNames } from '#engine/world/faults/names.ts'
import type { History } from '#engine/history/history.ts'
import { eventsFrom } from '#engine/history/log.ts'
import { imageId } from '#engine/law/scenario.ts'
import { list, pack, type Table } from '#lib/table.ts'
import { hour, second } from '#lib/time.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createStudio } from '../createStudio.ts'
import { gesture } from './gesture.ts'
import { backToNow, lookAt, lookAtBeginning, lookAtEvent, stepBack } from './past.ts'
import { ask } from './requests.ts'
import { startAnew } from './takeUp.ts'
import { letPass, skipToNextEvent } from './time.ts'
import { redo, undo } from './undo.ts'
import { createDevice } from '../createDevice.ts'

const studio = createStudio(createDevice().openTab())

/** A press of a button: up to three requests, then time. */
const press = fc.record({
  verbs: fc.array(fc.nat(23), { minLength: 1, maxLength: 3 }),
  which: fc.nat(20),
  ms: fc.nat(2 * hour),
})
type Press = typeof press extends fc.Arbitrary<infer T> ? T : never

const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % Math.max(1, from.length)]
const shown = () => studio.playground.getState().history

/**
 * The request that a press makes in this account. Many are refused: of a state, of a name that nothing has, of a wrong
 * parameter.
 */
function requestOf(account: Account, verb: number, which: number): Request {
  const id = pick(list(account.instances), which)?.id ?? 'i-00000000000000000'
  const volumeId = pick(list(account.volumes), which)?.id ?? 'vol-00000000000000000'
  const address = pick(list(account.addresses), which)
  const InstanceIds = [id]
  const launch = { ImageId: imageId('us-east-1'), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 + (which % 2) }
  const requests: readonly Request[] = [
    { action: 'RunInstances', params: launch },
    { action: 'RunInstances', params: { ...launch, HibernationOptions: { Configured: true } } },
    { action: 'RunInstances', params: { ...launch, InstanceType: 'none.such' } },
    { action: 'StartInstances', params: { InstanceIds } },
    { action: 'StopInstances', params: { InstanceIds } },
    { action: 'StopInstances', params: { InstanceIds, Hibernate: true } },
    { action: 'StopInstances', params: { InstanceIds, Force: true } },
    { action: 'RebootInstances', params: { InstanceIds } },
    { action: 'TerminateInstances', params: { InstanceIds } },
    { action: 'TerminateInstances', params: { InstanceIds: ['i-00000000000000000'] } },
    { action: 'TerminateInstances', params: { InstanceIds: 7 } },
    { action: 'NoSuchAction', params: {} },
    { action: 'AllocateAddress', params: {} },
    { action: 'AssociateAddress', params: { AllocationId: address?.allocationId, InstanceId: id } },
    { action: 'ReleaseAddress', params: { AllocationId: address?.allocationId } },
    { action: 'CreateVolume', params: { AvailabilityZone: 'us-east-1a', Size: 1 + which, VolumeType: 'gp3' } },
    { action: 'AttachVolume', params: { VolumeId: volumeId, InstanceId: id, Device: '/dev/sdf' } },
    { action: 'DetachVolume', params: { VolumeId: volumeId } },
    { action: 'CreateSnapshot', params: { VolumeId: volumeId } },
    { action: 'InjectFault', params: { Fault: pick(faultNames, which), InstanceId: id, VolumeId: volumeId } },
    { action: 'InjectMystery', params: { InstanceId: id } },
    { action: 'CreateTopic', params: { Name: `topic-${which % 3}` } },
    {
      action: 'PutMetricAlarm',
      params: {
        AlarmName: `alarm-${which % 4}`,
        Namespace: 'AWS/EC2',
        MetricName: 'StatusCheckFailed_Instance',
        Dimensions: [{ Name: 'InstanceId', Value: id }],
        Statistic: 'Maximum',
        Period: 60,
        EvaluationPeriods: 1,
        Threshold: 1,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        AlarmActions: [`arn:aws:automate:us-east-1:ec2:${which % 2 === 0 ? 'reboot' : 'stop'}`],
      },
    },
  ]
  return pick(requests, verb) ?? { action: 'NoSuchAction', params: {} }
}

const texts = new WeakMap<object, string>()
/** A table or an event as text. Neither is ever changed, so it is written once. */
function textOf(value: object): string {
  const known = texts.get(value) ?? JSON.stringify('root' in value ? pack(value as Table<object>) : value)
  texts.set(value, known)
  return known
}

/** Everything that the account holds, in the order in which it is listed, as text. */
const held = (account: Account) =>
  Object.entries(account)
    .map(([name, value]: readonly [string, unknown]) => [name, value instanceof Object ? textOf(value) : value])
    .join('\n')

const told = ({ account, log, now }: History) => ({
  account: held(account),
  now,
  size: log.size,
  events: [...eventsFrom(log, 0)].map(textOf).join('\n'),
})

/** Asks all that a press asks; answers whether it is in the log. */
function doPress({ verbs, which }: Press): boolean {
  const { size } = shown().log
  gesture(studio, () => {
    for (const verb of verbs) ask(studio, requestOf(shown().account, verb, which))
  })
  return shown().log.size > size
}

// short waits meet passing states, long ones meet what comes of them
const wait = ({ which, ms }: Press) => letPass(studio, shown().now + (which % 3 === 0 ? ms : ms % (30 * second)))

/** `UNDO_WALKS=300 WALK_SEED=random npx vitest run src/store/undo.test.ts` walks as often, elsewhere. */
const runs = { numRuns: Number(process.env['UNDO_WALKS'] ?? 6), endOnFailure: true }
const presses = fc.array(press, { minLength: 12, maxLength: 30, size: 'max' })
const timeout = 60_000 + 1000 * runs.numRuns

it('undo after any press gives the identical account back, and redo the later one', { timeout }, () => {
  fc.assert(
    fc.property(presses, (all) => {
      startAnew(studio, 'us-east-1', 'undo')
      letPass(studio, shown().now + 1)
      for (const one of all) {
        const before = told(shown())
        if (!doPress(one)) continue
        wait(one)
        const after = told(shown())
        undo(studio)
        expect(told(shown())).toEqual(before)
        redo(studio)
        expect(told(shown())).toEqual(after)
      }
    }),
    runs,
  )
})

it('undone one by one, a whole walk leads back through the same accounts to the empty one', { timeout }, () => {
  fc.assert(
    fc.property(presses, (all) => {
      startAnew(studio, 'us-east-1', 'undo')
      const seen: ReturnType<typeof told>[] = []
      for (const one of all) {
        const before = told(shown())
        if (doPress(one)) seen.push(before)
        wait(one)
      }
      // time that passed after a press belongs to it, and is undone with it
      for (const before of seen.toReversed()) {
        undo(studio)
        expect(told(shown())).toEqual(before)
      }
      expect(shown().log.size).toBe(0)
    }),
    runs,
  )
})

it('who looks anywhere in the past and comes back finds the identical account', { timeout }, () => {
  const looks = fc.array(fc.record({ how: fc.nat(5), where: fc.double({ min: 0, max: 1, noNaN: true }) }), {
    minLength: 10,
    maxLength: 25,
  })
  fc.assert(
    fc.property(presses, looks, (all, moves) => {
      startAnew(studio, 'us-east-1', 'undo')
      for (const one of all) {
        doPress(one)
        wait(one)
      }
      const now = shown()
      const text = told(now)
      const begun = now.beginning.startedAt
      for (const { how, where } of moves) {
        const at = Math.round(begun + (now.now - begun) * where)
        const look = [
          () => lookAt(studio, at),
          () => lookAtEvent(studio, Math.floor(where * now.log.size)),
          () => stepBack(studio),
          () => lookAtBeginning(studio),
          // in the past only: what happened happens again
          () => studio.playground.getState().ahead && skipToNextEvent(studio),
          () => studio.playground.getState().ahead && letPass(studio, Math.min(now.now, shown().now + 60 * second)),
        ]
        look[how]?.()
        expect(shown().now).toBeLessThanOrEqual(now.now)
      }
      backToNow(studio)
      expect(shown()).toBe(now)
      expect(told(shown())).toEqual(text)
    }),
    runs,
  )
})
