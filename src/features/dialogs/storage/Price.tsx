import { useTimeZone } from '#store/react.tsx'
import { Diff } from '#ui/display/Diff.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'

/** The price a month, or an hour, now and as it will be. Undefined where no source gives one. */
export function Price(props: {
  readonly term: string
  readonly was?: number | undefined
  readonly now: number | undefined
  readonly changes?: boolean
  readonly hourly?: boolean
}) {
  const { term, was, now, changes = false, hourly = false } = props
  const { common, storage, inspector } = useWords()
  const format = useFormat(useTimeZone())
  const per = hourly ? common.perHour : storage.perMonth
  const said = (dollars: number | undefined) =>
    dollars === undefined ? storage.modify.unpriced : per(hourly ? format.rate(dollars) : format.money(dollars))
  return (
    <p className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 rounded-control bg-sunken px-3 py-2">
      <span className="text-ink-2">{term}</span>
      {changes && was !== now ? (
        <Diff
          kind="changed"
          was={said(was)}
          now={said(now)}
          wasLabel={inspector.changed.was}
          nowLabel={inspector.changed.now}
        />
      ) : (
        <b className="font-strong">{said(now)}</b>
      )}
    </p>
  )
}
