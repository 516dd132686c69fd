import { type Lesson, type LessonText, type PredictStep } from '#course/lesson.ts'
import { runs } from '#course/moves/instances.ts'
import { solve, type Solved, type Way } from '#course/moves/solve.ts'
import { isOver, isSolved, judge, type Session } from '#course/session.ts'
import { advance } from '#engine/history/history.ts'
import { goalSentence } from '#course/goals/every.ts'
import { goals as goalsEn } from './goals/en.ts'
import { goals as goalsKo } from './goals/ko.ts'
import { first as firstEn } from '../words/en.first.ts'
import { first as firstKo } from '../words/ko.first.ts'
import { rest as restEn } from '../words/en.rest.ts'
import { rest as restKo } from '../words/ko.rest.ts'
import { type RegionName, taughtRegions } from '#facts/regions.ts'
import { hex } from '#lib/chance.ts'
import { list } from '#lib/table.ts'
import { day } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { termIds } from '../glossary/terms.ts'
import { josa } from '../words/particle.ts'
import { opensOn } from '#course/opens.ts'
import teaching from '../../../docs/teaching.md?raw'
import { lessonIndex } from './lessonIndex.ts'

const loaded = await Promise.all(
  lessonIndex.map(async ({ id, lesson, text }) => {
    const [one, en, ko] = await Promise.all([lesson(), text('en'), text('ko')])
    return { id, lesson: one, en, ko }
  }),
)
const everywhere = loaded.flatMap((one) => Object.values(taughtRegions).map(({ name }) => ({ ...one, region: name })))

const beginning = (lesson: Lesson, region: RegionName) => ({
  region,
  seed: `lesson/${lesson.id}`,
  startedAt: opensOn(lesson, Date.UTC(2026, 10, 2, 1)),
})
const solved = (lesson: Lesson, region: RegionName, way?: Way) => solve(lesson, beginning(lesson, region), way)

const played = new Map<string, Solved>()
/** A lesson solved by its first way, or another one: several specs look at the same solution. */
function solution(lesson: Lesson, region: RegionName, way?: string): Solved {
  const key = [lesson.id, region, way].join()
  const known = played.get(key) ?? solved(lesson, region, { way })
  played.set(key, known)
  return known
}

const waysOf = ({ otherWays }: Lesson) => ('none' in otherWays ? [] : Object.keys(otherWays))
const predictionsOf = (lesson: Lesson) => lesson.steps.filter((step): step is PredictStep => step.kind === 'predict')
const truths = ({ answers }: Session) =>
  Object.fromEntries(Object.entries(answers).map(([id, { truth }]) => [id, truth]))

describe.each(everywhere)('$id in $region', ({ lesson, region, en, ko }) => {
  it.each(['its first way', ...waysOf(lesson)])('is solved by %s', (way) => {
    const { session } = solution(lesson, region, way === 'its first way' ? undefined : way)
    expect(Object.keys(session.done)).toEqual(expect.arrayContaining(lesson.steps.map(({ id }) => id)))
    expect(isSolved(lesson, session)).toBe(true)
  })

  it('refuses nothing that its first way asks for', () => {
    const { history } = solution(lesson, region)
    const refusals = [...history.log.full.flatMap(({ events }) => events), ...(history.log.last?.events ?? [])].flatMap(
      (event) => (event.kind === 'Refused' ? [event.message] : []),
    )
    expect(refusals).toEqual([])
  })

  it('has another way, or says why there is none', () => {
    expect(waysOf(lesson).length > 0 || 'none' in lesson.otherWays).toBe(true)
  })

  it('is not solved at its start, by worked examples, or by waiting a day', () => {
    const { history, session } = solved(lesson, region, { idle: true })
    const later = judge(lesson, advance(history, history.now + day), session)
    for (const one of [session, later]) {
      const todo = lesson.steps.filter((step) => step.kind === 'do' && one.done[step.id] === undefined)
      expect(todo.map(({ id }) => id)).toEqual(lesson.steps.flatMap((step) => (step.kind === 'do' ? [step.id] : [])))
      expect(isSolved(lesson, one)).toBe(false)
    }
  })

  it('is not solved without what it teaches', () => {
    const { taught } = lesson
    const without: Way =
      taught === 'looking'
        ? { unanswered: true }
        : { without: (step) => 'ask' in step && taught.requests.includes(step.ask) }
    const { history, session } = solved(lesson, region, without)
    expect(isSolved(lesson, judge(lesson, advance(history, history.now + day), session))).toBe(false)
  })

  it('brings only instances into sight that there are', () => {
    const names = list(solution(lesson, region).history.account.instances).map(({ tags }) => tags['Name'])
    expect(names).toEqual(expect.arrayContaining(lesson.steps.flatMap(({ focus }) => focus?.instance ?? [])))
  })

  it('is solved as well where other things are in the account', () => {
    const crowded = { ...lesson, start: [...lesson.start, ...runs('bystander', { type: 't3.nano' })] }
    const { session } = solved(crowded, region)
    expect(isOver(crowded, session)).toBe(true)
    expect(truths(session)).toEqual(truths(solution(lesson, region).session))
  })

  it.each(waysOf(lesson))('has the same right answers when solved by %s', (way) => {
    expect(truths(solution(lesson, region, way).session)).toEqual(truths(solution(lesson, region).session))
  })

  it('says of each option in both languages what the simulation does', () => {
    const right = truths(solution(lesson, region).session)
    for (const text of [en, ko])
      for (const { id, pick, options } of predictionsOf(lesson)) {
        const said = text.predict[id]?.options ?? {}
        expect(Object.keys(said)).toEqual(Object.keys(options))
        expect(Object.entries(said).flatMap(([key, one]) => ('right' in one ? [key] : []))).toEqual(right[id])
        if (pick === 'one') expect(right[id]).toHaveLength(1)
        else expect(right[id]?.length).toBeGreaterThan(0)
        expect(right[id]?.length).toBeLessThan(Object.keys(options).length)
      }
  })
})

const idsOf = (lesson: Lesson, kind: string) => lesson.steps.flatMap((step) => (step.kind === kind ? [step.id] : []))
const strings = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(strings) : []
/** `node e2e/support/agree.mjs` writes it into the texts, once somebody has read both. */
const hashOf = (text: LessonText) => hex(8, 'lesson', JSON.stringify({ ...text, agreesWith: undefined }))

describe.each(loaded)('the texts of $id', ({ id, lesson, en, ko }) => {
  it.each([
    ['English', en],
    ['Korean', ko],
  ])('are complete in %s, with nothing left over', (_, text) => {
    expect(Object.keys(text.show)).toEqual(idsOf(lesson, 'show'))
    expect(Object.keys(text.predict)).toEqual(idsOf(lesson, 'predict'))
    expect(Object.keys(text.do)).toEqual(idsOf(lesson, 'do'))
    for (const step of lesson.steps)
      if (step.kind === 'show') expect(text.show[step.id]?.captions).toHaveLength(step.parts.length)
    for (const { captions, picture } of Object.values(text.show))
      if (picture) expect(picture.scenes).toHaveLength(captions.length)
    expect(strings({ ...text, agreesWith: 'said below' }).filter((one) => one.trim() === '')).toEqual([])
  })

  it('draw the same pictures in both languages', () => {
    const drawn = ({ show }: LessonText) =>
      Object.values(show).map(({ picture }) =>
        picture?.scenes.map((scene) => scene.map((row) => row.map(({ is }) => is))),
      )
    expect(drawn(ko)).toEqual(drawn(en))
  })

  it('were held against each other after the last change of either', () => {
    expect({ en: en.agreesWith, ko: ko.agreesWith }).toEqual({ en: hashOf(ko), ko: hashOf(en) })
  })

  it.each([
    ['English', en, { ...firstEn, ...restEn }],
    ['Korean', ko, { ...firstKo, ...restKo }],
  ])('name buttons in %s as the page does', (_, text, words) => {
    const named = strings(text).flatMap((one) => [...one.matchAll(/\{([\w.-]+)\}/g)].map(([, path = '']) => path))
    const missing = named.filter((path) => typeof reach(words, path) !== 'string')
    expect(missing).toEqual([])
  })

  it.each([
    ['English', en],
    ['Korean', ko],
  ])('mark in %s only words that the glossary explains', (_, text) => {
    const marked = strings(text).flatMap((one) => [...one.matchAll(/\[\[([^|\]]+)/g)].map(([, term = '']) => term))
    expect(marked.filter((term) => !termIds.some((one) => one === term))).toEqual([])
  })

  it('follow each named button in Korean with the particle that its words ask for', () => {
    const words = { ...firstKo, ...restKo }
    const said = strings(ko).flatMap((one) => [...one.matchAll(/\{([\w.-]+)\}’(으로|[을를은는이가과와로])(?=[\s,.])/g)])
    const wrong = said.filter(([, path = '', particle = '']) => {
      const word = reach(words, path)
      const pair = particlePairs.find((one) => one.split('/').includes(particle))
      return typeof word === 'string' && pair !== undefined && josa(word, pair) !== word + particle
    })
    expect(wrong.map(([text]) => text)).toEqual([])
  })

  it('recalls a prediction of an earlier lesson', () => {
    const { recall } = lesson
    if (!recall) return expect(loaded[0]?.id).toBe(id)
    const earlier = loaded
      .slice(
        0,
        loaded.findIndex((one) => one.id === id),
      )
      .find((one) => one.id === recall.lesson)
    expect(earlier && predictionsOf(earlier.lesson).map((step) => step.id)).toContain(recall.step)
  })

  it('has the name of its folder, and steps with names of their own', () => {
    expect(lesson.id).toBe(id)
    expect(new Set(lesson.steps.map(({ id }) => id)).size).toBe(lesson.steps.length)
  })
})

const particlePairs = ['은/는', '이/가', '을/를', '과/와', '으로/로'] as const

function reach(words: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      words,
    )
}

it('the page for teachers names every lesson, and none that there is not', () => {
  const named = [...teaching.matchAll(/^\| .+ \| `([a-z-]+)` +\|$/gm)].map(([, id]) => id)
  expect(named).toEqual(lessonIndex.map(({ id }) => id))
})

/** What a text says without its marks and the names of buttons. */
const bare = (text: string) =>
  text
    .replace(/\[\[(?:[^|\]]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/\{[^}]*\}/g, '')
    .toLowerCase()

/** Names that a question is about; the text around it has to use them, and does not say what becomes of them. */
const topics: Readonly<Record<string, readonly string[]>> = {
  'families-and-sizes/letter': ['r'],
  'families-and-sizes/one-up': ['vcpu', '메모리'],
  'lifecycle/charged': ['running', '실행 중'],
  'elastic-ip/stopped': ['탄력적 ip'],
  'terminate-and-what-survives/store': ['gone'],
  'terminate-and-what-survives/left': ['데이터 볼륨', '탄력적 ip'],
}

it.each(loaded)(
  'no question of $id is answered by what stands around it while it is open',
  ({ id, lesson, en, ko }) => {
    const told = [en, ko].flatMap((text) =>
      lesson.steps.flatMap((question, at) => {
        if (question.kind !== 'predict') return []
        const around = lesson.steps.flatMap((step, place) => {
          if (step.kind === 'do')
            return [
              text.do[step.id]?.say ?? '',
              ...step.goals.map((goal) => goalSentence(goal, text === ko ? goalsKo : goalsEn)),
            ]
          if (step.kind === 'show')
            return place < at ? [text.show[step.id]?.say ?? '', ...(text.show[step.id]?.captions ?? [])] : []
          // the next questions are asked while this one still waits
          const isNext = place > at && lesson.steps.slice(at, place).every(({ kind }) => kind === 'predict')
          return isNext ? [text.predict[step.id]?.ask ?? ''] : []
        })
        return Object.values(text.predict[question.id]?.options ?? {}).flatMap((option) => {
          const answer = bare(option.label)
            .replace(/\([^)]*\)/g, '')
            .trim()
          if (!('right' in option) || topics[`${id}/${question.id}`]?.includes(answer)) return []
          return around
            .filter((one) => bare(one).includes(answer))
            .map((one) => `${question.id}: “${answer}” in “${one}”`)
        })
      }),
    )
    expect(told).toEqual([])
  },
)
