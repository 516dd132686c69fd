import { expect, it } from 'vitest'
import { oursOfVpcs, ourSentences } from './ours.ts'

const [source = ''] = Object.values(
  import.meta.glob<string>('./vpcErrors.ts', { query: '?raw', import: 'default', eager: true }),
)

it('every refusal whose sentence is ours has one, and stands in the list once', () => {
  expect(ourSentences.length).toBeGreaterThan(10)
  expect(new Set(ourSentences.map(({ message }) => message)).size).toBe(ourSentences.length)
  // what only the playground refuses is nobody's but ours, and its code says so
  for (const { code } of ourSentences) expect(code).not.toMatch(/^Playground\./)
})

it('every refusal of a VPC that is marked as ours where it stands is in the list, and no other one', () => {
  const marked = [...source.matchAll(/^ {2}\/\/ ours\n {2}(\w+):/gm)].map(([, name]) => name)
  expect(new Set(Object.keys(oursOfVpcs))).toEqual(new Set(marked))
})
