import { list } from '#lib/table.ts'
import type { InstanceState } from '#engine/world/instances/instance.ts'
import { SeveralButtons } from '#parts/several/SeveralButtons.tsx'
import { usePicked } from '#parts/several/usePicked.ts'
import { lookAt, pick } from '#store/preferences/transient.ts'
import { useAccount, useInstance, useStudio, useTimeZone } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { CrossIcon, SearchIcon } from '#ui/look/icons.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { focusToken } from '../nodes.ts'
import { DockTable } from './DockTable.tsx'
import { Filters } from './Filters.tsx'
import { held } from './held.ts'
import { countsOf, type Filter, type Row, rowOf, rowsFor } from './rows.ts'
import { useStill } from './useStill.ts'
import { useFloating } from './useFloating.ts'

export interface DockListProps {
  readonly state: InstanceState
  readonly onClose: () => void
}

/**
 * The rows of a state as they are when it is opened: those that fail first, then in the order of launch. Who comes later
 * comes last, and nobody moves: at an hour a second nothing could be found in a list that is sorted anew.
 */
function useRows(state: InstanceState): readonly Row[] {
  const here = useAccount(
    useMemo(() => (account) => list(account.instances).filter((one) => one.state === state), [state]),
  )
  const checks = useAccount((account) => account.checks)
  const last = useRef<readonly string[]>([])
  return useMemo(() => {
    const rows = here.map((instance) => rowOf({ checks }, instance))
    const sorted = [
      ...rows.filter(({ health }) => health.mark === 'failing'),
      ...rows.filter(({ health }) => health.mark !== 'failing'),
    ]
    const wanted = sorted.map(({ id }) => id)
    last.current = held(last.current, wanted)
    const byId = new Map(sorted.map((row) => [row.id, row]))
    return last.current.flatMap((id) => byId.get(id) ?? [])
  }, [here, checks])
}

/** The list of everybody who stands in a state, to be found, looked at, and picked to act on several at once. */
export function DockList({ state, onClose }: DockListProps) {
  const studio = useStudio()
  const { fleet: words, common } = useWords()
  const format = useFormat(useTimeZone())
  const id = useId()
  const box = useRef<HTMLElement>(null)
  const [search, setSearch] = useState('')
  const [chosen, setFilter] = useState<Filter>('all')
  const [pointed, setPointed] = useState(false)
  const rows = useRows(state)
  const total = useAccount((account) => account.instances.size)
  const picked = usePicked('instance')
  const looked = useInstance()?.id
  useFloating(box, state, onClose)
  const counts = useMemo(() => countsOf(rows), [rows])
  // a filter that nobody passes any more would hide that the others are there
  const filter = rows.length > 0 ? chosen : 'all'
  const found = useMemo(() => rowsFor(rows, filter, search), [rows, filter, search])
  const shown = useStill(found, pointed)
  const n = format.number
  const select = ({ id: instanceId }: Row) => {
    lookAt(studio, 'instance', instanceId)
    onClose()
    requestAnimationFrame(() => focusToken(instanceId))
  }
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  const onSearchKey = (event: KeyboardEvent) => {
    const [first] = shown
    if (event.key === 'Enter' && search.trim() !== '' && first && shown.length === 1) select(first)
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    // to the first that was found, not to the one that is looked at
    const rows = box.current
    ;(
      rows?.querySelector<HTMLElement>('tr[data-index="0"]') ?? rows?.querySelector<HTMLElement>('tr[tabindex="0"]')
    )?.focus()
  }
  return (
    <section
      ref={box}
      popover="manual"
      role="dialog"
      aria-labelledby={id}
      onKeyDownCapture={onKeyDownCapture}
      className="fixed inset-auto m-0 animate-rise flex-col overflow-hidden rounded-card border border-line-strong bg-surface p-0 text-ink shadow-dialog flex"
    >
      <header className="flex items-center gap-2 pt-2 pr-2 pl-4">
        <h2 id={id} className="text-lead font-bold whitespace-nowrap">
          {words.title(n(rows.length), common.states[state])}
        </h2>
        <span className="min-w-0 flex-1 truncate text-small text-ink-3">{words.of(n(total))}</span>
        <IconButton kind="quiet" icon={CrossIcon} label={common.close} onClick={onClose} />
      </header>
      <div className="grid gap-2 px-4 pt-1 pb-2.5">
        <div className="relative grid items-center">
          <Icon shape={SearchIcon} className="pointer-events-none absolute left-3 text-ink-3" />
          <TextInput
            type="search"
            aria-label={words.find}
            data-search
            value={search}
            onChange={setSearch}
            onKeyDown={onSearchKey}
            placeholder={words.findHint}
            className="w-full px-9 [&::-webkit-search-cancel-button]:hidden"
          />
          <span role="status" className="absolute right-2 text-small text-ink-3">
            {shown.length < rows.length && words.rows(n(shown.length))}
          </span>
        </div>
        <Filters rows={rows} counts={counts} filter={filter} onFilter={setFilter} />
      </div>
      <DockTable
        of={state}
        onPoint={setPointed}
        caption={words.title(n(rows.length), common.states[state])}
        rows={shown}
        picked={picked}
        onPick={(ids) => pick(studio, 'instance', ids)}
        selected={looked}
        onSelect={select}
        onLeave={() => box.current?.querySelector<HTMLElement>('[data-search]')?.focus()}
        empty={
          <span className="grid justify-items-center gap-2">
            {rows.length === 0 ? words.none : words.noMatch(search.trim())}
            {rows.length > 0 && (
              <Button
                size="small"
                onClick={() => {
                  setSearch('')
                  setFilter('all')
                  box.current?.querySelector<HTMLElement>('[data-search]')?.focus()
                }}
              >
                {words.showAll}
              </Button>
            )}
          </span>
        }
      />
      {picked.length > 0 && (
        <Footer
          state={state}
          picked={picked}
          shown={shown}
          onClear={() => {
            pick(studio, 'instance', new Set())
            // the button goes with what it has let go
            box.current?.querySelector<HTMLElement>('[data-search]')?.focus()
          }}
        />
      )}
    </section>
  )
}

/** The commands that make sense for those in a state; the inspector offers everything. */
const verbs: Readonly<Record<InstanceState, readonly string[]>> = {
  pending: ['terminate'],
  running: ['stop', 'reboot', 'terminate'],
  stopping: ['stop', 'terminate'],
  stopped: ['start', 'terminate'],
  'shutting-down': ['terminate'],
  terminated: ['terminate'],
}

function Footer(props: {
  readonly state: InstanceState
  readonly picked: readonly string[]
  readonly shown: readonly Row[]
  readonly onClear: () => void
}) {
  const { state, picked, shown, onClear } = props
  const { fleet: words, picking } = useWords()
  const format = useFormat(useTimeZone())
  // what is done is done to all that are selected, also where a search or another state hides them
  const seen = new Set(shown.map(({ id }) => id))
  const hidden = picked.filter((id) => !seen.has(id)).length
  return (
    <div
      role="toolbar"
      aria-label={picking.bar}
      className="flex flex-wrap items-center gap-1.5 border-t border-line px-4 py-2.5"
    >
      <span role="status" className="text-small font-semibold whitespace-nowrap">
        {picking.picked(format.number(picked.length))}
        {hidden > 0 && <span className="text-amber"> · {words.hidden(format.number(hidden))}</span>}
      </span>
      <Button size="small" kind="quiet" onClick={onClear}>
        {words.clear}
      </Button>
      <span className="ml-auto flex flex-wrap gap-1.5">
        <SeveralButtons of="instance" ids={picked} only={verbs[state]} counted />
      </span>
    </div>
  )
}
