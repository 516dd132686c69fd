/** A subject is 1 to 99 printable ASCII characters and begins with none that is blank (API Publish). */
export const isSubject = (subject: string): boolean => /^[!-~][ -~]{0,98}$/.test(subject)

/** Bytes of a text in UTF-8; a message may have 256 KiB of them. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4
  }
  return bytes
}
