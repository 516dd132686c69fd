import { billTotal } from '#engine/observers/bill/total.ts'
import { list } from '#lib/table.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { useAccount, useNow, useStudio, useTimeZone } from '#store/react.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { BillAside } from './BillAside.tsx'
import { BillGroups } from './BillGroups.tsx'
import { monthForecast } from './groups.ts'

/** The whole bill: what it comes to, every line of it, and what is not on it. */
export function BillDialog() {
  const studio = useStudio()
  const { bill, billing, common } = useWords()
  const format = useFormat(useTimeZone())
  const account = useAccount((one) => one)
  const now = useNow()
  const [by, setBy] = useState<'resource' | 'item'>('resource')
  const lines = list(account.bill).filter((line) => line.from <= now)
  const { total, perHour, month, unpriced } = billTotal(account, now)
  const forecast = monthForecast(lines, now)
  const figures = [
    [billing.so, format.money(total), total],
    [billing.now, common.perHour(format.rate(perHour)), perHour],
    [billing.days, format.money(month), month],
    [billing.calendar(format.month(now)), format.money(forecast), forecast],
  ] as const
  return (
    <Dialog
      open
      wide
      onClose={() => closeDialog(studio)}
      title={bill.label}
      closeLabel={common.close}
      aside={<BillAside account={account} now={now} />}
    >
      <dl className="mb-5 grid grid-cols-2 gap-2.5 desk:grid-cols-4">
        {figures.map(([term, amount, dollars]) => (
          <div key={term} className="rounded-card bg-sunken px-3.5 py-2.5">
            <dt className="text-small text-ink-3">{term}</dt>
            <dd className="font-mono text-title font-bold tabular-nums">{amount}</dd>
            {billing.local(dollars) !== '' && <dd className="text-small text-ink-3">{billing.local(dollars)}</dd>}
          </div>
        ))}
      </dl>
      {billing.localRate !== '' && <p className="mb-4 text-small text-ink-3">{billing.localRate}</p>}
      {unpriced.length > 0 && <p className="mb-4 text-small text-wine">{bill.unpriced}</p>}
      {lines.length === 0 ? (
        <p className="text-ink-3">{billing.empty}</p>
      ) : (
        <>
          <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
            <Caps level={3}>{billing.by}</Caps>
            <Segmented
              label={billing.by}
              size="small"
              value={by}
              onChange={setBy}
              options={[
                { value: 'resource', label: billing.byResource },
                { value: 'item', label: billing.byItem },
              ]}
            />
          </div>
          <BillGroups by={by} lines={lines} account={account} now={now} />
        </>
      )}
    </Dialog>
  )
}
