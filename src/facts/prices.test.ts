import { describe, expect, it } from 'vitest'
import { otherPrices } from './otherPrices.ts'
import { prices as billed } from './prices.ts'

const prices = { ...billed, ...otherPrices }

describe('a price beside instances and volumes', () => {
  it('is a whole number of nano-dollars', () => {
    for (const [name, { nanoUsd }] of Object.entries(prices))
      for (const price of Object.values(nanoUsd))
        if (price !== undefined) expect(Number.isSafeInteger(price) && price >= 0, name).toBe(true)
  })

  it('is 0 only where AWS charges nothing', () => {
    const free = Object.entries(prices).filter(([, { nanoUsd }]) => nanoUsd['us-east-1'] === 0)
    expect(free.map(([name]) => name)).toStrictEqual(['snsToSqsOrLambda', 'dataInPerGB'])
  })

  it('is missing where nobody has published it', () => {
    expect(prices.snsSms.nanoUsd).toStrictEqual({ 'ap-northeast-2': undefined, 'us-east-1': undefined })
    expect(prices.surplusCreditsT2PerVcpuHour.nanoUsd['ap-northeast-2']).toBeUndefined()
  })

  it('of one published message is half a millionth of a dollar', () => {
    expect(prices.snsPublish.nanoUsd['us-east-1']).toBe(500)
  })

  it('of detailed monitoring is that of seven metrics', () => {
    for (const region of ['us-east-1', 'ap-northeast-2'] as const)
      expect(prices.detailedMonitoringPerMonth.nanoUsd[region]).toBe((prices.metricPerMonth.nanoUsd[region] ?? 0) * 7)
  })
})
