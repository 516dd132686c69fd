import fc from 'fast-check'
import { expect, it } from 'vitest'
import { datapointStamp, gmt, iso, mailStamp, monthOf } from './time.ts'

it('writes any moment as the platform does, without asking the platform', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), (at) => {
      expect(iso(at)).toBe(new Date(at).toISOString())
    }),
  )
})

it('writes the stamps that AWS writes', () => {
  const at = Date.UTC(2019, 7, 5, 17, 4, 3)
  expect(mailStamp(at)).toBe('Monday 05 August, 2019 17:04:03 UTC')
  expect(gmt(at)).toBe('2019-08-05 17:04:03 GMT')
  expect(datapointStamp(at)).toBe('05/08/19 17:04:03')
})

it('knows the month of any moment as the platform does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), (at) => {
      const date = new Date(at)
      expect(monthOf(at)).toEqual({
        from: Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1),
        to: Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1),
      })
    }),
  )
})
