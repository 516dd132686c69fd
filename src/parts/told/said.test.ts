import { actions } from '#api/handle.ts'
import { rest as en } from '#content/words/en.rest.ts'
import { rest as ko } from '#content/words/ko.rest.ts'
import { first as firstEn } from '#content/words/en.first.ts'
import { first as firstKo } from '#content/words/ko.first.ts'
import { eventsFrom } from '#engine/history/log.ts'
import { scenario } from '#engine/law/scenario.ts'
import { everyComing, nextComing } from '#engine/questions/coming.ts'
import { namesIn } from '#engine/questions/names.ts'
import { must } from '#lib/never.ts'
import { day, second } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { comingSaid } from './comingSaid.ts'
import { deedSaid } from './deedSaid.ts'
import { sentence } from './sentence.ts'

const languages = [
  ['English', { ...firstEn, ...en }],
  ['Korean', { ...firstKo, ...ko }],
] as const

describe('what comes next', () => {
  const story = scenario()
  const id = story.launch({ tags: { Name: 'web-1' } })
  const next = () => {
    const { coming, at } = must(nextComing(story.account()), 'something that waits')
    const names = namesIn(story.history().log)
    return { at, said: languages.map(([, words]) => comingSaid(coming, words, names)) }
  }

  it('is named from launch to the first checks', () => {
    const said: string[] = []
    while (said.at(-1) !== 'first status checks of web-1') {
      const { at, said: both } = next()
      said.push(both[0] ?? '')
      if (said.at(-1) !== 'first status checks of web-1') story.wait(at - story.now())
    }
    expect(said).toEqual([
      'web-1 leaves Pending',
      'the boot of web-1 ends',
      'the user data of web-1 goes on',
      'first status checks of web-1',
    ])
    expect(next().said[1]).toBe('web-1의 첫 상태 검사')
  })

  it('says over a week of a stopped instance what it leads to', () => {
    story.untilChecked(id)
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    expect(next().said).toEqual(['web-1 is stopped', 'web-1 중지 완료'])
    story.until(id, 'stopped')
    expect(next().said).toEqual(['the CPU credits of web-1 expire', 'web-1의 CPU 크레딧 만료'])
    expect(next().at - story.now()).toBeGreaterThan(6 * day)
  })

  it('is listed as it comes, the soonest first', () => {
    const zone = story.instance(id).zone
    story.newVolume(zone)
    story.do({ kind: 'CreateVolume', zone, disk: { sizeGiB: 8 }, tags: {} })
    const all = everyComing(story.account())
    expect(all.map(({ coming }) => coming.kind)).toEqual(['volumeReady', 'credits'])
    expect(all.map(({ at }) => at).toSorted((a, b) => a - b)).toEqual(all.map(({ at }) => at))
    expect(nextComing(story.account())).toEqual(all[0])
  })

  it('keeps to itself what would tell a mystery', () => {
    const other = scenario()
    const instanceId = other.running()
    other.do({ kind: 'SetWorkload', instanceId, workload: 'leak' })
    const kinds = () => everyComing(other.account()).map(({ coming }) => coming.kind)
    expect(kinds()).toContain('memory')
    other.do({ kind: 'InjectMystery', instanceId })
    other.wait(second)
    expect(kinds()).not.toContain('memory')
  })
})

describe('what somebody did', () => {
  it.each(languages)('has a plain name for every request that changes something in %s', (_, { story }) => {
    const writes = actions().flatMap(({ kind, action }) => (kind === 'write' ? [action] : []))
    expect(Object.keys(story.deeds).toSorted()).toEqual(writes.toSorted())
  })

  it('names what it was done to', () => {
    const told = scenario()
    const id = told.running({ tags: { Name: 'web-1' } })
    const { log } = told.history()
    const names = namesIn(log)
    const said = (action: string, params: object) =>
      languages.map(([, words]) =>
        deedSaid({ kind: 'Asked', action, params, id: log.size, at: told.now(), by: 'you' }, { log, names, words }),
      )
    expect(said('StopInstances', { InstanceIds: [id] })).toEqual(['Stop web-1', 'web-1 중지'])
    const [, words] = languages[0]
    const stop = {
      kind: 'Asked',
      action: 'StopInstances',
      params: { InstanceIds: [id] },
      id: 9,
      at: 0,
      by: 'you',
    } as const
    expect(deedSaid(stop, { log, names, words, about: id })).toBe('Stop')
    expect(said('StopInstances', { InstanceIds: [id], Hibernate: true })[0]).toBe('Hibernate web-1')
    expect(said('AttachVolume', { VolumeId: told.root(id), InstanceId: id })[0]).toBe(`Attach volume ${told.root(id)}`)
    expect(said('InjectFault', { Fault: 'HostPowerLost', InstanceId: id })[0]).toMatch(/^Break: \S/)
    const off = { InstanceId: id, Command: 'sudo shutdown -h now' }
    expect(said('RunInGuest', off)).toEqual([
      'Run sudo shutdown -h now on web-1',
      'web-1에서 sudo shutdown -h now 실행',
    ])
    expect(said('RunInGuest', { InstanceId: id, Command: `echo ${'a'.repeat(99)}` })[0]).toMatch(
      /^Run echo a+… on web-1$/,
    )
    expect(said('SetWorkload', {})).toEqual(['Change the work', '작업량 변경'])
    const launch = must(
      [...eventsFrom(log, 0)].find((event) => event.kind === 'Asked'),
      'a request',
    )
    expect(deedSaid({ ...launch, action: 'RunInstances' }, { log, names, words })).toBe('Launch web-1')
  })
})

describe('an alarm whose name is written from right to left', () => {
  const told = scenario()
  const id = told.running()
  const name = '\u202emrala'
  told.do({
    kind: 'PutMetricAlarm',
    settings: {
      name,
      metric: 'StatusCheckFailed',
      instanceId: id,
      statistic: 'Maximum',
      period: 60,
      evaluationPeriods: 1,
      threshold: 1,
      operator: 'GreaterThanOrEqualToThreshold',
      treatMissing: 'missing',
      actionsEnabled: true,
      okActions: [],
      alarmActions: [],
      insufficientDataActions: [],
    },
  })
  told.do({ kind: 'SetAlarmState', name, state: 'ALARM', reason: 'a try' })
  told.do({ kind: 'DeleteAlarms', names: [name] })
  const { log } = told.history()
  const names = namesIn(log)

  it.each(languages)('turns no sentence of %s', (_, words) => {
    const said = [...eventsFrom(log, 0)].map((event) => sentence(event, words.events, names))
    const naming = said.filter((one) => one.includes(name))
    expect(naming.length).toBeGreaterThan(2)
    expect(naming.filter((one) => !one.includes(`\u2068${name}\u2069`))).toEqual([])
    const request = {
      kind: 'Asked',
      action: 'DeleteAlarms',
      params: { AlarmNames: [name] },
      id: 9,
      at: 0,
      by: 'you',
    } as const
    expect(deedSaid(request, { log, names, words })).toContain(`\u2068${name}\u2069`)
  })
})
