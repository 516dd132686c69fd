import fc from 'fast-check'
import { expect, it } from 'vitest'
import { base64 } from './base64.ts'

it('a text in base64 is what Node makes of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(base64(text)).toBe(Buffer.from(text, 'latin1').toString('base64'))
    }),
  )
})
