import { expect, it } from 'vitest'
import { wonSaid } from './won.ts'

it.each([
  [0, '0원'],
  [0.0001, '1원도 안 됨'],
  [0.0416, '약 60원'],
  [0.3, '약 440원'],
  [6.9, '약 1만 원'],
  [13.1, '약 1만 9천 원'],
  [69, '약 10만 원'],
  [1234, '약 180만 원'],
])('%d dollars are said in won to two digits', (dollars, said) => {
  expect(wonSaid(dollars)).toBe(said)
})
