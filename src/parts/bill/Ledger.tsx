import { type ReactNode, useState } from 'react'
import { Badge } from '#ui/display/Badge.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { ChevronDownIcon } from '#ui/look/icons.ts'

/** The number of lines of a pile that are shown at first; the newest are the ones that somebody looks for. */
const atFirst = 5

/** Lines of one kind, folded under their sum. */
export interface Pile<Line> {
  readonly key: string
  readonly title: string
  readonly note: string
  readonly amount: string
  readonly rate?: string | undefined
  /** newest first */
  readonly lines: readonly Line[]
}

/** A line of a ledger as it is read: when, how much, how that comes about, and why. */
export interface LedgerRow {
  readonly key: string
  readonly when: string
  readonly going: boolean
  readonly amount: string
  readonly reckoning: string
  readonly reason: string
}

export interface LedgerProps<Line> {
  readonly piles: readonly Pile<Line>[]
  /** asked only for the lines that are in sight */
  readonly rowOf: (line: Line) => LedgerRow
  readonly goingLabel: string
  readonly olderLabel: (more: number) => string
  /** Stands after what is said of a line. */
  readonly endOf?: (line: Line) => ReactNode
}

/** Sums that open to the lines that make them up. */
export function Ledger<Line>({ piles, ...rest }: LedgerProps<Line>) {
  return (
    <ul className="grid gap-1.5">
      {piles.map((pile) => (
        <PileRow key={pile.key} pile={pile} {...rest} />
      ))}
    </ul>
  )
}

function PileRow<Line>(props: Omit<LedgerProps<Line>, 'piles'> & { readonly pile: Pile<Line> }) {
  const { pile, rowOf, goingLabel, olderLabel, endOf } = props
  const [open, setOpen] = useState(false)
  const [shown, setShown] = useState(atFirst)
  return (
    <li className="overflow-hidden rounded-control border border-line">
      <details className="group" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="grid min-h-9 list-none grid-cols-[auto_1fr_auto] items-center gap-x-2 px-2.5 py-1.5 -outline-offset-2 hover:bg-sunken">
          <Icon shape={ChevronDownIcon} className="text-ink-3 transition-transform group-open:rotate-180" />
          <b className="min-w-0 font-strong">
            {pile.title} <span className="text-small font-normal text-ink-3">{pile.note}</span>
          </b>
          <span className="text-right tabular-nums">
            <b className="font-mono">{pile.amount}</b>
            {pile.rate !== undefined && <span className="block text-small text-ink-3">{pile.rate}</span>}
          </span>
        </summary>
        {open && (
          <ol className="border-t border-line">
            {pile.lines.slice(0, shown).map((line) => {
              const row = rowOf(line)
              return <Row key={row.key} row={row} goingLabel={goingLabel} end={endOf?.(line)} />
            })}
          </ol>
        )}
        {open && pile.lines.length > shown && (
          <div className="px-2 pb-2">
            <Button size="small" kind="quiet" onClick={() => setShown(shown + 50)}>
              {olderLabel(pile.lines.length - shown)}
            </Button>
          </div>
        )}
      </details>
    </li>
  )
}

interface RowProps {
  readonly row: LedgerRow
  readonly goingLabel: string
  readonly end: ReactNode
}

function Row({ row, goingLabel, end }: RowProps) {
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-0.5 border-b border-line px-3 py-2 text-small last:border-b-0">
      <span className="flex min-w-0 flex-wrap items-center gap-x-2 font-medium">
        {row.when}
        {row.going && <Badge tone="green">{goingLabel}</Badge>}
      </span>
      <span className="text-right font-mono tabular-nums">{row.amount}</span>
      <span className="col-span-2 text-ink-2 tabular-nums [overflow-wrap:anywhere]">{row.reckoning}</span>
      <span className="col-span-2 flex items-start justify-between gap-2 text-ink-3">
        {row.reason}
        {end}
      </span>
    </li>
  )
}
