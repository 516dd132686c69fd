import type { InstanceState } from '#engine/world/instances/instance.ts'
import { nameOf, shownState } from '#engine/world/instances/read.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { stateLook } from '#ui/display/stateLook.ts'
import { AlertIcon, CheckIcon, ClockIcon } from '#ui/look/icons.ts'
import { textTone } from '#ui/look/tone.ts'
import { type Column, Table } from '#ui/table/Table.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { type ReactNode, useMemo } from 'react'
import type { Row } from './rows.ts'

interface Props {
  /** the state whose list it is */
  readonly of: InstanceState
  /** is told whether a mouse points at a row */
  readonly onPoint: (isPointed: boolean) => void
  readonly caption: string
  readonly rows: readonly Row[]
  readonly picked: readonly string[]
  readonly onPick: (ids: ReadonlySet<string>) => void
  readonly selected: string | undefined
  readonly onSelect: (row: Row) => void
  /** up from the first row */
  readonly onLeave: () => void
  readonly empty: ReactNode
}

const grounds = '[:where(&_tbody_tr)]:bg-surface'

/** The rows of a state's list. */
export function DockTable({ of, onPoint, caption, rows, picked, onPick, selected, onSelect, onLeave, empty }: Props) {
  const { fleet: words, picking } = useWords()
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      { id: 'name', head: words.columns.name, cell: (row) => <Name row={row} /> },
      {
        id: 'id',
        head: words.columns.id,
        cell: ({ id }) => (
          <span className="font-mono text-tiny text-ink-3" title={id}>
            …{id.slice(-5)}
          </span>
        ),
      },
      { id: 'zone', head: words.columns.zone, cell: ({ instance }) => shortZone(instance.zone) },
      { id: 'checks', head: words.columns.checks, cell: (row) => <Checks row={row} of={of} /> },
    ],
    [words, of],
  )
  return (
    <div
      className="grid min-h-0 flex-1"
      onPointerOver={({ target, pointerType }) =>
        onPoint(pointerType === 'mouse' && target instanceof Element && target.closest('tbody') !== null)
      }
      onPointerLeave={() => onPoint(false)}
      onKeyDownCapture={(event) => {
        const row = event.target instanceof Element ? event.target.closest('tr[data-index]') : null
        if (event.key !== 'ArrowUp' || event.shiftKey || row?.getAttribute('data-index') !== '0') return
        event.preventDefault()
        event.stopPropagation()
        onLeave()
      }}
    >
      <Table<Row>
        className={`min-h-0 overflow-auto overscroll-contain border-t border-line ${grounds}`}
        caption={caption}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        selected={selected}
        onSelect={onSelect}
        picking={{
          picked: new Set(picked),
          onPick,
          label: ({ instance }) => picking.pick(nameOf(instance)),
          labelAll: picking.pickAll,
        }}
        widest={() => widest(rows)}
        empty={empty}
      />
    </div>
  )
}

/** `us-east-1a` as `1a`: what tells zones of one Region apart. */
const shortZone = (zone: string) => zone.slice(zone.lastIndexOf('-') + 1)

function widest(rows: readonly Row[]): readonly (Row | undefined)[] {
  const most = (length: (row: Row) => number) =>
    rows.reduce<Row | undefined>((best, row) => (best && length(best) >= length(row) ? best : row), undefined)
  const [any] = rows
  return [
    most(({ instance }) => nameOf(instance).length),
    any,
    any,
    most(({ failed, health }) => failed.length * 9 + (health.mark === 'initializing' ? 8 : 0)),
  ]
}

function Name({ row: { instance } }: { readonly row: Row }) {
  const { shape, tone, filled } = stateLook[shownState(instance)]
  const name = nameOf(instance)
  return (
    <span className="inline-flex max-w-44 items-center gap-2 align-bottom" title={name}>
      <Icon shape={shape} size={11} filled={filled} className={`shrink-0 ${textTone[tone]}`} />
      <span className="truncate">{name}</span>
    </span>
  )
}

function Checks({ row: { instance, health, failed }, of: listed }: { readonly row: Row; readonly of: InstanceState }) {
  const { fleet: words, stage, common } = useWords()
  const { mark, passed, of } = health
  // it has left the list, in which it keeps its place for a while
  if (instance.state !== listed) return <span className="text-ink-3">{common.states[shownState(instance)]}</span>
  const look = 'inline-flex items-center gap-1 font-semibold'
  switch (mark) {
    case 'failing':
      return (
        <span className={`${look} text-red`}>
          <Icon shape={AlertIcon} size={12} />
          {`${passed}/${of} ${failed.map((name) => stage.checks[name]).join(', ')}`}
        </span>
      )
    case 'passed':
      return (
        <span className={`${look} text-green`}>
          <Icon shape={CheckIcon} size={12} />
          {`${passed}/${of}`}
        </span>
      )
    case 'initializing':
      return (
        <span className={`${look} text-slate`}>
          <Icon shape={ClockIcon} size={12} />
          {words.starting}
        </span>
      )
    case undefined:
      return <span className="text-ink-3">–</span>
  }
}
