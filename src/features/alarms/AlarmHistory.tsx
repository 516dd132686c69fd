import { apart } from '#engine/world/called.ts'
import { useState } from 'react'
import type { HistoryItem } from '#engine/questions/alarmHistory.ts'
import type { InstanceId } from '#lib/brand.ts'
import { useTimeZone } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { Button } from '#ui/controls/Button.tsx'
import type { Tone } from '#ui/look/tone.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useHistory } from './useHistory.ts'

const few = 4

/** The history of an instance's alarms, in CloudWatch's own words; those that were deleted since included. */
export function AlarmHistory({
  instanceId,
  name,
}: {
  readonly instanceId: InstanceId
  readonly name?: string | undefined
}) {
  const words = useWords().alarms.history
  const all = useHistory(instanceId)
  const [more, setMore] = useState(false)
  const items = name === undefined ? all : all.filter((item) => item.name === name)
  if (items.length === 0) return null
  return (
    <section className="grid gap-2">
      <h3 className="text-lead font-bold">{name === undefined ? words.title : words.of(apart(name))}</h3>
      <ol className="grid divide-y divide-line rounded-card border border-line">
        {(more ? items : items.slice(0, few)).map((item) => (
          <Line key={item.id} item={item} named={name === undefined} />
        ))}
      </ol>
      {items.length > few && (
        <Button size="small" className="justify-self-start" aria-expanded={more} onClick={() => setMore(!more)}>
          {more ? words.less : words.all(items.length)}
        </Button>
      )}
      <p className="text-small text-ink-3">{words.hint}</p>
    </section>
  )
}

function toneOf({ failed, change }: HistoryItem): Tone {
  if (failed || change?.to === 'ALARM') return 'red'
  return change?.to === 'OK' ? 'green' : 'slate'
}

function Line({ item, named }: { readonly item: HistoryItem; readonly named: boolean }) {
  const words = useWords().alarms.history
  const format = useFormat(useTimeZone())
  const ownName = item.kind !== 'ConfigurationUpdate' && named
  return (
    <li className="grid gap-x-3 gap-y-0.5 px-3 py-2 tablet:grid-cols-[9.5rem_1fr]">
      <span className="flex items-start gap-2 tablet:grid tablet:justify-items-start tablet:gap-1">
        <time className="font-mono text-small text-ink-3">{format.moment(item.at)}</time>
        <Badge tone={toneOf(item)}>{words.kinds[item.kind]}</Badge>
      </span>
      <span className="min-w-0">
        {ownName && <span className="block text-small font-semibold [overflow-wrap:anywhere]">{item.name}</span>}
        <span lang="en" className={`block [overflow-wrap:anywhere] ${item.failed ? 'text-red' : ''}`}>
          {item.summary.replace(item.name, apart)}
        </span>
        {item.change && (
          <span lang="en" className="block text-small text-ink-3 [overflow-wrap:anywhere]">
            {item.change.reason}
          </span>
        )}
      </span>
    </li>
  )
}
