import {
  Fragment,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import { classes } from '../look/classes.ts'
import { Checkbox } from './Checkbox.tsx'
import { type Picking, pickAt, pickEvery, pickTo } from './picking.ts'
import { asksForMenu, nextRow, openMenu } from './rowKeys.ts'
import { type ColumnLook, pickEdge, TableLine } from './TableLine.tsx'
import { many, useVirtualRows } from './useVirtualRows.ts'

export interface Column<Row> extends ColumnLook {
  readonly head: ReactNode
  readonly cell: (row: Row) => ReactNode
  /** Where rows are sorted by it; undefined where they can't be. */
  readonly sort?: 'ascending' | 'descending' | 'none'
}

/**
 * Rows and columns in a box that scrolls; the first column names the row. Of many rows only those in sight are in the
 * page, so a thousand weigh no more than forty. Tab reaches one row, arrow keys, Home and End the others; Enter selects it, or
 * opens its actions where rows can't be selected; the menu key or Shift+F10 opens them everywhere. Where several can be picked,
 * Space and the boxes pick one, Shift goes on to where it is pressed, Ctrl+A picks all and Escape none.
 */
export function Table<Row>(props: {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly selected?: string | undefined
  readonly onSelect?: (row: Row) => void
  /** Where several rows can be picked: which are, and what a box is called. */
  readonly picking?: Picking<Row> | undefined
  /** In place of the rows when there are none. */
  readonly empty?: ReactNode
  /** For each column the row that needs most room: so columns keep their width while rows come and go. */
  readonly widest: () => readonly (Row | undefined)[]
  /** of the box */
  readonly className: string
}) {
  const { caption, columns, rows, rowKey, selected, onSelect, picking, empty, widest, className } = props
  const box = useRef<HTMLDivElement>(null)
  const [reached, setReached] = useState<string>()
  const [wanted, setWanted] = useState<number>()
  const [from, setFrom] = useState<string>()
  const place = rows.findIndex((row) => rowKey(row) === (reached ?? selected))
  const active = Math.max(0, place)
  const { drawn, after } = useVirtualRows(box, rows.length, active)
  const draw = useCallback(
    (nth: number, column: number) => {
      const row = rows[nth]
      return row === undefined ? undefined : columns[column]?.cell(row)
    },
    [columns, rows],
  )

  useEffect(() => {
    if (wanted === undefined) return
    const row = box.current?.querySelector<HTMLElement>(`tr[data-index="${wanted}"]`)
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
    setWanted(undefined)
  }, [wanted])

  const goTo = (nth: number) => {
    const row = rows[nth]
    if (row === undefined) return
    setReached(rowKey(row))
    setWanted(nth)
  }
  const keys = rows.map(rowKey)
  const pick = (nth: number, onward: boolean) => {
    const key = keys[nth]
    if (!picking || key === undefined) return
    picking.onPick(onward ? pickTo(keys, picking.picked, from, key) : pickAt(picking.picked, key))
    if (!onward || from === undefined) setFrom(key)
  }
  const picksBy = (event: KeyboardEvent, nth: number): boolean => {
    if (!picking) return false
    const { key } = event
    if (key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) picking.onPick(new Set(keys))
    else if (key === 'Escape' && picking.picked.size > 0) picking.onPick(new Set())
    else if (key === ' ') pick(nth, event.shiftKey)
    else if (event.shiftKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
      const to = nextRow(key, nth, rows.length) ?? nth
      const start = from ?? keys[nth]
      setFrom(start)
      picking.onPick(pickTo(keys, picking.picked, start, keys[to] ?? ''))
      goTo(to)
    } else return false
    return true
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const line = lineOf(event.target)
    const row = line && rows[line.nth]
    if (!line || row === undefined) return
    if (event.target === line.element && picksBy(event, line.nth)) {
      event.preventDefault()
      event.stopPropagation()
      return
    }
    const next = event.target === line.element ? nextRow(event.key, line.nth, rows.length) : undefined
    const enters = event.target === line.element && (event.key === 'Enter' || event.key === ' ')
    if (!asksForMenu(event) && next === undefined && !enters) return
    event.preventDefault()
    event.stopPropagation()
    if (next !== undefined) goTo(next)
    else if (enters && onSelect) onSelect(row)
    else openMenu(line.element)
  }
  const onClick = (event: MouseEvent) => {
    const line = lineOf(event.target)
    const row = line && rows[line.nth]
    if (!line || row === undefined) return
    setReached(rowKey(row))
    const on = (what: string) => {
      const found = event.target instanceof Element && event.target.closest(what)
      // the table may itself stand in something that floats
      return found && line.element.contains(found)
    }
    const withKey = event.shiftKey || event.ctrlKey || event.metaKey
    if (on('[data-pick]')) pick(line.nth, event.shiftKey)
    else if (on('button, a, [popover]')) return
    else if (picking && withKey) pick(line.nth, event.shiftKey)
    else onSelect?.(row)
  }

  return (
    <div ref={box} className={className}>
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- ARIA's own pattern for rows that keys move among
        role="grid"
        aria-label={caption}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + (picking ? 1 : 0)}
        {...(picking && { 'aria-multiselectable': true })}
        className="w-full border-separate border-spacing-0 text-left"
      >
        <thead>
          <tr aria-rowindex={1}>
            {picking && (
              <th scope="col" className={`z-20! w-9 border-b border-line bg-surface py-0 pr-0 pl-2 ${pickEdge} top-0`}>
                <Checkbox
                  label={picking.labelAll}
                  checked={keys.length > 0 && keys.every((key) => picking.picked.has(key))}
                  mixed={keys.some((key) => picking.picked.has(key))}
                  onClick={() => picking.onPick(pickEvery(keys, picking.picked))}
                />
              </th>
            )}
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                {...(column.sort && { 'aria-sort': column.sort })}
                className={classes(
                  'sticky top-0 z-10 border-b border-line bg-surface px-2.25 py-2 text-caps whitespace-nowrap text-ink-3',
                  column.number && 'text-right',
                  column.className,
                )}
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody
          onKeyDown={onKeyDown}
          onClick={onClick}
          // the menu key has been answered already; the other button of a mouse is the browser's
          onContextMenu={(event) => event.button !== 2 && event.preventDefault()}
        >
          {drawn.map(({ nth, gap }) => {
            const row = rows[nth]
            if (row === undefined) return undefined
            const key = rowKey(row)
            return (
              <Fragment key={key}>
                {gap > 0 && <Gap height={gap} />}
                <TableLine
                  columns={columns}
                  nth={nth}
                  draw={draw}
                  reached={nth === active}
                  selected={onSelect && key === selected}
                  picked={picking?.picked.has(key)}
                  pickLabel={picking?.label(row)}
                />
              </Fragment>
            )
          })}
          {after > 0 && <Gap height={after} />}
          {rows.length > many && <Widest columns={columns} rows={widest()} picking={picking !== undefined} />}
          {rows.length === 0 && empty !== undefined && (
            <tr>
              <td colSpan={columns.length + (picking ? 1 : 0)} className="px-3 py-6 text-center text-ink-3">
                <span className="block [contain:inline-size] [overflow-wrap:anywhere]">{empty}</span>
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

/** Room for rows that are not in the page. */
function Gap({ height }: { readonly height: number }) {
  return <tr aria-hidden className="bg-transparent!" style={{ height }} />
}

/** Takes the room of the widest cells and shows nothing. */
function Widest<Row>(props: {
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly (Row | undefined)[]
  readonly picking: boolean
}) {
  return (
    <tr aria-hidden className="invisible">
      {props.picking && <td aria-hidden className="p-0" />}
      {props.columns.map((column, index) => {
        const row = props.rows[index]
        return (
          <td key={column.id} className={classes(column.wraps !== true && 'whitespace-nowrap', 'px-2.25 py-0')}>
            <div className="h-0 overflow-hidden font-semibold">{row !== undefined && column.cell(row)}</div>
          </td>
        )
      })}
    </tr>
  )
}

/** The row that an event comes from, and its place. */
function lineOf(target: EventTarget) {
  const element = target instanceof Element ? target.closest<HTMLElement>('tr[data-index]') : null
  return element ? { element, nth: Number(element.dataset['index']) } : undefined
}
