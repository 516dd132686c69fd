import { memo, type ReactNode } from 'react'
import { classes } from '../look/classes.ts'
import { Checkbox } from './Checkbox.tsx'

/** The boxes stay at the left edge while the rest scrolls beneath. */
export const pickEdge = 'sticky left-0'

export interface ColumnLook {
  readonly id: string
  /** Numbers stand at the right. */
  readonly number?: boolean
  /** Sentences may take several lines; names and numbers stay on one. */
  readonly wraps?: boolean
  readonly className?: string
}

export interface LineProps {
  readonly columns: readonly ColumnLook[]
  /** Place among the rows, whether they are in the page or not. */
  readonly nth: number
  /** What stands in a column of this row; the same function as long as rows and columns are the same. */
  readonly draw: (nth: number, column: number) => ReactNode
  /** Tab reaches this row of all. */
  readonly reached: boolean
  /** Undefined where rows can't be selected. */
  readonly selected: boolean | undefined
  /** Undefined where rows can't be picked. */
  readonly picked?: boolean | undefined
  /** What the row's box is called. */
  readonly pickLabel?: string | undefined
}

/** A row of the table. It is drawn again only when something about it changes, not when others scroll by. */
export const TableLine = memo(function TableLine(props: LineProps) {
  const { columns, nth, draw, reached, selected, picked, pickLabel = '' } = props
  return (
    <tr
      data-index={nth}
      aria-rowindex={nth + 2}
      aria-selected={selected}
      tabIndex={reached ? 0 : -1}
      className={classes(
        'scroll-mt-11 -outline-offset-2',
        selected !== undefined && 'cursor-pointer',
        selected ? 'bg-accent-soft' : picked ? 'bg-sunken' : 'hover:bg-sunken',
      )}
    >
      {picked !== undefined && (
        <td className={`z-1 w-9 border-b border-line bg-inherit py-0 pr-0 pl-2 align-middle ${pickEdge}`}>
          <Checkbox label={pickLabel} checked={picked} tabIndex={reached ? 0 : -1} />
        </td>
      )}
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
          {draw(nth, index)}
        </Cell>
      ))}
    </tr>
  )
})

function Cell(props: { readonly head: boolean; readonly className: string; readonly children: ReactNode }) {
  const look = `border-b border-line px-2.25 py-2 align-middle ${props.className}`
  if (!props.head) return <td className={look}>{props.children}</td>
  return (
    <th scope="row" className={`${look} font-semibold`}>
      {props.children}
    </th>
  )
}
