import type { Studio } from '#store/studio.ts'
import { isPressed, type Pressed } from './key.ts'
import { keyed, type PageCommand } from './page.ts'
import { pageOf, performOnPage } from '../perform.ts'

/** True where somebody who speaks to the page, or whose hand slips, has asked that single letters, numbers and signs do nothing. */
const isSilent = ({ preferences }: Studio, { key, metaKey, ctrlKey }: Pressed): boolean =>
  key.length === 1 && key !== ' ' && !metaKey && !ctrlKey && preferences.getState().letterKeys === false

/** The command of a key as the page stands: the first of its commands that can be done. */
export function commandOf(studio: Studio, pressed: Pressed): PageCommand | undefined {
  const page = pageOf(studio)
  return meantBy(pressed).find((command) => !command.whyNot?.(page))
}

const meantBy = (pressed: Pressed): readonly PageCommand[] =>
  keyed.filter(({ keys = [] }) => keys.some((key) => isPressed(key, pressed)))

/** True where a key is the page's also while somebody types. */
export const isMeantAnywhere = (pressed: Pressed): boolean =>
  meantBy(pressed).some(({ keys = [] }) => keys.some((key) => key.anywhere && isPressed(key, pressed)))

/** Does what a key does; answers whether the key is the page's own, also where there is nothing to do. Esc is others' too. */
export function pressKey(studio: Studio, pressed: Pressed): boolean {
  if (isSilent(studio, pressed)) return false
  const command = commandOf(studio, pressed)
  if (command) performOnPage(studio, command)
  return command !== undefined || (pressed.key !== 'Escape' && meantBy(pressed).length > 0)
}
