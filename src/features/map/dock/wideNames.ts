import type { Account } from '#engine/account.ts'
import { list } from '#lib/table.ts'
import { mostChips } from '../layout/dock.ts'
import { nobody } from '../nobody.ts'
import { stateNames } from '../nodes.ts'
import { shortName } from './shortName.ts'

/** px: of letters of 11.5 px and strong weight, as wide as the page's font draws them, and a little more */
const letters = { narrow: 4.2, wide: 11, capital: 8, other: 7 } as const
/** px: a letter of Korean, Chinese or Japanese, and most pictures */
const square = 11.8

const widthOf = (letter: string): number => {
  if (/[iIjl.,:;|!'()[\]\-\s]/.test(letter)) return letters.narrow
  if (/[mwMW@%]/.test(letter)) return letters.wide
  if (letter > '\u02ff') return square
  return /[A-Z]/.test(letter) ? letters.capital : letters.other
}

/** The width of a name on a chip, in px. */
export const nameWidth = (name: string): number => [...name].reduce((sum, letter) => sum + widthOf(letter), 0)

/** The width of the widest name in each state in which the instances stand by name, in px, as `stateNames` has them. */
export function wideNames(account: Account): readonly number[] {
  const names = nobody()
  for (const instance of list(account.instances)) {
    const here = names[instance.state]
    // as dots they have no names
    if (here.length <= mostChips) here.push(shortName(instance))
  }
  return stateNames.map((state) =>
    names[state].length > mostChips ? 0 : Math.ceil(Math.max(0, ...names[state].map(nameWidth))),
  )
}
