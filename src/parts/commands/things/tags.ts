import type { Dialog, TaggableKind } from '#store/preferences/transientState.ts'
import { PencilIcon, TagIcon } from '#ui/look/icons.ts'

type Tagged = { readonly id: string } | { readonly allocationId: string }

const idOf = (thing: Tagged): string => ('id' in thing ? thing.id : thing.allocationId)

/** The command that opens a window about the tags of a kind of thing. */
export const rename = <K extends TaggableKind>(of: K) => ({
  of,
  id: 'rename' as const,
  icon: PencilIcon,
  window: (thing: Tagged): Dialog => ({ kind: 'rename', of, id: idOf(thing) }),
})

export const manageTags = <K extends TaggableKind>(of: K) => ({
  of,
  id: 'tags' as const,
  icon: TagIcon,
  window: (thing: Tagged): Dialog => ({ kind: 'tags', of, id: idOf(thing) }),
})
