import { Button } from '#ui/Button.tsx'
import { Field as Labelled } from '#ui/Field.tsx'
import { Icon } from '#ui/Icon.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { ChevronDownIcon, ChevronUpIcon, CrossIcon, PlusIcon } from '#ui/icons.ts'
import { type Column, Table } from '#ui/Table.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { useFormat, useWords } from '#ui/words.tsx'
import { useTimeZone } from '#store/react.ts'
import { type ReactNode, useState } from 'react'
import { type Field, found, type Order, ordered } from './column.ts'

export interface Making {
  readonly label: string
  readonly onMake: () => void
  readonly why?: string | undefined
}

interface ResourceTableProps<Row> {
  readonly caption: string
  readonly fields: readonly Field<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly nameOf: (row: Row) => string
  readonly selected?: string | undefined
  readonly onSelect?: (row: Row) => void
  /** the row's actions */
  readonly menu: (row: Row) => ReactNode
  /** said while there are no rows */
  readonly empty: string
  /** the button that makes one more */
  readonly making?: Making | undefined
}

/** At both edges a column stays put while the rest scrolls beneath; rows need a ground of their own for that. */
const grounds = '[:where(&_tbody_tr)]:bg-surface [:where(&_tbody)]:bg-surface'
const leftEdge = 'sticky left-0 z-1 bg-inherit [thead_&]:z-20 max-w-[11rem] truncate'
const rightEdge = 'sticky right-0 z-1 bg-inherit [thead_&]:z-20 w-11 px-1.5! text-right'

/** A table of one kind of resource, to search, to sort and to act on. */
export function ResourceTable<Row>(props: ResourceTableProps<Row>) {
  const { caption, fields, rows, rowKey, selected, onSelect, menu, empty, making } = props
  const words = useWords().list
  const format = useFormat(useTimeZone())
  const [search, setSearch] = useState('')
  const [order, setOrder] = useState<Order>()
  const shown = ordered(found(rows, fields, search), fields, order)
  const n = format.number
  const columns: readonly Column<Row>[] = [
    ...fields.map((field, nth): Column<Row> => ({
      id: field.id,
      head: <Head field={field} order={order} onOrder={setOrder} />,
      cell: field.cell ?? field.text,
      ...(field.wraps && { wraps: true }),
      ...(nth === 0 && { className: leftEdge }),
    })),
    { id: 'menu', head: <span className="sr-only">{words.actions}</span>, cell: menu, className: rightEdge },
  ]
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="flex shrink-0 flex-wrap items-end gap-x-3 gap-y-2 px-4 py-3 max-tablet:px-3">
        <Labelled label={words.find} className="w-64 max-w-full min-w-40 flex-1 tablet:flex-none">
          <div className="relative">
            <TextInput
              type="search"
              value={search}
              onChange={setSearch}
              placeholder={words.findHint}
              className="pr-9 [&::-webkit-search-cancel-button]:hidden"
            />
            {search !== '' && (
              <span className="absolute inset-y-0 right-1 grid place-items-center">
                <IconButton
                  kind="quiet"
                  size="small"
                  icon={CrossIcon}
                  label={words.clear}
                  onClick={() => setSearch('')}
                />
              </span>
            )}
          </div>
        </Labelled>
        <p role="status" className="pb-2 text-small text-ink-3">
          {shown.length === rows.length ? words.count(n(rows.length)) : words.some(n(shown.length), n(rows.length))}
        </p>
        {making && rows.length > 0 && (
          <span className="ml-auto">
            <MakeButton making={making} />
          </span>
        )}
      </div>
      <div className="min-h-0 flex-1 px-4 pb-4 max-tablet:px-0 max-tablet:pb-0">
        <div
          className={`max-h-full overflow-auto rounded-card border border-line bg-surface max-tablet:rounded-none max-tablet:border-x-0 ${grounds}`}
        >
          <Table
            caption={caption}
            columns={columns}
            rows={shown}
            rowKey={rowKey}
            selected={selected}
            {...(onSelect && { onSelect })}
            empty={
              rows.length === 0 ? (
                <Nothing text={empty} {...(making && { action: <MakeButton making={making} primary /> })} />
              ) : (
                <Nothing
                  text={words.noMatch(search.trim())}
                  action={<Button onClick={() => setSearch('')}>{words.clear}</Button>}
                />
              )
            }
          />
        </div>
      </div>
    </div>
  )
}

function MakeButton({ making, primary = false }: { readonly making: Making; readonly primary?: boolean }) {
  return (
    <Button
      icon={PlusIcon}
      kind={primary ? 'primary' : 'plain'}
      onClick={making.onMake}
      {...(making.why === undefined ? {} : { why: making.why })}
    >
      {making.label}
    </Button>
  )
}

function Nothing({ text, action }: { readonly text: string; readonly action?: ReactNode }) {
  return (
    <div className="sticky left-0 grid max-w-[min(100%,90vw)] justify-items-center gap-3 py-6 whitespace-normal">
      <p className="max-w-96">{text}</p>
      {action}
    </div>
  )
}

interface HeadProps<Row> {
  readonly field: Field<Row>
  readonly order: Order | undefined
  readonly onOrder: (order: Order | undefined) => void
}

/** A column's name; a press sorts by it, then the other way round, then not at all. */
function Head<Row>({ field, order, onOrder }: HeadProps<Row>) {
  const words = useWords().list
  const sorted = order?.id === field.id ? order : undefined
  const next = sorted ? (sorted.down ? undefined : { id: field.id, down: true }) : { id: field.id, down: false }
  return (
    <button
      type="button"
      onClick={() => onOrder(next)}
      className="group inline-flex min-h-6 items-center gap-1 text-caps hover:text-ink"
    >
      {field.head}
      {sorted && <span className="sr-only">{words.sorted[sorted.down ? 'down' : 'up']}</span>}
      <Icon
        shape={sorted?.down ? ChevronDownIcon : ChevronUpIcon}
        size={12}
        className={sorted ? 'text-accent' : 'opacity-0 group-hover:opacity-60'}
      />
    </button>
  )
}
