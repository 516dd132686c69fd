import { billedSeconds, dollars } from '#engine/bill/amount.ts'
import type { BillLine } from '#engine/bill/bill.ts'
import type { Instance } from '#engine/instances/instance.ts'
import { elasticOf } from '#engine/network/read.ts'
import { list } from '#lib/table.ts'
import { useAccount, useNow, useTimeZone } from '#store/react.ts'
import { Section } from '#ui/Section.tsx'
import { useFormat, useWords } from '#ui/words.tsx'

/** Every line that this instance, its disks and its addresses have brought; closed ones stay. */
export function BillTab({ instance }: { readonly instance: Instance }) {
  const words = useWords()
  const format = useFormat(useTimeZone())
  const now = useNow()
  const account = useAccount((one) => one)
  const elastic = elasticOf(account, instance.id)
  const own = new Set<string>([instance.id, ...instance.volumeIds, ...(elastic ? [elastic.allocationId] : [])])
  const lines = list(account.bill).filter((line) => own.has(line.resourceId))
  const total = lines.reduce((sum, line) => sum + dollars(line, now), 0)
  return (
    <Section title={words.inspector.bill.title} end={<b className="font-mono">{format.money(total)}</b>}>
      <ul className="grid gap-2">
        {lines.toReversed().map((line) => (
          <Line key={line.id} line={line} now={now} />
        ))}
      </ul>
      <p className="mt-3 text-small text-ink-3">{words.bill.freeTier}</p>
    </Section>
  )
}

function Line({ line, now }: { readonly line: BillLine; readonly now: number }) {
  const words = useWords()
  const format = useFormat(useTimeZone())
  const unit = line.per === 'month' ? words.common.perMonth : words.common.perHour
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-2">
      <span className="font-medium">
        {words.bill.items[line.item]} <span className="font-mono text-[0.9em] text-ink-3">{line.what}</span>
      </span>
      <span className="text-right font-mono">
        {line.price === undefined ? words.bill.noPrice : format.money(dollars(line, now))}
      </span>
      <span className="col-span-2 text-small text-ink-3">
        {format.clock(line.from)}–{line.to === undefined ? words.bill.running : format.clock(line.to)} ·{' '}
        {format.number(billedSeconds(line, now))} s
        {line.price !== undefined &&
          ` · ${line.quantity === 1 ? '' : `${line.quantity} × `}${unit(format.money(line.price / 1e6))}`}
        {line.item === 'instance' && ` · ${words.bill.minimum(line.minimumSeconds)}`}
      </span>
    </li>
  )
}
