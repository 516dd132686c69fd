import { describe, expect, it } from 'vitest'
import { minute, hour } from '#lib/time.ts'
import type { Account } from '../account.ts'
import { entriesFrom, firstAccount } from '../history/log.ts'
import { hibernating, scenario } from '../law/scenario.ts'
import { type Change, type Derivation, derivations, touched } from './derive.ts'
import { happened } from './evolve.ts'

/** An account that notes which of its keys are looked at; being copied whole does not count. */
function watched(account: Account, looked: Set<string>): Account {
  let copying = 0
  return new Proxy(account, {
    ownKeys(target) {
      const keys = Reflect.ownKeys(target)
      copying = keys.length
      return keys
    },
    get(target, key, receiver) {
      if (copying > 0) copying--
      else if (typeof key === 'string') looked.add(key)
      return Reflect.get(target, key, receiver)
    },
  })
}

/** A T instance that runs dry, with an alarm; faults of its host, OS and volume; hibernation; a bigger type; a snapshot. */
function eventful() {
  const story = scenario('derive')
  const id = story.running({ ...hibernating, type: 't2.micro', autoRecovery: 'default' })
  const alarm = {
    name: 'checks',
    metric: 'StatusCheckFailed',
    namespace: 'AWS/EC2',
    instanceId: id,
    statistic: 'Maximum',
    period: 60,
    evaluationPeriods: 2,
    threshold: 0,
    operator: 'GreaterThanThreshold',
    treatMissing: 'missing',
    actionsEnabled: true,
    okActions: [],
    alarmActions: [],
    insufficientDataActions: [],
  } as const
  story.do({ kind: 'PutMetricAlarm', settings: alarm })
  for (const metric of ['CPUCreditBalance', 'CPUUtilization'])
    story.do({ kind: 'PutMetricAlarm', settings: { ...alarm, name: metric, metric } })
  story.do({ kind: 'SetWorkload', instanceId: id, workload: 'busy' })
  story.wait(12 * hour)
  story.do({ kind: 'ModifyCredits', wishes: [{ id, mode: 'unlimited' }] })
  for (const fault of ['HostPowerLost', 'MemoryExhausted'] as const) {
    story.do({ kind: 'InjectFault', fault, instanceId: id })
    story.wait(20 * minute)
    story.do({ kind: 'ClearFault', fault, instanceId: id })
    story.wait(20 * minute)
  }
  story.do({ kind: 'CreateSnapshot', volumeId: story.root(id), description: '', tags: {} })
  story.do({ kind: 'AllocateAddress', tags: {} })
  story.wait(10 * minute)
  story.do({ kind: 'TerminateInstances', ids: [id] })
  story.wait(2 * hour)
  return story.history()
}

describe('what is derived', () => {
  const notes = new Map<string, { readonly seen: Set<string>; readonly wrote: Set<string> }>()
  const noteOf = (name: string) => {
    const note = notes.get(name) ?? { seen: new Set(), wrote: new Set() }
    notes.set(name, note)
    return note
  }

  function follow<Id>({ name, derive }: Derivation<Id>, account: Account, id: Id, { before, event }: Change): Account {
    const { seen, wrote } = noteOf(name)
    const given = watched(account, seen)
    const derived = derive(given, id, { before: watched(before, seen), event })
    if (derived === given) return account
    for (const key of Object.keys(account) as (keyof Account)[]) if (derived[key] !== account[key]) wrote.add(key)
    return derived
  }

  const { log, account: last } = eventful()
  let before = firstAccount(log) ?? last
  for (const event of entriesFrom(log, 0)) {
    const change: Change = { before, event }
    let account = happened(before, event)
    const { instances, resources, alarms = [] } = touched(before, account, event)
    account = follow(derivations.use, account, resources, change)
    for (const id of instances) for (const one of derivations.instance) account = follow(one, account, id, change)
    for (const name of alarms) account = follow(derivations.alarm, account, name, change)
    account = follow(derivations.bill, account, resources, change)
    before = account
  }

  function honesty({ name, reads, writes, follows }: Derivation<never>) {
    const { seen, wrote } = noteOf(name)
    const allowed: readonly string[] = [...reads, ...writes]
    return {
      unsaid: [...seen].filter((key) => !allowed.includes(key)),
      // what is derived again need not look at all of it each time
      idle: follows ? [] : reads.filter((key) => !seen.has(key)),
      foreign: [...wrote].filter((key) => !(writes as readonly string[]).includes(key)),
    }
  }
  const honest = { unsaid: [], idle: [], foreign: [] }

  it.each([derivations.use, ...derivations.instance, derivations.alarm, derivations.bill])(
    '$name looks at what it says, at all of it, and writes nothing else',
    (one) => {
      expect(honesty(one)).toEqual(honest)
    },
  )

  it('what one derivation reads of another is up to date: it stands after it, or follows what wrote it again', () => {
    const order = derivations.instance
    for (const [nth, { reads, writes }] of order.entries())
      for (const later of order.slice(nth + 1)) {
        const stale = later.writes.filter((key) => reads.includes(key))
        const again = order.some((one) => one.follows === later.name && one.writes.join() === writes.join())
        expect(stale.length === 0 || again, `${later.name} writes ${stale.join()}`).toBe(true)
      }
  })
})
