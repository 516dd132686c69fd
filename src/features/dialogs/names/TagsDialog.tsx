import { whatIfInTurn } from '#parts/refusal/whatIfInTurn.ts'
import { Refusal } from '#parts/refusal/Refusal.tsx'
import { useRequests } from '#parts/refusal/useRequests.ts'
import { tagsOf } from '#parts/things/tagsOf.ts'
import { thingName } from '#parts/things/thingOf.ts'
import { whatIf } from '#store/live/whatIf.ts'
import type { TaggableKind } from '#store/preferences/transientState.ts'
import { usePlayground } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { focusNewRow } from '#ui/controls/focusNewRow.ts'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { PlusIcon, TrashIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useRef, useState } from 'react'
import { Ask } from '../Ask.tsx'
import { type TagRow, tagRequests } from './tagRequests.ts'

/** Tags of a resource (EC2 user guide, tag restrictions). */
const mostTags = 50

interface Row extends TagRow {
  readonly nth: number
}

/** Everything that is written on a thing, to change, to add and to take off. */
export function TagsDialog({ of, id }: { readonly of: TaggableKind; readonly id: string }) {
  const words = useWords().tagging.tags
  const history = usePlayground((state) => state.history)
  // tags of AWS's own can only be looked at
  const was = Object.fromEntries(
    Object.entries(tagsOf(history.account, of, id)).filter(([key]) => !key.startsWith('aws:')),
  )
  const all = useRef<HTMLDivElement>(null)
  const next = useRef(Object.keys(was).length)
  const [rows, setRows] = useState<readonly Row[]>(() =>
    Object.entries(was).map(([key, value], nth) => ({ nth, key, value })),
  )
  const { request, refused } = useRequests()
  const [first, second] = tagRequests(id, was, rows)
  const twice = rows.find(({ key }, nth) => key !== '' && rows.findIndex((row) => row.key === key) !== nth)?.key
  const lacks = rows.some(({ key }) => key === '') ? words.noKey : twice === undefined ? undefined : words.twice(twice)
  const why = lacks ?? (first ? undefined : words.same)
  const what =
    why !== undefined || !first
      ? undefined
      : second
        ? whatIfInTurn(history, first, () => second).what
        : whatIf(history, first)
  const change = (nth: number, part: Partial<TagRow>) =>
    setRows(rows.map((row) => (row.nth === nth ? { ...row, ...part } : row)))
  return (
    <Ask
      title={words.title(thingName(history.account, of, id))}
      apply={words.apply}
      request={first ?? { action: 'CreateTags', params: { Resources: [id], Tags: [] } }}
      {...(second && { then: second })}
      what={what}
      why={why}
      onDone={() => !second || request(second).ok}
    >
      <p className="text-ink-2">{words.text}</p>
      <div ref={all} className="grid gap-2">
        {rows.length === 0 ? (
          <p className="text-ink-3">{words.none}</p>
        ) : (
          <ul className="grid gap-1.5">
            {rows.map(({ nth, key, value }, place) => (
              <li key={nth} className="grid grid-cols-[1fr_1fr_auto] items-center gap-1.5">
                <TextInput
                  aria-label={words.keyOf(place + 1)}
                  placeholder={words.key}
                  value={key}
                  onChange={(text) => change(nth, { key: text })}
                />
                <TextInput
                  aria-label={words.valueOf(place + 1)}
                  placeholder={words.value}
                  value={value}
                  onChange={(text) => change(nth, { value: text })}
                />
                <IconButton
                  kind="quiet"
                  icon={TrashIcon}
                  label={words.remove(key)}
                  onClick={() => setRows(rows.filter((row) => row.nth !== nth))}
                />
              </li>
            ))}
          </ul>
        )}
        <div className="flex items-center justify-between gap-3">
          <Button
            size="small"
            icon={PlusIcon}
            {...(rows.length >= mostTags && { why: words.full })}
            onClick={() => {
              setRows([...rows, { nth: next.current++, key: '', value: '' }])
              focusNewRow(all)
            }}
          >
            {words.add}
          </Button>
          <span className="text-small text-ink-3">{words.used(rows.length, mostTags)}</span>
        </div>
      </div>
      <div className="empty:hidden">
        <Refusal refused={refused} typed />
      </div>
    </Ask>
  )
}
