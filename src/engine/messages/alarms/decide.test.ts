import { describe, expect, it } from 'vitest'
import type { TopicArn } from '#lib/brand.ts'
import { must } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import { minute, second } from '#lib/time.ts'
import { type Account, openAccount } from '../../account.ts'
import { openTransaction } from '../../step/openTransaction.ts'
import type { Transaction } from '../../transaction.ts'
import { due, nextDue } from '../../step/due.ts'
import { evolve } from '../../step/evolve.ts'
import { createTopic, subscribe } from '../sns/decide.ts'
import { topicArn } from '../sns/arn.ts'
import type { AlarmSettings } from './alarm.ts'
import { deleteAlarms, putAlarm, setAlarmState, switchAlarmActions } from './decide.ts'
import { id, settings, start } from './example.ts'

const account = openAccount({ seed: 'alarms', region: 'ap-northeast-2', startedAt: start })
const ops: TopicArn = topicArn(account, 'ops')

const tx = (from: Account = account, at = start): Transaction => openTransaction(from, at, 'you')
const alarmOf = (from: Account) => must(get(from.alarms, settings.name), 'the alarm')

/** An account with this alarm. */
function having(change: Partial<AlarmSettings> = {}, from: Account = account): Account {
  const page = tx(from)
  expect(putAlarm(page, { ...settings, ...change }, undefined)).toBeUndefined()
  return page.account
}

describe('a new alarm', () => {
  it('has insufficient data, an ARN, and a second of the minute of its own', () => {
    const alarm = alarmOf(having())
    expect(alarm).toMatchObject({
      state: 'INSUFFICIENT_DATA',
      reason: 'Unchecked: Initial alarm creation',
      arn: `arn:aws:cloudwatch:ap-northeast-2:${account.accountId}:alarm:web-1-os`,
    })
    expect(alarm.phase).toBeGreaterThanOrEqual(35 * second)
    expect(alarm.phase).toBeLessThanOrEqual(55 * second)
  })

  it('is evaluated within a minute', () => {
    const after = having({ treatMissing: 'notBreaching' })
    const events = due(after, start + minute)?.events ?? []
    expect(events[0]).toMatchObject({
      kind: 'AlarmStateChanged',
      from: 'INSUFFICIENT_DATA',
      to: 'OK',
      by: 'aws',
      cause: 0,
    })
    expect(nextDue(events.reduce(evolve, after))).toBeUndefined()
  })

  it('has nothing to wait for where nothing is published', () => {
    expect(nextDue(having())).toBeUndefined()
  })
})

describe('an alarm that is put again', () => {
  it('keeps its state and its second, and takes everything else', () => {
    const page = tx(having({ treatMissing: 'notBreaching' }))
    expect(setAlarmState(page, { name: settings.name, state: 'ALARM', reason: 'a drill' }, undefined)).toBeUndefined()
    const again = openTransaction(page.account, start + minute, 'you')
    putAlarm(again, { ...settings, threshold: 0.5, description: 'new' }, undefined)
    const before = alarmOf(page.account)
    expect(alarmOf(again.account)).toMatchObject({
      state: 'ALARM',
      reason: 'a drill',
      stateSince: start,
      phase: before.phase,
      updatedAt: start + minute,
      threshold: 0.5,
      description: 'new',
    })
    expect(again.events[0]).toMatchObject({ kind: 'AlarmPut', created: false })
  })
})

describe('SetAlarmState', () => {
  const force = (page: Transaction, state: 'OK' | 'ALARM') =>
    setAlarmState(page, { name: settings.name, state, reason: 'a drill' }, undefined)

  it('refuses an alarm that is not there', () => {
    expect(force(tx(), 'ALARM')?.code).toBe('ResourceNotFound')
  })

  it('runs the actions of the new state, each noted with how it went', () => {
    const page = tx(having({ alarmActions: [ops, 'arn:aws:automate:ap-northeast-2:ec2:stop'] }))
    force(page, 'ALARM')
    expect(page.events.map(({ kind, by }) => `${kind} by ${by}`)).toEqual([
      'AlarmStateChanged by you',
      'AlarmActionRun by alarm',
      'AlarmActionRun by alarm',
    ])
    expect(page.events.slice(1)).toMatchObject([
      { action: ops, error: 'Topic does not exist', cause: page.events[0]?.id },
      { error: `The instance ID '${id}' does not exist` },
    ])
  })

  it('publishes to a topic that exists', () => {
    const first = tx()
    createTopic(first, { name: 'ops' }, undefined)
    subscribe(first, { topicArn: ops, protocol: 'sms', endpoint: '+821012345678' }, undefined)
    const page = tx(having({ alarmActions: [ops] }, first.account))
    force(page, 'ALARM')
    expect(page.events.map(({ kind }) => kind)).toEqual([
      'AlarmStateChanged',
      'NotificationPublished',
      'MessageSent',
      'AlarmActionRun',
    ])
    expect(page.events.at(-1)).not.toHaveProperty('error')
    expect(page.events[1]).toMatchObject({
      content: {
        change: { alarm: { name: 'web-1-os' }, from: 'INSUFFICIENT_DATA', to: 'ALARM', reason: 'a drill', at: start },
      },
    })
  })

  it('runs nothing while actions are disabled', () => {
    const page = tx(having({ alarmActions: [ops] }))
    switchAlarmActions(page, [settings.name, 'no such'], false, undefined)
    force(page, 'ALARM')
    expect(page.events.map(({ kind }) => kind)).toEqual(['AlarmActionsDisabled', 'AlarmStateChanged'])
    switchAlarmActions(page, [settings.name], true, undefined)
    expect(alarmOf(page.account).actionsEnabled).toBe(true)
  })

  it('changes nothing when the state is the same', () => {
    const page = tx(having())
    force(page, 'ALARM')
    force(page, 'ALARM')
    expect(page.events).toHaveLength(1)
  })

  it('lasts until the next evaluation, which its own change brings about', () => {
    const page = tx(having())
    force(page, 'ALARM')
    const events = due(page.account, start + 2 * minute)?.events ?? []
    expect(events).toMatchObject([
      {
        kind: 'AlarmStateChanged',
        from: 'ALARM',
        to: 'INSUFFICIENT_DATA',
        reason: 'Insufficient Data: 3 datapoints were unknown.',
        cause: page.events[0]?.id,
      },
    ])
    expect((events[0]?.at ?? 0) - start).toBe(alarmOf(page.account).phase)
  })
})

describe('DeleteAlarms', () => {
  it('deletes what is there and passes over what is not', () => {
    const page = tx(having())
    expect(deleteAlarms(page, ['no such', settings.name], undefined)).toBeUndefined()
    expect(page.events.map(({ kind }) => kind)).toEqual(['AlarmDeleted'])
    expect(page.account.alarms.size).toBe(0)
  })
})
