import { cbor } from '@smithy/core/cbor'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeCbor, encodeCbor } from './cbor.ts'

// held against the codec of AWS's own client

const value = fc.jsonValue({ maxDepth: 4 }).filter((one) => !JSON.stringify(one).includes('epochSeconds'))

it('AWS’s client reads what is written, and what it writes is read', () => {
  fc.assert(
    fc.property(value, (one) => {
      expect(cbor.deserialize(encodeCbor(one))).toEqual(one)
      expect(decodeCbor(cbor.serialize(one))).toEqual(one)
    }),
  )
})

it('a moment is tagged, and read again as its number', () => {
  const written = encodeCbor({ at: { epochSeconds: 1_793_577_600.5 } })
  expect(cbor.deserialize(written)).toMatchObject({ at: { tag: 1, value: 1_793_577_600.5 } })
  expect(decodeCbor(written)).toEqual({ at: 1_793_577_600.5 })
})

it('what is no CBOR is nothing', () => {
  for (const bytes of [[], [0xff], [0x62, 0x61], [0x9f], [0xbf, 0x61], Array.from({ length: 500 }, () => 0x81)])
    expect(decodeCbor(Uint8Array.from(bytes))).toBeUndefined()
})
