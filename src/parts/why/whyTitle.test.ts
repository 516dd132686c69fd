import { bill as billEn } from '#content/words/en/bill.ts'
import { settings as settingsEn } from '#content/words/en/settings.ts'
import { why as whyEn } from '#content/words/en/why.ts'
import { bill as billKo } from '#content/words/ko/bill.ts'
import { settings as settingsKo } from '#content/words/ko/settings.ts'
import { why as whyKo } from '#content/words/ko/why.ts'
import { scenario } from '#engine/law/scenario.ts'
import type { Subject } from '#engine/questions/why/why.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { whyTitle } from './whyTitle.ts'

const english = { why: whyEn, bill: billEn, settings: settingsEn }
const korean = { why: whyKo, bill: billKo, settings: settingsKo }

describe('the question why', () => {
  const story = scenario()
  const id = story.running({ tags: { Name: 'web-1' } })
  const both = (subject: Subject) =>
    [english, korean].map((words) =>
      whyTitle(subject, { account: story.account(), words, money: (dollars) => `$${dollars.toFixed(4)}` }),
    )

  it('names the value that it is about, in both languages', () => {
    const ip = story.instance(id).publicIp ?? ''
    expect(both({ of: 'instance', id, aspect: 'state' })).toEqual([
      'Why is web-1 running?',
      'web-1은 왜 실행 중인가요?',
    ])
    expect(both({ of: 'instance', id, aspect: 'publicIp' })).toEqual([
      `Why is the public IPv4 of web-1 ${ip}?`,
      `web-1의 퍼블릭 IPv4가 왜 ${ip}인가요?`,
    ])
    expect(both({ of: 'instance', id, aspect: 'volumes' })).toEqual([
      'Why does web-1 have 1 volume?',
      'web-1의 볼륨이 왜 1개인가요?',
    ])
    expect(both({ of: 'check', id, check: 'ebs' })).toEqual([
      'Why has the attached EBS check of web-1 passed?',
      'web-1은 왜 연결된 EBS 검사를 통과했나요?',
    ])
    const line = must(
      list(story.account().bill).find(({ item }) => item === 'instance'),
      'a line',
    )
    expect(both({ of: 'billLine', id: line.id })).toEqual([
      'Why is this on the bill: Instance · t3.micro?',
      '인스턴스 · t3.micro 요금이 왜 나갔나요?',
    ])
  })

  it('of a volume asks where it is', () => {
    const volume = story.newVolume(story.instance(id).zone)
    story.do({ kind: 'SetTags', ids: [volume], tags: { Name: 'data' }, remove: [] })
    expect(both({ of: 'volume', id: volume })[0]).toBe('Why is volume data available?')
    story.do({ kind: 'AttachVolume', id: volume, instanceId: id, deviceName: '/dev/sdf' })
    expect(both({ of: 'volume', id: volume })[0]).toBe('Why is volume data being attached to web-1?')
    story.wait(minute)
    expect(both({ of: 'volume', id: volume })).toEqual([
      'Why is volume data attached to web-1?',
      '볼륨 data가 왜 web-1에 연결되어 있나요?',
    ])
  })

  it('says when there is nothing of that any more', () => {
    story.do({ kind: 'TerminateInstances', ids: [id] })
    story.until(id, 'terminated')
    expect(both({ of: 'instance', id, aspect: 'publicIp' })).toEqual([
      'Why does web-1 have no public IPv4?',
      'web-1에는 왜 퍼블릭 IPv4가 없나요?',
    ])
    expect(both({ of: 'instance', id, aspect: 'host' })).toEqual([
      'Why is web-1 on no host?',
      'web-1은 왜 어느 호스트에도 없나요?',
    ])
  })
})
