import { ratesOf } from '#engine/observers/bill/rates.ts'
import { list } from '#lib/table.ts'
import { useAccount, useStudio, useTimeZone } from '#store/react.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { DiskIcon, type IconShape, ImageIcon, LayersIcon, PinIcon, SnapshotIcon } from '#ui/look/icons.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { memo } from 'react'
import { countOnShelf, freeAddresses, freeVolumes } from './shelf.ts'
import { lookAtThing } from '../things/lookAt.ts'
import { standsFor } from '../things/thing.ts'
import { useLooked } from '../things/useLooked.ts'
import { showTable } from '../things/showTable.ts'

/** The most things that have a line of their own; the rest is a number. */
const most = 3

/** US dollars: what everything that stands on no instance costs an hour. */
const usePerHour = (): number =>
  useAccount((account) =>
    ratesOf(account, [
      ...freeVolumes(account).map(({ id }) => id),
      ...freeAddresses(account).map(({ allocationId }) => allocationId),
      ...list(account.snapshots).map(({ id }) => id),
    ]),
  )

/** The shelf of what stands on no instance and is billed all the same. */
export const ShelfNode = memo(function ShelfNode() {
  const studio = useStudio()
  const { common, stage } = useWords()
  const words = stage.shelf
  const format = useFormat(useTimeZone())
  const volumes = useAccount(freeVolumes)
  const addresses = useAccount(freeAddresses)
  const snapshots = useAccount((account) => account.snapshots.size)
  const images = useAccount((account) => account.images.size)
  const perHour = usePerHour()
  const items = [
    ...volumes.map(({ id, tags, sizeGiB }) => ({
      id,
      kind: 'volume' as const,
      icon: DiskIcon,
      name: tags['Name'] ?? `${id.slice(0, 9)}…`,
      said: `${sizeGiB} GiB`,
    })),
    ...addresses.map(({ allocationId, publicIp }) => ({
      id: allocationId,
      kind: 'address' as const,
      icon: PinIcon,
      name: publicIp,
      said: 'EIP',
    })),
  ]
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
      {items.slice(0, items.length > most ? most - 1 : most).map((item) => (
        <Item key={item.id} {...item} onClick={() => lookAtThing(studio, item)} />
      ))}
      {items.length > most && (
        <button
          type="button"
          onClick={() => showTable(studio, 'volumes')}
          className="nodrag min-h-6 rounded-control bg-sunken px-2 text-left font-semibold text-ink-2 hover:text-ink"
        >
          {words.more(items.length - most + 1)}
        </button>
      )}
      <div className="mt-auto grid">
        {snapshots > 0 && (
          <Row
            icon={SnapshotIcon}
            name={words.snapshots}
            count={snapshots}
            onClick={() => showTable(studio, 'snapshots')}
          />
        )}
        {images > 0 && (
          <Row icon={ImageIcon} name={words.images} count={images} onClick={() => showTable(studio, 'images')} />
        )}
      </div>
    </section>
  )
})

interface ItemProps {
  readonly kind: 'volume' | 'address'
  readonly id: string
  readonly icon: IconShape
  readonly name: string
  readonly said: string
  readonly onClick: () => void
}

const Item = ({ kind, id, icon, name, said, onClick }: ItemProps) => (
  <button
    type="button"
    {...standsFor(kind, id)}
    aria-pressed={useLooked(kind, id)}
    onClick={onClick}
    className="nodrag flex h-6.5 w-full items-center gap-1.5 rounded-control border-[1.5px] border-line-strong bg-surface px-1.5 text-left font-semibold hover:border-ink aria-pressed:border-accent aria-pressed:ring-3 aria-pressed:ring-accent/35"
  >
    <Icon shape={icon} size={12} className="shrink-0 text-accent" />
    <span className="min-w-0 flex-1 truncate">{name}</span>
    <span className="shrink-0 font-mono text-[11px] font-normal text-ink-3">{said}</span>
  </button>
)

interface RowProps {
  readonly icon: IconShape
  readonly name: string
  readonly count: number
  readonly onClick: () => void
}

const Row = ({ icon, name, count, onClick }: RowProps) => (
  <button
    type="button"
    onClick={onClick}
    className="nodrag flex min-h-6 items-center gap-1.5 px-0.5 text-left text-ink-2 hover:text-ink"
  >
    <Icon shape={icon} size={12} className="shrink-0" />
    <span className="flex-1 truncate">{name}</span>
    <span className="tabular-nums">{count}</span>
  </button>
)

/** The shelf in one line, where there is no room for it: how many things, and what they cost. */
export const ShelfLineNode = memo(function ShelfLineNode() {
  const studio = useStudio()
  const { common, stage } = useWords()
  const format = useFormat(useTimeZone())
  const perHour = usePerHour()
  const count = useAccount(countOnShelf)
  const cost = common.perHour(format.money(perHour))
  return (
    <button
      type="button"
      aria-label={`${stage.shelf.title}: ${count}, ${stage.shelf.billed(cost)}`}
      onClick={() => showTable(studio, 'volumes')}
      className="nodrag flex h-full w-full items-center gap-1.5 overflow-hidden rounded-control border-[1.5px] border-dashed border-money/50 bg-surface px-2 text-[11px] font-semibold whitespace-nowrap hover:border-money"
    >
      <Icon shape={LayersIcon} size={12} className="shrink-0" />
      {count}
      <span className="ml-auto truncate font-mono text-money">{cost}</span>
    </button>
  )
})
