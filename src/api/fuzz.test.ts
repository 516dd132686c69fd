import type { Account } from '#engine/account.ts'
import { beginHistory } from '#engine/history/begin.ts'
import { advance, type History } from '#engine/history/history.ts'
import { subnets } from '#engine/world/network/vpc.ts'
import { baseImages } from '#facts/images.ts'
import { list } from '#lib/table.ts'
import { hour } from '#lib/time.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { actions, handle } from './handle.ts'
import { commandLine } from './cli.ts'
import { allGroups } from './ec2/network/groupView.ts'
import type { Described } from './params.ts'
import { requestsOf, replay, type PastRequest } from './replay.ts'

const begin = (): History => beginHistory({ seed: 'fuzz', region: 'us-east-1', startedAt: Date.UTC(2026, 10, 2) })
const tables = (account: Account) => ({ ...account, at: 0, events: 0 })

/**
 * Asks anything at all, and checks that the answer is JSON, that a refusal changes nothing but the log, and a read
 * nothing.
 */
function checked(history: History, action: string, params: unknown): History {
  const asked = handle(history, { action, params: params as Record<string, unknown> })
  expect(JSON.parse(JSON.stringify(asked.answer))).toEqual(asked.answer)
  if (!asked.answer.ok) {
    expect(asked.answer.error.message.length).toBeLessThan(5000)
    expect(tables(asked.history.account)).toEqual(tables(history.account))
  }
  const known = actions().find((one) => one.action === action)
  if (known?.kind !== 'write') expect(asked.history).toBe(history)
  commandLine({ action, params: params as Record<string, unknown> })
  return asked.history
}

const names = actions().map(({ action }) => action)
const json = fc.jsonValue({ maxDepth: 4 })
const strange = fc.oneof(json, fc.constantFrom('__proto__', 'constructor', 'x'.repeat(5000), 1e308, -1, 0.1, []))

it('any JSON as parameters is answered or refused, never thrown at', () => {
  const history = begin()
  fc.assert(
    fc.property(fc.constantFrom(...names), strange, (action, params) => {
      checked(history, action, params)
    }),
    { numRuns: 500 },
  )
})

/** The likely meaning of a parameter, by the form of its name. */
const meanings: readonly (readonly [RegExp, RegExp])[] = [
  [/^InstanceIds?$/, /^i-/],
  [/^VolumeIds?$/, /^vol-/],
  [/^SnapshotIds?$/, /^snap-/],
  [/^AllocationIds?$/, /^eipalloc-/],
  [/^AssociationId$/, /^eipassoc-/],
  [/Group/, /^sg-/],
  [/^TopicArn|Actions$/, /^arn:aws:sns:[^:]+:[^:]+:[^:]+$/],
  [/^SubscriptionArn$/, /^arn:aws:sns:.*:.*-/],
  [/^Token$/, /^2336/],
  [/^ChatConfigurationArn$/, /^arn:aws:chatbot/],
  [/^ImageIds?$/, /^ami-/],
  [/^InstanceType/, /^t3/],
  [/^VolumeType$/, /^(gp3|io2)$/],
  [/Zone/, /^us-east-1/],
  [/^Device/, /^\/dev\/(sdf|xvda)/],
  [/^Resources$/, /^(i|vol|eipalloc)-/],
  [/^Namespace$/, /^AWS/],
  [/^MetricName$/, /^Status/],
  [/^IpProtocol$/, /^tcp/],
  [/^CidrIp$/, /\/0$/],
  [/^Protocol$/, /^(email|sms)$/],
  [/^Endpoint$/, /@|^\+/],
  [/^Path$/, /^\/[^ ]*a$/],
]

function fitting(name: string, pool: readonly string[]): readonly string[] {
  const [, form] = meanings.find(([names]) => names.test(name)) ?? []
  const fits = form ? pool.filter((word) => form.test(word)) : []
  return fits.length > 0 ? fits : pool
}

/** Requests made to measure: each parameter as it is described, now and then anything at all. */
function made(described: Described, name: string, pool: readonly string[]): fc.Arbitrary<unknown> {
  const good = (): fc.Arbitrary<unknown> => {
    switch (described.type) {
      case 'flag':
        return fc.boolean()
      case 'whole':
        return fc.oneof(
          fc.integer({ min: described.least ?? 0, max: Math.min(described.most ?? 100, (described.least ?? 0) + 130) }),
          fc.constantFrom(60, 300, 1),
        )
      case 'decimal':
        return fc.double({ noNaN: true, noDefaultInfinity: true })
      case 'time':
        return fc.constantFrom('2026-11-02T00:00:00Z', '2026-11-03', 1_793_600_000, 'now')
      case 'text':
        return described.values
          ? fc.constantFrom(...described.values)
          : fc.oneof(
              { weight: 12, arbitrary: fc.constantFrom(...fitting(name, pool)) },
              { weight: 2, arbitrary: fc.constantFrom(...pool) },
              { weight: 1, arbitrary: fc.string() },
            )
      case 'list':
        return fc.array(made(described.of ?? { type: 'text' }, name, pool), { maxLength: 3 })
      case 'struct':
        return request(described.members ?? {}, pool)
    }
  }
  return fc.oneof({ weight: 30, arbitrary: good() }, { weight: 1, arbitrary: strange })
}

const request = (members: Readonly<Record<string, Described>>, pool: readonly string[]): fc.Arbitrary<object> =>
  fc.record(Object.fromEntries(Object.entries(members).map(([name, one]) => [name, made(one, name, pool)])), {
    requiredKeys: Object.keys(members).filter((name) => members[name]?.required),
  })

const words = [
  't3.micro',
  't2.micro',
  'r3.large',
  'gp3',
  'io2',
  '/dev/sdf',
  '/dev/xvda',
  'AWS/EC2',
  'StatusCheckFailed',
  'InstanceId',
  'tcp',
  '-1',
  '0.0.0.0/0',
  '10.1.2.3/8',
  'web',
  'email',
  'sms',
  'a@example.com',
  '+821012345678',
  'instance',
  'volume',
  'elastic-ip',
  'Name',
  'refused',
  '__proto__',
  '/home/a',
  '/dev/shm/a',
  'ls /',
  'echo x > /a',
  'sudo reboot',
  'sudo halt',
  'df -h',
  'T0123',
  'C0123',
  'tag:Name',
  'instance-state-name',
  '*',
  'us-east-1a',
]

/** Ids and words that mean something in this account at this moment. */
function poolOf(account: Account): readonly string[] {
  return [
    ...words,
    ...baseImages.map(({ ids }) => ids['us-east-1']),
    ...subnets(account)
      .slice(0, 2)
      .map(({ id }) => id),
    ...list(account.instances).flatMap(({ id }) => [id, id, id]),
    ...list(account.volumes).flatMap(({ id }) => [id, id]),
    ...list(account.snapshots).map(({ id }) => id),
    ...list(account.images).flatMap(({ id }) => [id, id, id]),
    ...list(account.addresses).flatMap(({ allocationId, associationId }) => [
      allocationId,
      associationId ?? allocationId,
    ]),
    ...allGroups(account).map(({ id }) => id),
    ...list(account.topics).map(({ arn }) => arn),
    ...list(account.subscriptions).flatMap(({ arn, token }) => [arn, token]),
    ...list(account.channels).map(({ arn }) => arn),
  ]
}

it('requests made to measure, one after the other, keep every promise too, and told again make the identical story', () => {
  const step = fc.record({
    action: fc.constantFrom(...actions()),
    seed: fc.integer(),
    wait: fc.integer({ min: 0, max: 2 * hour }),
  })
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), (steps) => {
      let history = begin()
      const launch = { ImageId: baseImages[0]?.ids['us-east-1'], InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }
      for (const _ of [1, 2]) history = checked(history, 'RunInstances', launch)
      history = checked(history, 'CreateTopic', { Name: 'ops' })
      history = checked(history, 'AllocateAddress', {})
      for (const { action, seed, wait } of steps) {
        const [params] = fc.sample(request(action.params, poolOf(history.account)), { numRuns: 1, seed })
        history = checked(history, action.action, params)
        history = advance(history, history.now + wait)
      }
      // as JSON carries it: an experiment travels as its beginning and its requests
      const told: readonly PastRequest[] = JSON.parse(JSON.stringify(requestsOf(history)))
      expect(replay({ beginning: history.beginning, requests: told, now: history.now })).toEqual(history)
    }),
    { numRuns: 30 },
  )
})
