import type { Account } from '#engine/account.ts'
import type { Aspect, Became } from '#engine/questions/compare.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { isSetting } from '#engine/world/instances/settings.ts'
import { leftoversOf } from '#engine/questions/leftovers.ts'
import { type LeftoverLine, leftoversSaid } from '#parts/leftovers/leftoversSaid.ts'
import { useTimeZone } from '#store/react.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Diff } from '#ui/display/Diff.tsx'
import { Leftovers } from '#parts/leftovers/Leftovers.tsx'
import { get } from '#lib/table.ts'
import { Caps } from '#ui/display/Section.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { ChangedRow } from './ChangedRow.tsx'
import { Why } from '#parts/why/Why.tsx'

interface ChangedRowsProps {
  readonly rows: readonly Became[]
  readonly instance: Instance
  readonly before: Account
  readonly after: Account
  /** so many events of the story had happened by then; all that are shown where it says nothing */
  readonly upTo?: number
}

/** Changed, lost, what a termination deleted and left, and in one line what was kept. */
export function ChangedRows({ rows, instance, before, after, upTo }: ChangedRowsProps) {
  const asked = upTo === undefined ? undefined : { account: after, upTo }
  const { inspector, settings } = useWords()
  const words = inspector.changed
  const labelOf = (aspect: Aspect) => (isSetting(aspect) ? settings[aspect].label : words[aspect])
  const shown = rows.filter((row) => row.kind !== 'kept')
  const kept = rows.filter((row) => row.kind === 'kept')
  // what is shutting down still has what it is about to lose
  const isEnding = ['stopping', 'shutting-down'].includes(get(after.instances, instance.id)?.state ?? '')
  if (shown.length === 0) return <p className="text-ink-3">{words.same(nameOf(instance))}</p>
  return (
    <>
      <Definition>
        {shown.map((row) => (
          <Entry key={row.aspect} term={row.kind === 'lost' && row.only ? words.rootFiles : labelOf(row.aspect)}>
            <span className="flex items-end justify-between gap-1.5">
              <span className="min-w-0">
                <ChangedRow row={row} />
              </span>
              <Why subject={{ of: 'instance', id: instance.id, aspect: row.aspect }} of={asked} />
            </span>
          </Entry>
        ))}
        {kept.length > 0 && (
          <Entry term={isEnding ? words.keptSoFar : words.kept}>
            <Diff kind="kept">{kept.map((row) => labelOf(row.aspect)).join(', ')}</Diff>
          </Entry>
        )}
      </Definition>
      <LeftoverLists instance={instance} before={before} after={after} />
    </>
  )
}

function LeftoverLists({ instance, before, after }: Omit<ChangedRowsProps, 'rows' | 'upTo'>) {
  const { common, inspector, compare } = useWords()
  const format = useFormat(useTimeZone())
  const words = inspector.changed
  const came = leftoversOf(before, after, instance.id)
  if (!came) return null
  const said = leftoversSaid(came, {
    words: compare.leftovers,
    size: inspector.storage.size,
    perHour: common.perHour,
    rate: format.rate,
  })
  return (
    <>
      <LeftoverList title={words.deleted} lines={said.deleted} />
      <LeftoverList title={words.left} lines={said.left} />
    </>
  )
}

function LeftoverList({ title, lines }: { readonly title: string; readonly lines: readonly LeftoverLine[] }) {
  if (lines.length === 0) return null
  return (
    <div className="mt-3">
      <Caps level={3}>{title}</Caps>
      <div className="mt-1 font-medium">
        <Leftovers lines={lines} />
      </div>
    </div>
  )
}
