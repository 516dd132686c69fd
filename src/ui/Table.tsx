import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type Column<Row> = {
  readonly id: string
  readonly head: ReactNode
  readonly cell: (row: Row) => ReactNode
  /** Numbers stand at the right. */
  readonly number?: boolean
  /** Sentences may take several lines; names and numbers stay on one. */
  readonly wraps?: boolean
  readonly className?: string
}

/**
 * Rows and columns; the first column names the row. With `onSelect` that name is a button and a click anywhere in the
 * row does the same. Put it in a box that scrolls: the head sticks to its top.
 */
export function Table<Row>(props: {
  readonly caption: ReactNode
  /** Show the caption above the table; else it is only heard. */
  readonly captionShown?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly selected?: string | undefined
  readonly onSelect?: (row: Row) => void
  /** In place of the rows when there are none. */
  readonly empty?: ReactNode
}) {
  const { caption, captionShown = false, columns, rows, rowKey, selected, onSelect, empty } = props
  return (
    <table className="w-full border-separate border-spacing-0 text-left">
      <caption className={captionShown ? 'pb-2 text-left text-caps text-ink-3' : 'sr-only'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              className={classes(
                'sticky top-0 z-10 border-b border-line bg-surface px-3 py-2 text-caps whitespace-nowrap text-ink-3',
                column.number && 'text-right',
                column.className,
              )}
            >
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const key = rowKey(row)
          return (
            <tr
              key={key}
              onClick={() => onSelect?.(row)}
              className={classes(
                onSelect && 'cursor-pointer',
                key === selected ? 'bg-accent-soft' : onSelect && 'hover:bg-sunken',
              )}
            >
              {columns.map((column, index) => (
                <Cell
                  key={column.id}
                  head={index === 0}
                  className={classes(
                    column.wraps !== true && 'whitespace-nowrap',
                    column.number && 'text-right font-mono text-[0.9em]',
                    column.className,
                  )}
                >
                  {index === 0 && onSelect ? (
                    <button
                      type="button"
                      aria-current={key === selected}
                      className="min-h-6 text-left font-semibold"
                      onClick={(event) => {
                        event.stopPropagation()
                        onSelect(row)
                      }}
                    >
                      {column.cell(row)}
                    </button>
                  ) : (
                    column.cell(row)
                  )}
                </Cell>
              ))}
            </tr>
          )
        })}
        {rows.length === 0 && empty !== undefined && (
          <tr>
            <td colSpan={columns.length} className="px-3 py-6 text-center text-ink-3">
              <span className="block [contain:inline-size] [overflow-wrap:anywhere]">{empty}</span>
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

function Cell(props: { readonly head: boolean; readonly className: string; readonly children: ReactNode }) {
  const look = `border-b border-line px-3 py-2 align-middle ${props.className}`
  if (!props.head) return <td className={look}>{props.children}</td>
  return (
    <th scope="row" className={`${look} font-semibold`}>
      {props.children}
    </th>
  )
}
