import { events as words } from '#content/words/en/events.ts'
import type { Event } from '#engine/event.ts'
import { mysteryFaults } from '#engine/world/faults/every.ts'
import { isVeiled } from '#engine/world/faults/mystery/shown.ts'
import { eventOf } from '#engine/history/log.ts'
import { probe } from '#engine/world/network/probe.ts'
import { type Scenario, scenario } from '#engine/law/scenario.ts'
import { type Subject, whyOf } from '#engine/questions/why/why.ts'
import type { InstanceId } from '#lib/brand.ts'
import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { namesIn } from '#engine/questions/names.ts'
import { sentence } from '#parts/told/sentence.ts'
import { withoutHidden, veilOver } from '#engine/questions/veil.ts'

function mystery(seed: string) {
  const story = scenario(seed)
  const id = story.running({ tags: { Name: 'web-1' } })
  const before = story.history().log.size
  story.do({ kind: 'InjectMystery', instanceId: id })
  story.wait(5 * minute)
  story.do({ kind: 'RebootInstances', ids: [id] })
  story.wait(10 * minute)
  story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
  story.until(id, 'stopped')
  story.do({ kind: 'StartInstances', ids: [id] })
  story.until(id, 'running')
  story.wait(5 * minute)
  return { story, id, before }
}

const numbered = Array.from({ length: 120 }, (_, n) => mystery(`mystery-${n}`))

/** Everything that the log's view would say, causes included. */
function said(story: Scenario, from: number): readonly string[] {
  const { log, account } = story.history()
  const veil = veilOver(log, account)
  const names = namesIn(log)
  const say = (event: Event | undefined) => (event ? [sentence(event, words, names)] : [])
  return story
    .events()
    .filter((event) => event.id >= from && !veil?.hides(event))
    .flatMap((event) => {
      const cause = veil ? veil.causeOf(event) : event.cause
      return [...say(event), ...say(cause === undefined ? undefined : eventOf(log, cause))]
    })
}

const spoilers =
  /memory|corrupt|hangs|set-up|start-up|kernel|full|I\/O|cannot be reached|lost its|failing\b|went dark|web server|lets nobody/i

const faultOf = (story: Scenario, id: InstanceId) => must(get(story.account().mysteries, id), 'the mystery').fault

describe('while a mystery fault is on, the log', () => {
  it('says nothing that tells which it is, whichever it is', () => {
    const seen = new Set<string>()
    for (const { story, id, before } of numbered) {
      seen.add(faultOf(story, id))
      expect(said(story, before).filter((line) => spoilers.test(line))).toEqual([])
      expect(said(story, before)).toContain('A mystery fault was put into web-1.')
    }
    expect([...seen].toSorted()).toEqual(mysteryFaults.filter((name) => name !== 'SecurityGroupClosed').toSorted())
  })

  it('says nothing more to who asks why: a check failed because of a fault that is still to find', () => {
    for (const { story, id } of numbered.slice(0, 60)) {
      const { log, account } = story.history()
      const veil = must(veilOver(log, account), 'the veil')
      const names = namesIn(log)
      const asked: readonly Subject[] = [
        ...(['system', 'instance', 'ebs'] as const).map((check) => ({ of: 'check', id, check }) as const),
        ...(['state', 'publicIp', 'host', 'ram', 'store', 'files', 'volumes', 'perHour'] as const).map(
          (aspect) => ({ of: 'instance', id, aspect }) as const,
        ),
        { of: 'volume', id: story.root(id) },
      ]
      for (const subject of asked) {
        const { chain, ended } = must(withoutHidden(whyOf({ log, account }, subject), veil), JSON.stringify(subject))
        const lines = [...chain, ...(ended?.chain ?? [])].map((event) => sentence(event, words, names))
        expect(lines.filter((line) => spoilers.test(line))).toEqual([])
        expect(chain.at(-1)?.kind).toBe('Asked')
        const failed = subject.of === 'check' && get(account.checks, id)?.[subject.check] === 'failed'
        if (failed) expect(chain.map(({ kind }) => kind)).toEqual(['ChecksReported', 'MysteryInjected', 'Asked'])
      }
    }
  })

  it('tells everything once it is revealed', () => {
    const { story, id, before } = mystery('mystery-1')
    story.do({ kind: 'RevealMystery', instanceId: id })
    expect(veilOver(story.history().log, story.account())).toBeUndefined()
    expect(said(story, before).length).toBeGreaterThan(10)
  })

  it('keeps the same silence about another instance on the same host', () => {
    const { story, id } = mystery('mystery-2')
    const other = story.running()
    const shares = story.instance(other).hostId === get(story.account().mysteries, id)?.hostId
    expect(isVeiled(story.account(), story.instance(other))).toBe(shares)
  })

  it('a try to connect says no reason either', () => {
    for (let n = 0; n < 20; n++) {
      const { story, id } = mystery(`probe-${n}`)
      expect(['Mystery', 'Listening']).toContain(probe(story.account(), id, 22)?.reason)
    }
    expect(list(mystery('x').story.account().mysteries)).toHaveLength(1)
  })
})
