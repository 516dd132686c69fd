import { lessonIndex } from '#content/lessons/lessonIndex.ts'
import { goals as en } from '#content/lessons/goals/en.ts'
import { goals as ko } from '#content/lessons/goals/ko.ts'
import { beginSession } from '#course/session.ts'
import { beginLesson, solve } from '#course/moves/solve.ts'
import { must } from '#lib/never.ts'
import { newBeginning } from '#store/live/playground.ts'
import { describe, expect, it } from 'vitest'
import { cardOf } from './card.ts'
import { linesOf } from './draw.ts'

const runningOf = async (id: string, language: 'en' | 'ko') => {
  const at = lessonIndex.findIndex((one) => one.id === id)
  const one = must(lessonIndex[at], id)
  return {
    nth: at + 1,
    all: lessonIndex.length,
    listed: { id, ...one.titles[language] },
    lesson: await one.lesson(),
    text: await one.text(language),
    sentences: { en, ko }[language],
  }
}
const beginning = newBeginning('ap-northeast-2', 'card')

describe('the card of a lesson', () => {
  it('tells what was hit, what was passed over, and what came about, each once', async () => {
    const running = await runningOf('stop-or-reboot', 'en')
    const { session } = solve(running.lesson, beginning)
    const card = cardOf(running, session, {})
    expect(card.predictions.map(({ ask }) => ask).every((ask) => ask !== '' && !ask.includes('[['))).toBe(true)
    expect(card.hits).toBe(card.predictions.filter(({ mark }) => mark === 'hit').length)
    expect(card.proven.length).toBeGreaterThan(0)
    expect(new Set(card.proven).size).toBe(card.proven.length)
  })

  it('claims nothing of a lesson in which nothing was done', async () => {
    const running = await runningOf('stop-or-reboot', 'ko')
    const session = beginSession(running.lesson, beginLesson(running.lesson, beginning))
    const card = cardOf(running, session, {})
    expect([card.hits, card.proven]).toEqual([0, []])
    expect(card.predictions.every(({ mark }) => mark === 'passed')).toBe(true)
  })
})

describe('a text on a card', () => {
  /** each character is 10 px wide */
  const to = { measureText: (text: string) => ({ width: 10 * text.length }) }
  it('breaks at its spaces', () =>
    expect(linesOf(to, 'one two three', { room: 80, most: 3 })).toEqual(['one two', 'three']))
  it('ends with an ellipsis where there is no more room', () =>
    expect(linesOf(to, 'one two three four', { room: 80, most: 1 })).toEqual(['one two…']))
  it('stands whole where one word is longer than the room', () =>
    expect(linesOf(to, 'extraordinary', { room: 80, most: 2 })).toEqual(['extraordinary']))
})
