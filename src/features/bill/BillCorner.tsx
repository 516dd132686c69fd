import type { BillItem } from '#engine/observers/bill/bill.ts'
import { billTotal } from '#engine/observers/bill/total.ts'
import { bill as openBill } from '#parts/commands/page/page.ts'
import { performOnPage } from '#parts/commands/perform.ts'
import { useAccount, useNow, useStudio, useTimeZone } from '#store/react.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { useFormat, useFirstWords } from '#ui/words/WordsProvider.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { useMemo } from 'react'

/** The cost of everything until now, and per hour while it stays as it is; opens the bill. */
export function BillCorner() {
  const studio = useStudio()
  const words = useFirstWords()
  const format = useFormat(useTimeZone())
  const account = useAccount((one) => one)
  const now = useNow()
  const bill = useMemo(() => billTotal(account, now), [account, now])
  const parts = (Object.keys(words.bill.items) as BillItem[]).filter((item) => bill.byItem[item].perHour > 0)
  return (
    <section
      aria-label={words.bill.label}
      className="relative grid min-w-0 content-center gap-0.5 px-4 py-2 max-tablet:px-3 max-tablet:py-1 tablet:h-full tablet:flex-1"
    >
      <span className="max-tablet:sr-only">
        <Caps>{words.bill.title}</Caps>
      </span>
      <p className="font-mono text-big font-bold tabular-nums max-tablet:text-title">
        {/* in its first seconds it reads as a counter at nought, and keeps its width */}
        {format.money(bill.total < 0.00005 ? 0 : bill.total)}
        <button
          type="button"
          aria-label={words.commands.page.bill}
          title={words.commands.page.bill}
          onClick={() => performOnPage(studio, openBill)}
          className="ml-1.5 inline-grid size-6 place-items-center rounded-chip align-middle text-ink-3 after:absolute after:inset-0 hover:text-ink hover:after:bg-ink/4 pointer-coarse:size-7"
        >
          <Icon shape={openBill.icon} />
        </button>
      </p>
      <p className="text-small text-ink-3">
        <b className="text-ink">{words.common.perHour(format.rate(bill.perHour))}</b>
        <span data-tells>
          {' '}
          · <span className="whitespace-nowrap">{words.bill.month(format.money(bill.month))}</span>
        </span>
      </p>
      <p className="line-clamp-2 text-small text-ink-3 max-desk:hidden">
        {parts.length === 0
          ? bill.total > 0
            ? words.bill.nothingNow
            : words.bill.nothing
          : parts
              // a name and its number stay together
              .map((item) =>
                `${words.bill.items[item]} ${shown(format.number(bill.byItem[item].perHour, 4))}`.replaceAll(
                  ' ',
                  '\u00a0',
                ),
              )
              .join(' · ')}
      </p>
      {bill.unpriced.length > 0 && <p className="text-small text-wine">{words.bill.unpriced}</p>}
    </section>
  )
}

/** The amount as it is shown: one that is smaller than four decimals is not nothing. */
const shown = (amount: string) => (amount === '0' ? '<0.0001' : amount)
