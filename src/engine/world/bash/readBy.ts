import type { Command } from './steps.ts'

/** The number of lines that `head` reads before it ends what writes them. */
export function readBy(next: Command | undefined): number {
  const [verb, ...args] = (next?.words ?? []).map((word) =>
    word.map((piece) => (piece.kind === 'text' ? piece.text : '')).join(''),
  )
  if (verb !== 'head') return Infinity
  const said = /-n?\s*(\d+)/.exec(args.join(' '))?.[1]
  return said === undefined ? 10 : Number(said)
}
