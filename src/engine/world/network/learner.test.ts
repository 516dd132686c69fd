import { expect, it } from 'vitest'
import { isWithin, learnerIp } from './learner.ts'

it('is within every block that holds it, and in no other', () => {
  for (const block of ['0.0.0.0/0', '203.0.113.0/24', '203.0.113.25/32', '128.0.0.0/1'])
    expect(isWithin(learnerIp, block), block).toBe(true)
  for (const block of ['203.0.113.26/32', '10.0.0.0/8', '0.0.0.0/1', 'sg-1'])
    expect(isWithin(learnerIp, block), block).toBe(false)
})
