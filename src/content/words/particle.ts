/**
 * Korean particles change with the sound before them; here also after ids, numbers and Latin words, read aloud as
 * Korean speakers read them (letter by letter, digit by digit).
 */
type Pair = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로'

/** Digits and letters whose Korean reading ends in a consonant; l, r, 1, 7 and 8 end in ㄹ. */
const closedLatin = new Set([...'013678lmnr'])
const rieulLatin = new Set([...'178lr'])

function ending(word: string): 'open' | 'closed' | 'rieul' {
  const last = [...word.replace(/[^\p{L}\p{N}]+$/u, '')].at(-1)?.toLowerCase() ?? ''
  const code = last.codePointAt(0) ?? 0
  if (code >= 0xac00 && code <= 0xd7a3) {
    const final = (code - 0xac00) % 28
    return final === 0 ? 'open' : final === 8 ? 'rieul' : 'closed'
  }
  if (rieulLatin.has(last)) return 'rieul'
  return closedLatin.has(last) ? 'closed' : 'open'
}

/** The word with the right one of the two: `josa('볼륨', '을/를')` is 볼륨을. */
export function josa(word: string, pair: Pair): string {
  const [afterConsonant = '', afterVowel = ''] = pair.split('/')
  const end = ending(word)
  if (pair === '으로/로') return word + (end === 'closed' ? afterConsonant : afterVowel)
  return word + (end === 'open' ? afterVowel : afterConsonant)
}
