import { get, list } from '#lib/table.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { whole } from '#store/live/past.ts'
import { usePreferences, useStudio, useWhole } from '#store/react.tsx'
import { phoneQuery } from '#ui/look/phoneQuery.ts'
import { useMedia } from '#ui/look/useMedia.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'
import { drawn, type DrawnLane } from './lanesLooks.ts'
import { lanesOf } from './lanesOf.ts'
import { LanesTools } from './LanesTools.tsx'
import { Picture } from './Picture.tsx'
import { Track } from './Track.tsx'

/** How the selected instance fared: its state, its checks, its public address, its alarm, and what everything cost. */
export function Lanes() {
  const studio = useStudio()
  const words = useWords()
  const selected = usePreferences((state) => state.selected)
  const instance = useWhole(
    ({ account }) => (selected ? get(account.instances, selected) : undefined) ?? list(account.instances).at(-1),
  )
  const alarmName = useAlarmName(instance?.id)
  const log = useWhole((history) => history.log)
  const id = instance?.id
  const lanes = useMemo(
    () => (id === undefined ? undefined : lanesOf({ ...whole(studio), log }, id, alarmName)),
    [log, id, alarmName, studio],
  )
  const lines = useMemo(() => lanes && drawn(lanes, words), [lanes, words])
  const phone = useMedia(phoneQuery, false)
  if (!instance || !lanes || !lines) return null
  return (
    <section
      aria-label={words.time.over(nameOf(instance))}
      className="flex h-full gap-2 max-tablet:gap-4 tablet:py-1.5 tablet:pr-2 tablet:pl-4"
    >
      <div className="min-w-0 flex-1 max-tablet:pl-5">
        {phone ? (
          <Track key={lanes.from} launchedAt={lanes.from} lines={lines} />
        ) : (
          <Picture key={lanes.from} launchedAt={lanes.from} lines={lines} />
        )}
        <Summary lines={lines} />
      </div>
      <LanesTools launchedAt={lanes.from} />
    </section>
  )
}

/** The selected alarm, else the first that watches the instance. */
function useAlarmName(id: string | undefined): string | undefined {
  const selected = usePreferences((state) => state.selected)
  const names = useWhole(({ account }) => (id === undefined ? undefined : get(account.watchers, id)?.names))
  return names?.find((name) => name === selected) ?? names?.[0]
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
