import { expect, it } from 'vitest'
import { ourSentences } from './ours.ts'

it('every refusal whose sentence is ours has one, and stands in the list once', () => {
  expect(ourSentences.length).toBeGreaterThan(10)
  expect(new Set(ourSentences.map(({ message }) => message)).size).toBe(ourSentences.length)
  // what only the playground refuses is nobody's but ours, and its code says so
  for (const { code } of ourSentences) expect(code).not.toMatch(/^Playground\./)
})
