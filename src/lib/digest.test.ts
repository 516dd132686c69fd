import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { base64Of, bytesOf, textOf, utf8 } from './bytes.ts'
import { md5, sha256 } from './digest.ts'

const texts = ['', 'abc', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64), '한국어 키 '.repeat(40), '🔑']
const hexOf = (bytes: readonly number[]) => bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')

describe('a digest', () => {
  it.each(texts)('is what everybody else computes of %j', (text) => {
    expect(hexOf(sha256(utf8(text)))).toBe(createHash('sha256').update(text).digest('hex'))
    expect(hexOf(md5(utf8(text)))).toBe(createHash('md5').update(text).digest('hex'))
  })
})

describe('bytes', () => {
  it.each(texts)('of %j go through base64 and back', (text) => {
    expect(base64Of(utf8(text))).toBe(Buffer.from(text).toString('base64'))
    expect(textOf(bytesOf(base64Of(utf8(text))) ?? [])).toBe(text)
  })

  it.each(['a', 'ab=', '####', 'YQ===', '한글'])('are not what %j stands for', (text) => {
    expect(bytesOf(text)).toBeUndefined()
  })
})
