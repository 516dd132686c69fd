import { lessons as words } from '#content/words/en/lessons.ts'
import { lessonIndex } from '#content/lessons/lessonIndex.ts'
import { solve } from '#course/moves/solve.ts'
import { must } from '#lib/never.ts'
import { describe, expect, it } from 'vitest'
import { headingOf } from './headingOf.ts'

describe('the heading over a prediction that came out', () => {
  it('says what happened only where something did', async () => {
    const indexed = must(
      lessonIndex.find(({ id }) => id === 'families-and-sizes'),
      'the lesson',
    )
    const { session } = solve(await indexed.lesson(), { region: 'ap-northeast-2', seed: 'heading', startedAt: 0 })
    const heading = (id: string) => headingOf(session, [id], words.predict)
    expect(heading('letter')).toBe('Here is the answer.')
    expect(heading('name')).toBe('Here is the answer.')
    expect(heading('one-up')).toBe('Here is what happened.')
    expect(headingOf(session, ['name', 'one-up'], words.predict)).toBe('Here is what happened.')
  })
})
