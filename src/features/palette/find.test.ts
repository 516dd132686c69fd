import { first as firstEn } from '#content/words/en.first.ts'
import { rest as restEn } from '#content/words/en.rest.ts'
import { first as firstKo } from '#content/words/ko.first.ts'
import { rest as restKo } from '#content/words/ko.rest.ts'
import { imageId } from '#engine/law/scenario.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { everyAimed, everyCommand, everyPageCommand } from '#parts/commands/everyCommand.ts'
import { everyLateCommand } from '#parts/commands/everyLateCommand.ts'
import { pageOf } from '#parts/commands/perform.ts'
import { createStudio } from '#store/createStudio.ts'
import { ask } from '#store/live/requests.ts'
import { startAnew } from '#store/live/takeUp.ts'
import { letPass } from '#store/live/time.ts'
import type { Language } from '#store/preferences/preferencesState.ts'
import { createDevice } from '#store/createDevice.ts'
import type { Studio } from '#store/studio.ts'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { anyText } from '#parts/anyText.ts'
import { beginning, remember } from './beginning.ts'
import { deedShelves } from './deeds.ts'
import { find, mostShown } from './find.ts'
import { places } from './places.ts'
import { type Item, shelfOf } from './shelf.ts'
import type { BothWords } from './speech.ts'

const words = { ko: { ...firstKo, ...restKo }, en: { ...firstEn, ...restEn } }
const speaking = (language: Language): BothWords => ({ language, all: words })

let studio: Studio

const shown = () => studio.playground.getState().history
const launch = (name: string, MaxCount = 1, InstanceType = 't3.micro') =>
  ask(studio, {
    action: 'RunInstances',
    params: {
      ImageId: imageId('us-east-1'),
      InstanceType,
      MinCount: MaxCount,
      MaxCount,
      TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: name }] }],
    },
  })
const idOf = (name: string) => String(list(shown().account.instances).find(({ tags }) => tags['Name'] === name)?.id)

const shelves = (language: Language = 'en', selected?: string) => [
  shelfOf(places(speaking(language))),
  ...deedShelves(shown().account, selected, speaking(language)),
]
const search = (query: string, language: Language = 'en', selected?: string) => find(shelves(language, selected), query)
const said = ({ label, on }: Item) => (on === undefined ? label : `${label} · ${on}`)
const first = (query: string, language: Language = 'en', selected?: string) => {
  const [item] = search(query, language, selected).items
  return item && said(item)
}

beforeEach(() => {
  studio = createStudio(createDevice().openTab())
  startAnew(studio, 'us-east-1', 'spec')
  launch('web-1')
  launch('web-2')
  letPass(studio, shown().now + 5 * minute)
})

describe('the palette', () => {
  it.each([
    ['stop web-1', 'Stop · web-1'],
    ['web-2 stop', 'Stop · web-2'],
    ['STOP WEB-1', 'Stop · web-1'],
    ['StopInstances web-2', 'Stop · web-2'],
    ['RunInstances', 'Launch instance'],
    ['eip', 'Allocate Elastic IP'],
    ['중지 web-1', 'Stop · web-1'],
    ['ㅈㅈ web-1', 'Stop · web-1'],
    ['dark', 'Theme: Dark'],
    ['60x', 'Speed: 60×'],
    ['network', 'Details: Network'],
    ['memory runs out web-2', 'Break: Memory runs out · web-2'],
    ['open http', 'Open HTTP (80) to everyone · default'],
    ['out of capacity', 'Break: us-east-1f is out of t3 capacity'],
  ])('finds in English by “%s”', (query, answer) => {
    expect(first(query)).toBe(answer)
  })

  it.each([
    ['중지 web-1', '중지 · web-1'],
    ['stop web-1', '중지 · web-1'],
    ['ㅈㅈ web-2', '중지 · web-2'],
    ['종ㄹ web-1', '종료 · web-1'],
    ['ㅇㅅㅌㅅㅅㅈ', '인스턴스 시작'],
    ['인스턴스시작', '인스턴스 시작'],
    ['TerminateInstances web-1', '종료 · web-1'],
    ['어둡게', '테마: 어둡게'],
    ['다크', '테마: 어둡게'],
    ['네트워크', '세부 정보: 네트워크'],
    ['stop web-1'.normalize('NFD'), '중지 · web-1'],
    ['중지 web-1'.normalize('NFD'), '중지 · web-1'],
  ])('finds in Korean by “%s”', (query, answer) => {
    expect(first(query, 'ko')).toBe(answer)
  })

  it.each([
    ['ㄴ새ㅔ web-1', 'Stop · web-1'],
    ['wndwl web-1', 'Stop · web-1'],
  ])('finds what was typed with the keyboard set to the other language: “%s”', (query, answer) => {
    expect(first(query)).toBe(answer)
  })

  it('puts what is done to the selected thing before the same done to others', () => {
    expect(first('stop', 'en', idOf('web-1'))).toBe('Stop · web-1')
    expect(first('stop', 'en', idOf('web-2'))).toBe('Stop · web-2')
  })

  it('finds what cannot be done now, which says why', () => {
    const [start] = search('start web-1').items
    expect(start && said(start)).toBe('Start · web-1')
    expect(start?.whyNot?.(pageOf(studio))).toEqual({ reason: 'already' })
  })

  it('does to a thing what it says', () => {
    search('stop web-1').items[0]?.run(studio)
    expect(list(shown().account.instances).map(({ tags, state }) => [tags['Name'], state])).toEqual([
      ['web-1', 'stopping'],
      ['web-2', 'running'],
    ])
  })

  it('has every command of the register', () => {
    ask(studio, { action: 'CreateKeyPair', params: { KeyName: 'lab' } })
    ask(studio, {
      action: 'CreateLaunchTemplate',
      params: { LaunchTemplateName: 'web', LaunchTemplateData: { InstanceType: 't3.micro' } },
    })
    ask(studio, { action: 'AllocateAddress', params: {} })
    const SubnetId = list(shown().account.instances)[0]?.subnetId
    ask(studio, { action: 'CreateNetworkInterface', params: { SubnetId } })
    ask(studio, { action: 'CreateTopic', params: { Name: 'ops' } })
    ask(studio, { action: 'CreateSnapshot', params: { VolumeId: list(shown().account.volumes)[0]?.id } })
    ask(studio, {
      action: 'PutMetricAlarm',
      params: {
        AlarmName: 'system',
        Namespace: 'AWS/EC2',
        MetricName: 'StatusCheckFailed_System',
        Dimensions: [{ Name: 'InstanceId', Value: idOf('web-1') }],
        Statistic: 'Maximum',
        Period: 60,
        EvaluationPeriods: 2,
        Threshold: 1,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      },
    })
    const keys = new Set(
      shelves().flatMap((shelf) => shelf.deeds.map((_, deed) => shelf.at(deed, 0).key.replace(/@.*$/, ''))),
    )
    const missing = [
      ...everyCommand,
      ...everyLateCommand,
      ...everyPageCommand,
      ...everyAimed.map((one) => one.at(undefined)),
    ]
      .map(({ of, id }) => `${of}.${id}`)
      .filter((key) => key !== 'page.palette' && !keys.has(key))
    expect(missing).toEqual([])
  })

  it('has the words of both languages only for lines that there are', () => {
    const keys = new Set<string>([
      'instance.show',
      ...[...everyCommand, ...everyLateCommand, ...everyPageCommand, ...everyAimed.map((one) => one.at(undefined))].map(
        ({ of, id }) => `${of}.${id}`,
      ),
      ...places(speaking('en')).map(({ item }) => item.key),
    ])
    expect(Object.keys(words.en.palette.also).filter((key) => !keys.has(key))).toEqual([])
  })

  it('counts everything among a thousand instances, and lists only the first', () => {
    for (let nth = 0; nth < 40; nth++) launch(`crowd-${nth}`, 25)
    expect(list(shown().account.instances).length).toBe(1002)
    const { items, count } = search('stop crowd', 'en', idOf('web-1'))
    expect(count).toBeGreaterThan(1000)
    expect(items).toHaveLength(mostShown)
    expect(search('stop web-1').items.map(said)[0]).toBe('Stop · web-1')
    expect(search('stop crowd-7').items.map(said)[0]).toMatch(/^Stop · crowd-7 · i-[0-9a-f]+$/)
  })

  it('is made of lines that are found again by their keys', () => {
    for (const shelf of shelves())
      for (let deed = 0; deed < shelf.deeds.length; deed++) {
        const { key } = shelf.at(deed, 0)
        expect(shelf.keyed(key)?.key ?? 'a pair without a target').toBe(
          shelf.keyed(key) ? key : 'a pair without a target',
        )
      }
  })

  it('begins with what was run last, then with what can be done to the selected thing', () => {
    const [pages, ...things] = shelves('en', idOf('web-2'))
    if (!pages) throw new Error('no pages')
    const recent = remember(remember(undefined, 'theme.dark'), `instance.reboot@${idOf('web-1')}`)
    const parts = beginning({ things, pages, recent, page: pageOf(studio), words: words.en.palette })
    expect(parts.map(({ title }) => title)).toEqual(['Recent', 'web-2', 'On this page'])
    expect(parts[0]?.items.map(said)).toEqual(['Reboot · web-1', 'Theme: Dark'])
    expect(parts[1]?.items[0] && said(parts[1].items[0])).toBe('Stop · web-2')
    expect(parts.flatMap(({ items }) => items).every(({ whyNot }) => !whyNot?.(pageOf(studio)))).toBe(true)
  })

  it('answers whatever is typed', () => {
    const all = shelves()
    fc.assert(
      fc.property(anyText, (query) => {
        const { items, count } = find(all, query)
        expect(items.length).toBeLessThanOrEqual(Math.min(count, mostShown))
      }),
      { numRuns: 60 },
    )
  })

  it('finds nothing where nothing is meant', () => {
    expect(search('zzzzqqqq').count).toBe(0)
    expect(search('   ').count).toBe(0)
  })
})
