import { get, list } from '#lib/table.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { whole } from '#store/live/past.ts'
import { usePreferences, useStudio, useWhole } from '#store/react.tsx'
import { phoneQuery } from '#ui/look/phoneQuery.ts'
import { useMedia } from '#ui/look/useMedia.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'
import { drawn, type DrawnLane } from './drawnLane.ts'
import { lanesOf } from './lanesOf.ts'
import { LanesTools } from './LanesTools.tsx'
import { Picture } from './Picture.tsx'
import { Track } from './Track.tsx'

/**
 * The lanes of the selected instance: its state, its checks, its public address, its alarms, and what everything cost.
 */
export function Lanes() {
  const words = useWords()
  const told = useLanes()
  const phone = useMedia(phoneQuery, false)
  if (!told) return null
  const { instance, launchedAt, lines } = told
  return (
    <section
      aria-label={words.time.over(nameOf(instance))}
      className="flex h-full gap-2 max-tablet:gap-4 tablet:py-1.5 tablet:pr-2 tablet:pl-4"
    >
      <div className="min-w-0 flex-1 max-tablet:pl-5">
        {phone ? (
          <Track key={launchedAt} launchedAt={launchedAt} lines={lines} />
        ) : (
          <Picture key={launchedAt} launchedAt={launchedAt} lines={lines} />
        )}
        <Summary lines={lines} />
      </div>
      <LanesTools launchedAt={launchedAt} />
    </section>
  )
}

/** The same in a line: state above checks. */
export function MiniLanes() {
  const words = useWords()
  const told = useLanes()
  if (!told) return <span className="flex-1" />
  const { instance, launchedAt, lines } = told
  return (
    <section aria-label={words.time.over(nameOf(instance))} className="min-w-32 flex-1 px-3">
      <Track key={launchedAt} launchedAt={launchedAt} lines={lines} />
      <Summary lines={lines} />
    </section>
  )
}

function useLanes() {
  const studio = useStudio()
  const words = useWords()
  const selected = usePreferences((state) => state.selected)
  const instance = useWhole(
    ({ account }) => (selected ? get(account.instances, selected) : undefined) ?? list(account.instances).at(-1),
  )
  const log = useWhole((history) => history.log)
  const id = instance?.id
  const lanes = useMemo(
    () => (id === undefined ? undefined : lanesOf({ ...whole(studio), log }, id)),
    [log, id, studio],
  )
  const lines = useMemo(() => lanes && drawn(lanes, words), [lanes, words])
  return instance && lanes && lines && { instance, launchedAt: lanes.from, lines }
}

/** The same for those who do not see the picture: how each lane stands now. */
function Summary({ lines }: { readonly lines: readonly DrawnLane[] }) {
  const words = useWords()
  return (
    <ul className="sr-only">
      {lines.map(({ id, label, bars }) => {
        const last = bars.at(-1)
        const now = last && last.to === undefined ? last.word : words.common.none
        return <li key={id}>{words.time.summary(label, now)}</li>
      })}
    </ul>
  )
}
