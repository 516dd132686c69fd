import { Button } from '#ui/controls/Button.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { ChevronDownIcon, ChevronUpIcon, CrossIcon, PlusIcon, SearchIcon } from '#ui/look/icons.ts'
import { type Column, Table } from '#ui/table/Table.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import type { Offer } from '#parts/commands/offer.ts'
import { several as commandsForSeveral } from '#parts/commands/several.ts'
import { SeveralButtons } from '#parts/several/SeveralButtons.tsx'
import { usePicked } from '#parts/several/usePicked.ts'
import { useLookAt } from '#parts/things/useLookAt.ts'
import { pick } from '#store/preferences/transient.ts'
import type { ThingKind } from '#store/preferences/transientState.ts'
import { useStudio, useTimeZone, useTransient } from '#store/react.tsx'
import { type ReactNode, useState } from 'react'
import { type Field, found, type Order, ordered, widestRows } from './column.ts'

type Making = Pick<Offer, 'label' | 'onChoose' | 'why'>

interface ResourceTableProps<Row> {
  readonly caption: string
  readonly fields: readonly Field<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** which one is looked at, where that is not told by the kind */
  readonly selected?: string | undefined
  /** the kind of thing that the rows are: a press looks at it */
  readonly kind: ThingKind
  /** the row's actions */
  readonly menu: (row: Row) => ReactNode
  /** said while there are no rows */
  readonly empty: string
  /** the button that makes one more */
  readonly making?: Making | undefined
}

/** The thing of a kind that is looked at. */
const useSelected = (kind: ThingKind) =>
  useTransient(({ selected }) => (selected?.kind === kind ? selected.id : undefined))

const isForSeveral = (kind: ThingKind): boolean => Object.hasOwn(commandsForSeveral, kind)

/**
 * The classes by which a column stays put at both edges while the rest scrolls beneath; rows need a ground of their own
 * for that.
 */
const grounds = '[:where(&_tbody_tr)]:bg-surface [&_tbody_tr:last-child>*]:border-b-0'
const edge = 'sticky z-1 bg-inherit [thead_&]:z-20'
/** The fade before an edge for what slides beneath it. */
const fade = "before:absolute before:inset-y-0 before:w-3 before:bg-inherit before:content-['']"
const leftEdge = `${edge} ${fade} before:left-full before:mask-r-from-0%`
const rightEdge = `${edge} right-0 w-11 px-1.5! text-right ${fade} before:right-full before:mask-l-from-0%`

/** A table of one kind of resource, to search, to sort and to act on. */
export function ResourceTable<Row>(props: ResourceTableProps<Row>) {
  const { caption, fields, rows, rowKey, kind, menu, empty, making } = props
  const selected = useSelected(kind) ?? props.selected
  const look = useLookAt()
  const several = isForSeveral(kind)
  const { list: words, picking } = useWords()
  const studio = useStudio()
  const format = useFormat(useTimeZone())
  const picked = usePicked(kind)
  const [search, setSearch] = useState('')
  const [order, setOrder] = useState<Order>()
  const shown = ordered(found(rows, fields, search), fields, order)
  const n = format.number
  const columns: readonly Column<Row>[] = [
    ...fields.map((field, nth): Column<Row> => ({
      id: field.id,
      head: <Head field={field} order={order} onOrder={setOrder} />,
      sort: order?.id === field.id ? (order.down ? 'descending' : 'ascending') : 'none',
      cell: nth === 0 ? (row) => <First field={field} row={row} /> : (field.cell ?? field.text),
      ...(field.wraps && { wraps: true }),
      ...(nth === 0 && { className: `${leftEdge} ${several ? 'left-9 pl-2!' : 'left-0'}` }),
    })),
    { id: 'menu', head: <span className="sr-only">{words.actions}</span>, cell: menu, className: rightEdge },
  ]
  if (rows.length === 0) return <Empty text={empty} making={making} />
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3 max-tablet:px-3">
        <div className="relative grid w-72 max-w-full min-w-40 flex-1 items-center tablet:flex-none">
          <Icon shape={SearchIcon} className="pointer-events-none absolute left-3 text-ink-3" />
          <TextInput
            type="search"
            aria-label={words.find}
            value={search}
            onChange={setSearch}
            placeholder={words.findHints[kind]}
            className="px-9 [&::-webkit-search-cancel-button]:hidden"
          />
          {search !== '' && (
            <span className="absolute right-1 grid">
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
        <p role="status" className="text-small text-ink-3">
          {shown.length === rows.length ? words.count(n(rows.length)) : words.some(n(shown.length), n(rows.length))}
        </p>
        {several && picked.length > 0 ? (
          <PickedBar of={kind} ids={picked} />
        ) : (
          making && (
            <span className="ml-auto">
              <MakeButton making={making} />
            </span>
          )
        )}
      </div>
      <div className="min-h-0 flex-1 px-4 pb-4 max-tablet:px-0 max-tablet:pb-0">
        <Table<Row>
          className={`@container max-h-full overflow-auto rounded-card border border-line bg-surface max-tablet:rounded-none max-tablet:border-x-0 ${grounds}`}
          caption={caption}
          columns={columns}
          rows={shown}
          rowKey={rowKey}
          selected={selected}
          onSelect={(row) => look(kind, rowKey(row))}
          picking={
            several
              ? {
                  picked: new Set(picked),
                  onPick: (ids) => pick(studio, kind, ids),
                  label: (row) => picking.pick(fields[0]?.text(row) ?? ''),
                  labelAll: picking.pickAll,
                }
              : undefined
          }
          widest={() => widestRows(shown, fields)}
          empty={
            <div className="sticky left-3 grid w-[calc(100cqw-1.5rem)] justify-items-center gap-3 py-4 whitespace-normal">
              <p>{words.noMatch(search.trim())}</p>
              <Button onClick={() => setSearch('')}>{words.clear}</Button>
            </div>
          }
        />
      </div>
    </div>
  )
}

/** Stands where one more is made, while some are picked. */
function PickedBar({ of, ids }: { readonly of: ThingKind; readonly ids: readonly string[] }) {
  const studio = useStudio()
  const { picking } = useWords()
  const format = useFormat(useTimeZone())
  return (
    <div role="toolbar" aria-label={picking.bar} className="ml-auto flex flex-wrap items-center gap-1.5">
      <span role="status" className="text-small font-semibold whitespace-nowrap text-accent">
        {picking.picked(format.number(ids.length))}
      </span>
      <IconButton
        kind="quiet"
        size="small"
        icon={CrossIcon}
        label={picking.letGo}
        onClick={() => pick(studio, of, new Set())}
      />
      <SeveralButtons of={of} ids={ids} />
    </div>
  )
}

/** The name of the row stays readable on a phone: long ones are cut, and whole in their title. */
function First<Row>({ field, row }: { readonly field: Field<Row>; readonly row: Row }) {
  const { text, cell = text, wraps = false } = field
  const look = wraps
    ? 'w-52 max-w-[40vw] text-small leading-4.5 [overflow-wrap:anywhere] whitespace-normal'
    : 'max-w-44 truncate'
  return (
    <span className={`inline-block align-bottom ${look}`} title={text(row)}>
      {cell(row)}
    </span>
  )
}

function MakeButton({ making, primary = false }: { readonly making: Making; readonly primary?: boolean }) {
  const { label, onChoose, why } = making
  return (
    <Button icon={PlusIcon} kind={primary ? 'primary' : 'plain'} onClick={onChoose} {...(why ? { why } : {})}>
      {label}
    </Button>
  )
}

function Empty({ text, making }: { readonly text: string; readonly making?: Making | undefined }) {
  return (
    <div className="grid flex-1 place-content-center justify-items-center gap-3 px-6 py-10 text-center">
      <p className="max-w-80 text-ink-2">{text}</p>
      {making && <MakeButton making={making} primary />}
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
  const sorted = order?.id === field.id ? order : undefined
  const next = sorted ? (sorted.down ? undefined : { id: field.id, down: true }) : { id: field.id, down: false }
  return (
    <button
      type="button"
      onClick={() => onOrder(next)}
      className="group inline-flex min-h-6 items-center gap-1 text-caps hover:text-ink"
    >
      {field.head}
      <Icon
        shape={sorted?.down ? ChevronDownIcon : ChevronUpIcon}
        size={12}
        className={sorted ? 'text-accent' : 'opacity-0 group-hover:opacity-60'}
      />
    </button>
  )
}
