import { describe, expect, it } from 'vitest'
import type { Request } from '#api/answer.ts'
import { handle } from '#api/handle.ts'
import { scenario } from '#engine/law/scenario.ts'
import { get, list } from '#lib/table.ts'
import { blankDraft, type Draft, draftOf, nameOf, presets } from './draft.ts'
import { isSound, alarmProblems } from './alarmProblems.ts'
import { alarmRequests } from './alarmRequests.ts'

const story = scenario('alarms', 'ap-northeast-2')
const instanceId = story.running({ tags: { Name: 'web-1' } })
const before = story.history()
const topic = `arn:aws:sns:ap-northeast-2:${before.account.accountId}:ops-alerts`
const reboot = 'arn:aws:automate:ap-northeast-2:ec2:reboot'

const full: Draft = {
  ...blankDraft(undefined),
  notify: 'new',
  subscribers: [
    { key: 0, kind: 'slack', address: 'ops' },
    { key: 1, kind: 'email', address: ' you@example.com ' },
    { key: 2, kind: 'sms', address: '+821012345678' },
    { key: 3, kind: 'email', address: 'you@example.com' },
  ],
  tellOk: true,
}
const made = (draft: Draft, account = before.account) =>
  alarmRequests({ draft, name: nameOf(draft, 'web-1', account), instanceId, account })
const names = (requests: readonly Request[]) => requests.map(({ action }) => action)

function askAll(requests: readonly Request[], from = before) {
  return requests.reduce((history, request) => {
    const asked = handle(history, request)
    expect(asked.answer, request.action).toMatchObject({ ok: true })
    return asked.history
  }, from)
}

describe('saving an alarm', () => {
  it('asks for the topic, then for each reader once, then for Slack, then for the alarm', () => {
    expect(names(made(full))).toEqual([
      'CreateTopic',
      'Subscribe',
      'Subscribe',
      'CreateSlackChannelConfiguration',
      'PutMetricAlarm',
    ])
  })

  it('is accepted by the account as it stands', () => {
    const { account } = askAll(made(full))
    expect(get(account.alarms, 'web-1-os')).toMatchObject({
      metric: 'StatusCheckFailed_Instance',
      period: 60,
      evaluationPeriods: 3,
      datapointsToAlarm: 3,
      alarmActions: [reboot, topic],
      okActions: [topic],
    })
    expect(list(account.subscriptions).map(({ protocol }) => protocol)).toEqual(['email', 'sms', 'https'])
    expect(list(account.channels)).toMatchObject([{ channelName: '#ops', topicArns: [topic] }])
  })

  it('asks for nothing but the alarm when nobody is told', () => {
    const [only, ...rest] = made({ ...full, notify: 'none' })
    expect(rest).toEqual([])
    expect(only?.params).toMatchObject({ AlarmActions: [reboot] })
    expect(only?.params).not.toHaveProperty('OKActions')
  })

  it('adds a topic to a Slack channel that has one already', () => {
    const { account } = askAll([{ action: 'CreateTopic', params: { Name: 'night' } }, ...made(full)])
    const second = made(
      { ...full, topicName: 'night', subscribers: [{ key: 0, kind: 'slack', address: '#ops' }] },
      account,
    )
    expect(second[1]).toMatchObject({
      action: 'UpdateSlackChannelConfiguration',
      params: { SnsTopicArns: [topic, topic.replace('ops-alerts', 'night')] },
    })
  })

  it('takes every preset', () => {
    for (const preset of Object.values(presets)) askAll(made({ ...full, ...preset }))
  })
})

describe('editing an alarm', () => {
  it('asks for the same alarm again when nothing was changed, also for what the form has no field for', () => {
    const other = 'arn:aws:lambda:ap-northeast-2:111122223333:function:page'
    const first = made({ ...full, kept: { ...full.kept, actionsEnabled: false, alarm: [other], ok: [other] } })
    const { account } = askAll(first)
    const alarm = get(account.alarms, 'web-1-os')
    const again = alarm && made(draftOf(alarm, account), account)
    expect(again).toEqual([first.at(-1)])
  })

  it('names a second alarm of the kind with a number', () => {
    const { account } = askAll(made(full))
    expect(nameOf(full, 'web-1', account)).toBe('web-1-os-2')
  })
})

describe('the form', () => {
  const problems = (part: Partial<Draft>, name = 'web-1-os') => alarmProblems({ ...full, ...part }, name)
  const address = (kind: 'email' | 'sms' | 'slack', typed: string) =>
    problems({ subscribers: [{ key: 0, kind, address: typed }] }).subscribers.get(0)

  it('has nothing to say about a sound one', () => {
    expect(isSound(problems({}))).toBe(true)
  })

  it('knows names, counts and lengths', () => {
    expect(problems({}, '').name).toBe('nameMissing')
    expect(problems({}, 'x'.repeat(256)).name).toBe('nameLong')
    expect(problems({ threshold: 'a lot' }).threshold).toBe('notNumber')
    expect(problems({ periods: '0' }).periods).toBe('notCount')
    expect(problems({ toAlarm: '4' }).toAlarm).toBe('moreThanN')
    expect(problems({ periods: '1441' }).periods).toBe('tooLongDay')
    expect(problems({ period: 3600, periods: '169' }).periods).toBe('tooLongWeek')
    expect(problems({ topicName: 'ops alerts' }).topicName).toBe('topicShape')
  })

  it('knows addresses, numbers and channels', () => {
    expect(address('email', 'you')).toBe('emailShape')
    expect(address('sms', '010-1234-5678')).toBe('phoneShape')
    expect(address('sms', '+82 10-1234-5678')).toBeUndefined()
    expect(address('slack', '#Ops Team')).toBe('channelShape')
    expect(address('slack', '#운영')).toBeUndefined()
    expect(address('slack', '')).toBe('channelMissing')
  })
})
