import type { WhyNot } from '#parts/commands/command.ts'
import type { Page } from '#parts/commands/page/page.ts'
import type { Studio } from '#store/studio.ts'
import type { IconShape } from '#ui/look/icons.ts'
import type { Searchable } from './searchable.ts'

/** A text that is read in place and not done. */
export interface Reading {
  readonly name: string
  readonly text: string
  readonly doc: { readonly title: string; readonly url: string }
}

/** A line of the palette: something that can be done, gone to or read. */
export interface Item {
  /** the same for the same thing to do, also another time */
  readonly key: string
  readonly icon: IconShape
  readonly label: string
  /** the thing that it is done to */
  readonly on?: string | undefined
  /** what it is, in a word */
  readonly kind: string
  /** AWS's own name for it */
  readonly aws?: string | undefined
  /** its key on the page */
  readonly pressed?: string | undefined
  readonly danger?: boolean
  readonly whyNot?: (page: Page) => WhyNot | undefined
  readonly run: (studio: Studio) => void
  readonly reading?: Reading
}

/**
 * Things to do and what they can be done to. They are looked through apart, so that a thousand instances do not make fifty
 * thousand lines: a line is made where it is shown.
 */
export interface Shelf {
  readonly deeds: readonly Searchable[]
  readonly things: readonly Searchable[]
  /** which of the things is the selected one */
  readonly selected?: number | undefined
  readonly at: (deed: number, thing: number) => Item
  /** the line with this key, while there is one */
  readonly keyed: (key: string) => Item | undefined
}

/** The one thing of a deed that is done to nothing. */
const nothing: readonly Searchable[] = [
  { own: { written: [], letters: [], initials: [] }, near: { written: [], letters: [], initials: [] } },
]

/** An item that needs no thing, and under what it is found. */
export interface Single {
  readonly item: Item
  readonly found: Searchable
}

export const shelfOf = (singles: readonly Single[]): Shelf => ({
  deeds: singles.map(({ found }) => found),
  things: nothing,
  at: (deed) => {
    const single = singles[deed]
    if (!single) throw new RangeError(`no item ${deed}`)
    return single.item
  },
  keyed: (key) => singles.find(({ item }) => item.key === key)?.item,
})
