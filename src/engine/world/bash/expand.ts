import { readFile } from '../guest/files.ts'
import { absolute, homeOf, isOfTheOs } from './files.ts'
import { namesIn } from './ls.ts'
import { made } from './parameters.ts'
import { literal, matches } from './patterns.ts'
import type { Piece, Word } from './pieces.ts'
import { instanceOf, longestText, newFlow, type Ran, type Session } from './session.ts'
import { sumOf } from './sums.ts'
import { isFolder } from './there.ts'

/** The shell that runs the lines in `$(…)`. */
export type RunLine = (session: Session, line: string) => Ran

/** A word's texts: one where it was quoted, as many as there are in it where a variable was not, the files that a pattern means. */
export function expanded(session: Session, word: Word, run: RunLine): readonly string[] {
  const [only] = word
  if (word.length === 1 && only?.kind === 'variable' && only.name === '@' && only.quoted) return wordsGiven(session)
  const isOpen = word.some((piece) => piece.kind !== 'text' && !piece.quoted)
  const text = textOf(session, word, run)
  if (isOpen && word.length === 1) return text.split(/\s+/).filter((part) => part !== '')
  if (word.some((piece) => piece.kind === 'text' && piece.pattern)) {
    const found = filesOf(session, home(session, word, patternOf(session, word, run)))
    if (found.length > 0) return found
  }
  return [home(session, word, text)]
}

/** `~` at the beginning is where one's own files are. */
export const home = ({ user }: Session, [first]: Word, text: string): string =>
  first?.kind === 'text' && /^~(\/|$)/.test(text) ? text.replace('~', homeOf(user)) : text

/** The words behind a script or function: `$1` and what follows. */
const wordsGiven = ({ variables }: Session): readonly string[] =>
  Array.from({ length: Number(variables.get('#') ?? 0) }, (_, nth) => variables.get(String(nth + 1)) ?? '')

export function textOf(session: Session, word: Word, run: RunLine): string {
  const text = word.map((piece) => textOfPiece(session, piece, run)).join('')
  if (text.length <= longestText) return text
  session.flow.unknown ??= `a text of more than ${longestText} characters`
  return ''
}

/** The same with what was quoted, or said by a variable, meant as it is. */
export const patternOf = (session: Session, word: Word, run: RunLine): string =>
  word
    .map((piece) => (piece.kind === 'text' && piece.pattern ? piece.text : literal(textOfPiece(session, piece, run))))
    .join('')

function textOfPiece(session: Session, piece: Piece, run: RunLine): string {
  const { variables, flow } = session
  switch (piece.kind) {
    case 'text':
      return piece.text
    case 'variable':
      return variableOf(session, piece, run)
    case 'sum': {
      const sum = sumOf(textOf(session, piece.said, run), {
        get: (name) => variables.get(name),
        set: (name, value) => variables.set(name, value),
      })
      if ('value' in sum) return String(sum.value)
      flow.wrong ??= sum.wrong
      return ''
    }
    case 'output': {
      const inside: Session = {
        ...session,
        variables: new Map(variables),
        isCaptured: true,
        flow: newFlow(session),
      }
      const ran = run(inside, piece.line)
      flow.substituted = ran.status
      flow.rounds = inside.flow.rounds
      return (ran.out ?? '').replace(/\n+$/, '')
    }
  }
}

function variableOf(session: Session, { name, form }: Piece & { kind: 'variable' }, run: RunLine): string {
  const { variables, flow } = session
  const all = name === '@' || name === '*' ? wordsGiven(session).join(' ') : undefined
  const value = all ?? variables.get(name) ?? known(session, name)
  if (form) {
    const said = /^[#%]/.test(form.how) ? patternOf(session, form.with, run) : textOf(session, form.with, run)
    const { text, set, wrong } = made(name, value, form, said)
    if (set !== undefined) variables.set(name, set)
    flow.wrong ??= wrong
    return text
  }
  if (value === undefined && variables.has('-u')) {
    flow.wrong ??= `${name}: unbound variable`
    if (session.isScript) flow.left = 'exit'
  }
  return value ?? ''
}

const known = ({ user, variables }: Session, name: string): string | undefined =>
  new Map([
    ['USER', user],
    ['HOME', homeOf(user)],
    ['SHELL', '/bin/bash'],
    ['PWD', homeOf(user)],
    ['0', 'bash'],
    ['#', '0'],
    ['?', variables.get('?') ?? '0'],
  ]).get(name)

/** with how many names a pattern is taken at most */
const mostNames = 500

/** The files and folders that a pattern means, in order; none in folders of the OS, of which this page does not have all. */
function filesOf(session: Session, pattern: string): readonly string[] {
  const parts = pattern.split('/')
  let found: readonly string[] = [pattern.startsWith('/') ? '/' : '']
  for (const [nth, part] of parts.entries()) {
    if (part === '') continue
    const isLast = nth === parts.length - 1
    const beside = (base: string, name: string) => `${base}${base === '' || base.endsWith('/') ? '' : '/'}${name}`
    found = found.flatMap((base) => {
      if (!/[*?[]/.test(part)) {
        const path = beside(base, part.replaceAll(/\\(.)/g, '$1'))
        return isThere(session, path) ? [path] : []
      }
      const folder = absolute(session, base).replace(/(.)\/$/, '$1')
      if (isOfTheOs(`${folder}/`)) {
        session.flow.unknown ??= `a pattern of names in ${folder} (a folder of the OS, of which the page does not have all)`
        return []
      }
      return namesIn(session, folder)
        .filter((name) => (part.startsWith('.') || !name.startsWith('.')) && matches(part, name))
        .map((name) => beside(base, name))
        .filter((path) => isLast || isFolder(session, absolute(session, path)))
    })
    found = found.slice(0, mostNames)
  }
  return found
}

const isThere = (session: Session, path: string): boolean => {
  const whole = absolute(session, path).replace(/(.)\/$/, '$1')
  return isFolder(session, whole) || readFile(session.tx.account, instanceOf(session), whole) !== undefined
}
