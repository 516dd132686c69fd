import type { CheckName } from '#engine/observers/checks/check.ts'

/** px: of a card with room for three lines below its name */
export const tall = 62
/** px: of a card whose two lines say also what its check does not see, and that beside a time */
const roomy = { plain: 190, timed: 264 } as const

interface Card {
  readonly width: number
  readonly height: number
  /** for how long it has failed, or until it is made */
  readonly time?: string | undefined
}

interface Words {
  readonly looksAt: Readonly<Record<CheckName, string>>
  readonly looksPast: string
}

/** The words below the name of a check: a time, what it looks at, and where there is room what it does not see. */
export function looksAtSaid(check: CheckName, { width, height, time }: Card, words: Words): string {
  const hasRoom = height >= tall || width >= (time === undefined ? roomy.plain : roomy.timed)
  const past = check === 'instance' && hasRoom ? [words.looksPast] : []
  return heldByDots([time ?? [], words.looksAt[check], past].flat().join(' · '))
}

/** No line begins with a dot: it stays with what stands before it. */
const heldByDots = (text: string) => text.replaceAll(' · ', '\u00a0· ').replaceAll(/(?<=\S)·/g, '\u2060·')
