import type { Page } from '#parts/commands/page/page.ts'
import type { Item, Shelf } from './shelf.ts'

/** Lines under a heading of their own. */
export interface Part {
  readonly title: string
  readonly items: readonly Item[]
}

/** so many of what was run last are kept in mind */
const mostRecent = 5
/** so many lines stand under one heading at first */
const mostAtFirst = 12

/** The keys of what was run, with the newest first. */
export const remember = (recent: readonly string[] = [], key: string): readonly string[] =>
  [key, ...recent.filter((one) => one !== key)].slice(0, mostRecent)

interface Beginning {
  /** what can be done to things, and what needs none */
  readonly things: readonly Shelf[]
  readonly pages: Shelf
  readonly recent: readonly string[] | undefined
  readonly page: Page
  readonly words: { readonly recent: string; readonly everywhere: string }
}

/**
 * The parts that are there before anybody has typed: what was run last, what can be done to the selected thing, and the
 * page's own.
 */
export function beginning({ things, pages, recent = [], page, words }: Beginning): readonly Part[] {
  const again = recent.flatMap((key) => [pages, ...things].flatMap((shelf) => shelf.keyed(key) ?? []).slice(0, 1))
  // what is selected is shown already
  const isOffered = ({ key, whyNot }: Item) =>
    !key.startsWith('instance.show@') && whyNot?.(page) === undefined && !again.some((one) => one.key === key)
  const lines = (shelf: Shelf, thing: number) => shelf.deeds.map((_, deed) => shelf.at(deed, thing)).filter(isOffered)
  const selected = things.flatMap((shelf) => (shelf.selected === undefined ? [] : lines(shelf, shelf.selected)))
  return [
    { title: words.recent, items: again },
    { title: selected[0]?.on ?? '', items: selected.slice(0, mostAtFirst) },
    { title: words.everywhere, items: lines(pages, 0).slice(0, 2 * mostAtFirst) },
  ].filter(({ items }) => items.length > 0)
}
