/** A subject is UTF-8 text of 1 to 99 characters without line breaks and control characters (API Publish of 2026). */
export const isSubject = (subject: string): boolean => {
  const characters = [...subject]
  return characters.length > 0 && characters.length < 100 && !/[\p{Cc}\u2028\u2029]/u.test(subject)
}

/** Bytes of a text in UTF-8; a message may have 256 KiB of them. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4
  }
  return bytes
}
