import { expect, it } from 'vitest'
import { roundUp, sayValue } from './scale.ts'

const say = (value: number, decimals = 0) => String(Number(value.toFixed(decimals)))

it('an axis ends at a round number that nothing is beyond', () => {
  for (const [most, end] of [
    [0, 1],
    [0.3, 0.5],
    [1, 1],
    [3, 5],
    [21, 25],
    [99, 100],
    [100, 100],
    [1234, 2000],
  ] as const)
    expect(roundUp(most)).toBeCloseTo(end, 10)
})

it('a value has its unit; how many there were is only a number', () => {
  expect(sayValue('CPUUtilization', 'Average', 3.25, say)).toBe('3.3 %')
  expect(sayValue('NetworkIn', 'Sum', 1_250_000, say)).toBe('1.3 MB')
  expect(sayValue('NetworkIn', 'SampleCount', 5, say)).toBe('5')
  expect(sayValue('StatusCheckFailed', 'Maximum', 1, say)).toBe('1')
})
