import { preparing } from '#course/preset.ts'
import { play, playStep } from '#course/moves/script.ts'
import { beginHistory } from '#engine/history/begin.ts'
import { type History, openHere } from '#engine/history/history.ts'
import { isTold } from '#engine/history/log.ts'
import { type RegionName, taughtRegions } from '#facts/regions.ts'
import { linkOf, readLink } from '#store/share/link.ts'
import { describe, expect, it } from 'vitest'
import { rest as en } from '../words/en.rest.ts'
import { rest as ko } from '../words/ko.rest.ts'
import { presets } from './presets.ts'

const beginningOf = (region: RegionName, seed: string) => ({ region, seed, startedAt: Date.UTC(2026, 10, 2, 1) })

function ready(nth: number, region: RegionName): History {
  const preset = presets[nth]
  if (!preset) throw new Error(`There is no preset ${nth}`)
  const work = preparing(preset, beginningOf(region, preset.name))
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}

const cases = presets.flatMap(({ name }, nth) =>
  Object.values(taughtRegions).map((region) => ({ name, nth, region: region.name })),
)

describe.each(cases)('the prepared experiment $name in $region', ({ name, nth, region }) => {
  it('is prepared without a refusal', () => {
    let history = beginHistory(beginningOf(region, name))
    for (const step of presets[nth]?.steps ?? []) {
      const { history: after, answer } = playStep(history, step)
      if (answer) expect(answer, JSON.stringify(answer)).toMatchObject({ ok: true })
      history = after
    }
  })

  it('is what its sentence says, and was not before its last steps', () => {
    const history = ready(nth, region)
    expect(presets[nth]?.holds(history)).toBe(true)
    expect(history).toEqual(openHere(play(beginHistory(history.beginning), presets[nth]?.steps ?? [])))
    expect(presets[nth]?.holds(beginHistory(history.beginning))).toBe(false)
  })

  it('begins its story there, and fits a short link', async () => {
    const history = ready(nth, region)
    expect(isTold(history.log)).toBe(false)
    const link = await linkOf(history)
    expect(link.length).toBeLessThan(1500)
    expect(await readLink(link)).toEqual({ kind: 'experiment', history })
  })
})

it('each has a name of its own that a link can carry, and a title and a sentence in both languages', () => {
  const names = presets.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[a-z-]+$/)
  for (const words of [en.presets, ko.presets]) expect(Object.keys(words.about).toSorted()).toEqual(names.toSorted())
})
