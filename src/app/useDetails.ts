import { inspect } from '#store/preferences/transient.ts'
import { useAccount, usePreferences, useStudio, useTransient } from '#store/react.tsx'
import { phoneQuery } from '#ui/look/phoneQuery.ts'
import { useMedia } from '#ui/look/useMedia.ts'
import { useLayoutEffect } from 'react'

/** The form of the inspector beside the map: a column, a rail that opens over the map, or only a button. */
type Details = 'column' | 'rail' | 'button'

/** px: what the map needs to stand in one sight with everything on it, and with what can fold folded; and what takes room from it */
const map = { liked: 984, least: 760, besideLesson: 728 } as const
const column = 356
const lessons = 280
/** px: of a window that has room for a lesson, the map in one sight, and a rail */
const withRail = 1084

const from = (px: number) => `(min-width: ${px / 16}rem)`

/**
 * The form of the inspector: it folds where the window is small, before the map would become too small to read. A fold
 * of somebody's own wins as far as there is room.
 */
export function useDetails(): Details {
  const studio = useStudio()
  const learning = usePreferences((state) => state.learning === true)
  const wanted = usePreferences((state) => state.details)
  const beside = column + (learning ? lessons : 0)
  const liked = useMedia(from(map.liked + beside), true)
  const fits = useMedia(from((learning ? map.besideLesson : map.least) + beside), true)
  const rail = useMedia(from(learning ? withRail : 900), true)
  // what was touched on the map has its details beside the map, where both find room
  const asked = useTransient((state) => state.inspecting)
  // what a lesson's step is about is in sight when it is asked for
  const reads = useTransient((state) => learning && state.readsDetails === true)
  useLayoutEffect(() => {
    if (learning) inspect(studio, false)
  }, [studio, learning])
  if (!rail) return 'button'
  if (asked && fits) return 'column'
  if (reads && fits && wanted !== 'folded') return 'column'
  return (wanted ? wanted === 'open' && fits : liked) ? 'column' : 'rail'
}

/** px: what the page needs below its bar for a map in one sight and an open timeline; without an instance it has room enough */
const liked = 842

/** Folds the timeline where the window is low, as long as nobody has chosen otherwise; a lesson takes half of a phone. */
export function useLowWindow(): void {
  const { transient } = useStudio()
  const empty = useAccount((account) => account.instances.size === 0)
  const learning = usePreferences((state) => state.learning === true)
  const phone = useMedia(phoneQuery, false)
  const low = useMedia(`(max-height: ${(liked - 1) / 16}rem)`, false) || phone
  const cramped = empty ? phone && learning : low
  useLayoutEffect(() => transient.setState({ cramped }), [transient, cramped])
}
