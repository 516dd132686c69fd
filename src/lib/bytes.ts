const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The pure floors have no browser to ask: base64 of bytes, with its padding. */
export function base64Of(bytes: readonly number[]): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const bits = [0, 1, 2].reduce((all, k) => all * 256 + (bytes[i + k] ?? 0), 0)
    const four = [18, 12, 6, 0].map((shift) => digits[(bits >> shift) & 63]).join('')
    text += four.slice(0, Math.min(3, bytes.length - i) + 1).padEnd(4, '=')
  }
  return text
}

/** The bytes that a base64 text stands for; undefined where it is none. Line breaks within it are passed over. */
export function bytesOf(text: string): readonly number[] | undefined {
  const written = text.replaceAll(/[\r\n]/g, '')
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(written)) return undefined
  const data = written.replace(/=+$/, '')
  // a last character alone has six bits, which are no byte; padding, where there is any, fills up to four
  if (data.length % 4 === 1 || (written !== data && written.length % 4 !== 0)) return undefined
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const digit of data) {
    bits = ((bits << 6) | digits.indexOf(digit)) & 0xff_ff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes.push((bits >> held) & 255)
  }
  return bytes
}

/** UTF-8 of a text. */
export function utf8(text: string): readonly number[] {
  const bytes: number[] = []
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else if (code < 0x8_00) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63))
    else if (code < 0x1_00_00) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    else bytes.push(0xf0 | (code >> 18), ...[12, 6, 0].map((shift) => 0x80 | ((code >> shift) & 63)))
  }
  return bytes
}

/** The text that bytes of UTF-8 stand for; what is none becomes the replacement character. */
export function textOf(bytes: readonly number[]): string {
  let text = ''
  for (let i = 0; i < bytes.length;) {
    const first = bytes[i] ?? 0
    const more = first < 0x80 ? 0 : first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : -1
    const tail = more < 0 ? [] : bytes.slice(i + 1, i + 1 + more)
    const fits = more >= 0 && tail.length === more && tail.every((byte) => (byte & 0xc0) === 0x80)
    const code = tail.reduce((all, byte) => all * 64 + (byte & 63), more <= 0 ? first : first & (0x3f >> more))
    text += fits && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\ufffd'
    i += fits ? more + 1 : 1
  }
  return text
}
