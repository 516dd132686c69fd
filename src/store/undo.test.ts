import type { Request } from '#api/answer.ts'
import type { Account } from '#engine/account.ts'
import { faultNames } from '#engine/world/faults/names.ts'
import type { History } from '#engine/history/history.ts'
import { eventsFrom } from '#engine/history/log.ts'
import { imageId } from '#engine/law/scenario.ts'
import { list, pack, type Table } from '#lib/table.ts'
import { hour, second } from '#lib/time.ts'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { openDoor } from './door.ts'
import { backToNow, lookAt, lookAtBeginning, lookAtEvent, redo, stepBack, undo } from './past.ts'
import { ask, letPass, playground, skipToNextEvent, startAnew } from './playground.ts'

/** One press of a button: up to three requests, then time. */
const press = fc.record({
  verbs: fc.array(fc.nat(23), { minLength: 1, maxLength: 3 }),
  which: fc.nat(20),
  ms: fc.nat(2 * hour),
})
type Press = typeof press extends fc.Arbitrary<infer T> ? T : never

const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % Math.max(1, from.length)]
const shown = () => playground.getState().history

/** What a press asks for in this account. Many are refused: of a state, of a name that nothing has, of a wrong parameter. */
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

/** Everything that the account holds, in the order in which it is listed, as text. */
const held = (account: Account) =>
  JSON.stringify(
    Object.entries(account).map(([name, value]: readonly [string, unknown]) =>
      typeof value === 'object' && value !== null && 'root' in value
        ? [name, pack(value as Table<object>)]
        : [name, value],
    ),
  )

const told = ({ account, log, now }: History) => ({
  account: held(account),
  now,
  size: log.size,
  events: JSON.stringify([...eventsFrom(log, 0)]),
})

/** Asks all that a press asks, and lets the browser have done with it; answers whether it is in the log. */
async function doPress({ verbs, which }: Press): Promise<boolean> {
  const { size } = shown().log
  for (const verb of verbs) ask(requestOf(shown().account, verb, which))
  await Promise.resolve()
  return shown().log.size > size
}

// short waits meet passing states, long ones meet what comes of them
const wait = ({ which, ms }: Press) => letPass(shown().now + (which % 3 === 0 ? ms : ms % (30 * second)))

/** `UNDO_WALKS=300 npx vitest run src/store/undo.test.ts` walks as often; `WALK_SEED` walks the same again. */
const runs = {
  numRuns: Number(process.env['UNDO_WALKS'] ?? 6),
  seed: Number(process.env['WALK_SEED'] ?? Date.now() % 2 ** 31),
  endOnFailure: true,
}
const presses = fc.array(press, { minLength: 12, maxLength: 30, size: 'max' })
const timeout = 60_000 + 1000 * runs.numRuns

beforeAll(openDoor)

it('undo after any press gives the identical account back, and redo the later one', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(presses, async (all) => {
      startAnew('us-east-1', 'undo')
      letPass(shown().now + 1)
      for (const one of all) {
        const before = told(shown())
        if (!(await doPress(one))) continue
        wait(one)
        const after = told(shown())
        undo()
        expect(told(shown())).toEqual(before)
        redo()
        expect(told(shown())).toEqual(after)
      }
    }),
    runs,
  )
})

it('undone one by one, a whole walk leads back through the same accounts to the empty one', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(presses, async (all) => {
      startAnew('us-east-1', 'undo')
      const seen: ReturnType<typeof told>[] = []
      for (const one of all) {
        const before = told(shown())
        if (await doPress(one)) seen.push(before)
        wait(one)
      }
      // time that passed after a press belongs to it, and is undone with it
      for (const before of seen.toReversed()) {
        undo()
        expect(told(shown())).toEqual(before)
      }
      expect(shown().log.size).toBe(0)
    }),
    runs,
  )
})

it('who looks anywhere in the past and comes back finds the identical account', { timeout }, async () => {
  const looks = fc.array(fc.record({ how: fc.nat(5), where: fc.double({ min: 0, max: 1, noNaN: true }) }), {
    minLength: 10,
    maxLength: 25,
  })
  await fc.assert(
    fc.asyncProperty(presses, looks, async (all, moves) => {
      startAnew('us-east-1', 'undo')
      for (const one of all) {
        await doPress(one)
        wait(one)
      }
      const now = shown()
      const text = told(now)
      const begun = now.beginning.startedAt
      for (const { how, where } of moves) {
        const at = Math.round(begun + (now.now - begun) * where)
        const look = [
          () => lookAt(at),
          () => lookAtEvent(Math.floor(where * now.log.size)),
          stepBack,
          lookAtBeginning,
          // in the past only: what happened happens again
          () => playground.getState().ahead && skipToNextEvent(),
          () => playground.getState().ahead && letPass(Math.min(now.now, shown().now + 60 * second)),
        ]
        look[how]?.()
        expect(shown().now).toBeLessThanOrEqual(now.now)
      }
      backToNow()
      expect(shown()).toBe(now)
      expect(told(shown())).toEqual(text)
    }),
    runs,
  )
})
