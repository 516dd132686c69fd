import { describe, expect, it } from 'vitest'
import { formatIn } from './format.ts'

describe('a clock', () => {
  it('without summer time says what Intl says, on any day that a calendar has', () => {
    const moments = [
      0,
      Date.UTC(2026, 10, 2, 1, 0, 0),
      Date.UTC(2026, 5, 30, 23, 59, 59),
      Date.UTC(12_026, 0, 1),
      -1000,
    ]
    for (const timeZone of ['UTC', 'Asia/Seoul'])
      for (const [language, locale] of [
        ['ko', 'ko-KR'],
        ['en', 'en-US'],
      ] as const) {
        const second = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const
        const own = new Intl.DateTimeFormat(locale, { timeZone, ...second })
        const { clock } = formatIn(language, timeZone)
        expect(moments.map(clock)).toEqual(moments.map((at) => own.format(at)))
      }
  })

  it('beyond the calendar shows nothing', () => {
    for (const timeZone of ['Asia/Seoul', 'America/New_York']) expect(formatIn('en', timeZone).clock(9e15)).toBe('–')
  })
})

describe('a sum', () => {
  it('that is too small to be shown is not written as nothing', () => {
    expect(formatIn('en', 'Asia/Seoul').money(0.00000007)).toBe('< $0.0001')
    expect(formatIn('ko', 'Asia/Seoul').money(0.00000007)).toBe('$0.0001 미만')
    expect(formatIn('en', 'Asia/Seoul').rate(0.00000007)).toBe('< $0.000001')
  })

  it('of nothing is written as any other small one', () => {
    for (const language of ['ko', 'en'] as const) {
      const { money, rate } = formatIn(language, 'Asia/Seoul')
      const small = money(0.0001).replace('1', '0')
      expect([money(0), rate(0)]).toEqual([small, small])
    }
  })
})
