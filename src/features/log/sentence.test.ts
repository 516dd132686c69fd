import { events as en } from '#content/words/en/events.ts'
import { events as ko } from '#content/words/ko/events.ts'
import type { Event } from '#engine/event.ts'
import { settingNames, settingOf } from '#engine/world/instances/settings.ts'
import type { InstanceId } from '#lib/brand.ts'
import { must } from '#lib/never.ts'
import { describe, expect, it } from 'vitest'
import { comesAbout } from './comesAbout.ts'
import { namesIn } from '#engine/questions/names.ts'
import { sentence } from '#parts/told/sentence.ts'

const stories = [...new Set(Object.values(comesAbout))].map((tellIt) => tellIt())
/** Every event of every story with the names that are known in it. */
const everyEvent = stories.flatMap((story) => {
  const names = namesIn(story.history().log)
  return story.events().map((event) => ({ event, names }))
})
const [{ names }] = [must(everyEvent[0], 'an event')]
const said = (kind: Event['kind']) =>
  everyEvent.filter(({ event }) => event.kind === kind).map(({ event, names }) => sentence(event, en, names))

describe('the log', () => {
  it.each(Object.entries(comesAbout))('meets %s', (kind, story) => {
    expect(
      story()
        .events()
        .map((event): string => event.kind),
    ).toContain(kind)
  })

  it.each([
    ['English', en],
    ['Korean', ko],
  ])('has a whole sentence for every event in %s', (_, words) => {
    for (const { event, names } of everyEvent) {
      const told = sentence(event, words, names)
      expect(told, event.kind).toMatch(/\S{2}/)
      expect(told, event.kind).not.toMatch(/undefined|\[object|NaN|\s{2}/)
    }
  })

  it.each([
    ['English', en],
    ['Korean', ko],
  ])('has a sentence for every value of every setting in %s', (_, words) => {
    const id = 'i-0123456789abcdef0' as InstanceId
    const told = (change: Readonly<Record<string, boolean | string>>) =>
      sentence({ kind: 'InstanceChanged', instanceId: id, change, id: 0, at: 0, by: 'you' }, words, names)
    const said = settingNames.flatMap((name) =>
      (settingOf(name).choices ?? [true, false]).map((value) => told({ [name]: value })),
    )
    expect(said.filter((one) => one === told({}))).toEqual([])
    expect(new Set(said).size).toBe(said.length)
  })

  it('calls things by their names, also when they are gone', () => {
    expect(said('InstanceForgotten')).toEqual(['web-2 disappeared from the list, an hour after its termination.'])
    expect(said('AddressAssociated')[0]).toMatch(/^The Elastic IP \d+\.\d+\.\d+\.\d+ is associated with web-1\.$/)
    expect(said('SubscriptionConfirmed')).toContain('ops@example.com confirmed the subscription.')
  })

  it('gives a refusal in the words of AWS', () => {
    const { event, names } = must(
      everyEvent.find(({ event: { kind } }) => kind === 'Refused'),
      'a refusal',
    )
    expect(sentence(event, ko, names)).toMatch(/^StopInstances 거부됨\. OperationNotPermitted: /)
  })
})
