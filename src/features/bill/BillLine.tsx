import { billTotal } from '#engine/observers/bill/total.ts'
import { bill as openBill } from '#parts/commands/page/page.ts'
import { performOnPage } from '#parts/commands/perform.ts'
import { useAccount, useNow, useStudio, useTimeZone } from '#store/react.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'

/** The cost of everything until now and per hour, in one line; opens the bill. */
export function BillLine() {
  const studio = useStudio()
  const words = useWords()
  const format = useFormat(useTimeZone())
  const account = useAccount((one) => one)
  const now = useNow()
  const bill = useMemo(() => billTotal(account, now), [account, now])
  return (
    <section aria-label={words.bill.label} className="shrink-0">
      <button
        type="button"
        aria-label={`${words.commands.page.bill}: ${format.money(bill.total)}`}
        title={words.commands.page.bill}
        onClick={() => performOnPage(studio, openBill)}
        className="flex min-h-8 items-center gap-1.5 rounded-chip px-1.5 whitespace-nowrap hover:bg-sunken pointer-coarse:min-h-11"
      >
        <b className="font-mono tabular-nums">{format.money(bill.total)}</b>
        <span className="text-small text-ink-3 @max-tablet:sr-only">
          {words.common.perHour(format.money(bill.perHour))}
        </span>
      </button>
    </section>
  )
}
