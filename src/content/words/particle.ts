/**
 * Korean particles change with the sound before them; here also after ids, numbers and Latin words, read aloud as
 * Korean speakers read them: words as the loanwords they are, the rest letter by letter, digit by digit.
 */
type Pair = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로'

/** Digits and letters whose Korean reading ends in a consonant; l, r, 1, 7 and 8 end in ㄹ. */
const closedLatin = new Set([...'013678lmnr'])
const rieulLatin = new Set([...'178lr'])
/** Latin words, by the sound at their end: 서버; 핑, 머신, 스톱, 웹, 아웃, 버킷(루트와 포트는 아님), 스택(체크는 아님); 테이블. */
const latinWord = /[a-z]{3,}$/i
const openWord = /[aeiou]r$/i
const closedWord = /(ng|[aeiou][mn]e|[aeiou]pp?|web|out|fleet|[^aeiou][aeiou]t|[aiou]ck)$/i
const rieulWord = /le$/i

function ending(said: string): 'open' | 'closed' | 'rieul' {
  const heard = said.replace(/[^\p{L}\p{N}]+$/u, '')
  const last = [...heard].at(-1)?.toLowerCase() ?? ''
  const code = last.codePointAt(0) ?? 0
  if (code >= 0xac00 && code <= 0xd7a3) {
    const final = (code - 0xac00) % 28
    return final === 0 ? 'open' : final === 8 ? 'rieul' : 'closed'
  }
  const spoken = latinWord.exec(heard)?.[0]
  if (spoken !== undefined && /[aeiou]/i.test(spoken)) {
    if (openWord.test(spoken)) return 'open'
    if (closedWord.test(spoken)) return 'closed'
    if (rieulWord.test(spoken)) return 'rieul'
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
