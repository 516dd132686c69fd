import { useAccount, usePreferences, useStudio } from '#store/react.tsx'
import { phoneQuery } from '#ui/look/phoneQuery.ts'
import { useMedia } from '#ui/look/useMedia.ts'
import { useLayoutEffect } from 'react'

/** How the inspector stands beside the map: as a column, as a rail that opens over the map, or only behind a button. */
type Details = 'column' | 'rail' | 'button'

/** px: what the map needs to stand in one sight, and what takes room from it */
const map = { liked: 984, least: 884 } as const
const column = 356
const lessons = 296

const from = (px: number) => `(min-width: ${px}px)`

/**
 * What folds away where the window is small, before the map would become too small to read. A fold of somebody's own wins as
 * far as there is room.
 */
export function useDetails(): Details {
  const learning = usePreferences((state) => state.learning === true)
  const wanted = usePreferences((state) => state.details)
  const beside = column + (learning ? lessons : 0)
  const liked = useMedia(from(map.liked + beside), true)
  const fits = useMedia(from(map.least + beside), true)
  const rail = useMedia(from(900), true)
  if (!rail) return 'button'
  return (wanted ? wanted === 'open' && fits : liked) ? 'column' : 'rail'
}

/** px: what the page needs below its bar for a map in one sight and an open timeline; without an instance it has room enough */
const liked = 842

/** Folds the timeline where the window is low, as long as nobody has chosen otherwise. */
export function useLowWindow(): void {
  const { transient } = useStudio()
  const empty = useAccount((account) => account.instances.size === 0)
  const cramped = useMedia(`(max-height: ${liked - 1}px), ${phoneQuery}`, false) && !empty
  useLayoutEffect(() => transient.setState({ cramped }), [transient, cramped])
}
