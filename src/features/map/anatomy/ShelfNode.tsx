import { ratesOf } from '#engine/observers/bill/rates.ts'
import { list } from '#lib/table.ts'
import { useAccount, useStudio, useTimeZone, useTransient } from '#store/react.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { classes } from '#ui/look/classes.ts'
import { LayersIcon } from '#ui/look/icons.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { countOnShelf, freeAddresses, freeVolumes } from './shelf.ts'
import { lookAtThing } from '../things/lookAt.ts'
import { standsFor } from '../things/thing.ts'
import { useLooked } from '../things/useLooked.ts'
import { showTable } from '../things/showTable.ts'
import { type ShelfItem, shelfItems } from './shelfItems.ts'

/** px: of the shelf's head and edges, and of a thing on it with the gap below */
const head = 60
const row = 30
/** px: of one that tells its price below its name */
const tallRow = 44

/** US dollars: what everything that stands on no instance costs an hour. */
const usePerHour = (): number =>
  useAccount((account) =>
    ratesOf(account, [
      ...freeVolumes(account).map(({ id }) => id),
      ...freeAddresses(account).map(({ allocationId }) => allocationId),
      ...list(account.snapshots).map(({ id }) => id),
    ]),
  )

const tables = { volume: 'volumes', address: 'addresses', snapshot: 'snapshots', image: 'images' } as const

function useItems(): readonly ShelfItem[] {
  const account = useAccount((all) => all)
  return useMemo(() => shelfItems(account), [account])
}

/** The items for which there is room, and how many more there are, which the list shows. */
function Items({ height }: { readonly height: number }) {
  const items = useItems()
  const tall = items.length * tallRow <= height
  const most = Math.max(1, Math.floor(height / (tall ? tallRow : row)))
  const shown = items.slice(0, items.length > most ? most - 1 : most)
  const [hidden] = items.slice(shown.length)
  return (
    <>
      {shown.map((item) => (
        <Item key={item.id} item={item} tall={tall} />
      ))}
      {hidden && <More kind={hidden.kind} count={items.length - shown.length} />}
    </>
  )
}

/** The way to those for which there is no room, in the list. */
function More({ kind, count }: { readonly kind: ShelfItem['kind']; readonly count: number }) {
  const studio = useStudio()
  const { stage } = useWords()
  return (
    <button
      type="button"
      onClick={() => showTable(studio, tables[kind])}
      className="touched nodrag min-h-6 rounded-control bg-sunken px-2 text-left font-semibold text-ink-2 hover:text-ink"
    >
      {stage.shelf.more(count)}
    </button>
  )
}

/** The shelf of what stands on no instance and is billed all the same. */
export const ShelfNode = memo(function ShelfNode({ height = 0 }: { readonly height?: number }) {
  const { common, stage } = useWords()
  const words = stage.shelf
  const format = useFormat(useTimeZone())
  const perHour = usePerHour()
  return (
    <section
      aria-label={words.title}
      className="flex h-full flex-col gap-1 overflow-hidden rounded-node border-[1.5px] border-dashed border-money/50 bg-surface p-2 text-[11.5px] leading-4"
    >
      <h3 className="flex items-center gap-1.5 font-bold">
        <Icon shape={LayersIcon} size={12} className="shrink-0" />
        <span className="truncate">{words.title}</span>
      </h3>
      <p className="font-mono text-[11px] font-semibold text-money">
        {words.billed(common.perHour(format.money(perHour)))}
      </p>
      <Items height={height - head} />
    </section>
  )
})

/** how many things stand below the first button: two rows, the last place of which leads to the rest */
const mostAlone = 4

/** The shelf of an account without an instance: what is left in it, and what that goes on costing. */
export function ShelfAlone() {
  const { bill, common, stage } = useWords()
  const format = useFormat(useTimeZone())
  const perHour = usePerHour()
  const items = useItems()
  const shown = items.slice(0, items.length > mostAlone ? mostAlone - 1 : mostAlone)
  const [hidden] = items.slice(shown.length)
  if (items.length === 0) return <p className="text-small text-ink-3">{bill.nothingNow}</p>
  return (
    <section aria-label={stage.shelf.title} className="grid justify-items-center gap-1.5 text-[11.5px] leading-4">
      <p className="font-semibold text-money">{stage.shelf.billed(common.perHour(format.rate(perHour)))}</p>
      <div className={classes('grid gap-1', items.length === 1 ? 'w-44' : 'w-88 max-w-full grid-cols-2')}>
        {shown.map((item) => (
          <Item key={item.id} item={item} tall={false} />
        ))}
        {hidden && <More kind={hidden.kind} count={items.length - shown.length} />}
      </div>
    </section>
  )
}

/** A thing on the shelf, with what it costs an hour: below its name, or where there is no room for that, when it is pointed at. */
function Item({ item: { kind, id, icon, name, said }, tall }: { readonly item: ShelfItem; readonly tall: boolean }) {
  const studio = useStudio()
  const { common } = useWords()
  const format = useFormat(useTimeZone())
  // an image costs what its snapshots cost, which stand here too
  const rate = useAccount((account) => ratesOf(account, [id]))
  const price = rate > 0 ? common.perHour(format.money(rate)) : undefined
  return (
    <button
      type="button"
      {...standsFor(kind, id)}
      aria-pressed={useLooked(kind, id)}
      onClick={() => lookAtThing(studio, { kind, id })}
      title={[name, said, price].filter(Boolean).join(' · ')}
      className={classes(
        'touched nodrag flex w-full items-center gap-x-1 rounded-control border-[1.5px] border-line-strong bg-surface px-1.25 text-left font-semibold hover:border-ink aria-pressed:border-accent aria-pressed:ring-3 aria-pressed:ring-accent/35',
        tall ? 'h-10 flex-wrap content-center' : 'h-6.5',
      )}
    >
      <Icon shape={icon} size={12} className="shrink-0 text-accent" />
      <span className="min-w-0 flex-1 truncate">{name}</span>
      <span className="shrink-0 font-mono text-[11px] font-normal text-ink-3">{said}</span>
      {tall && price !== undefined && (
        <span className="basis-full pl-4 font-mono text-[11px] leading-3.5 font-normal text-money">{price}</span>
      )}
    </button>
  )
}

/** The shelf in one line, where there is no room for it: how many things, and what they cost. It opens over what is beside it. */
export const ShelfLineNode = memo(function ShelfLineNode() {
  const { common, stage } = useWords()
  const format = useFormat(useTimeZone())
  const perHour = usePerHour()
  const count = useAccount(countOnShelf)
  const cost = common.perHour(format.money(perHour))
  const [open, setOpen] = useState<'up' | 'down'>()
  const line = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={line}
        type="button"
        aria-expanded={open !== undefined}
        aria-label={`${stage.shelf.title}: ${count}, ${stage.shelf.billed(cost)}`}
        onClick={({ currentTarget }) =>
          setOpen(open ? undefined : currentTarget.getBoundingClientRect().top < roomAbove ? 'down' : 'up')
        }
        className="touched nodrag flex h-full w-full items-center gap-1.5 rounded-control border-[1.5px] border-dashed border-money/50 bg-surface px-2 text-[11px] font-semibold whitespace-nowrap hover:border-money"
      >
        <Icon shape={LayersIcon} size={12} className="shrink-0" />
        {count}
        <span className="ml-auto truncate font-mono text-money">{cost}</span>
      </button>
      {open && (
        <OpenShelf
          way={open}
          onClose={() => {
            setOpen(undefined)
            line.current?.focus({ preventScroll: true })
          }}
        />
      )}
    </>
  )
})

/** how many things it shows where it opens, and px: the room that they need above the line */
const mostOpen = 6
const roomAbove = 300

/** The things of a folded shelf; while one of them is carried they are out of its way. */
function OpenShelf({ way, onClose }: { readonly way: 'up' | 'down'; readonly onClose: () => void }) {
  const { stage } = useWords()
  const carrying = useTransient((state) => state.carrying === true)
  const box = useRef<HTMLElement>(null)
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    // once it is clear that it was not the beginning of a drag
    addEventListener(
      'click',
      ({ target }) => {
        if (target instanceof Node && !box.current?.parentElement?.contains(target)) close.current()
      },
      { signal },
    )
    return () => listening.abort()
  }, [])
  return (
    <section
      ref={box}
      aria-label={stage.shelf.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
      style={{ [way === 'up' ? 'bottom' : 'top']: 'calc(100% + 6px)', minWidth: 200 }}
      className={classes(
        'absolute left-0 grid w-full gap-1 rounded-node border-[1.5px] border-dashed border-money/50 bg-surface p-2 text-[11.5px] leading-4 shadow-float',
        carrying && 'pointer-events-none opacity-0',
      )}
    >
      <h3 className="truncate font-bold">{stage.shelf.title}</h3>
      <Items height={mostOpen * tallRow} />
    </section>
  )
}
