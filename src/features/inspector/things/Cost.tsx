import { sumOf } from '#engine/observers/bill/amount.ts'
import { dollarsPerMonth } from '#engine/observers/bill/monthly.ts'
import { ratesOf } from '#engine/observers/bill/rates.ts'
import { list } from '#lib/table.ts'
import { Why } from '#parts/why/Why.tsx'
import { useAccount, useNow, useTimeZone } from '#store/react.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Section } from '#ui/display/Section.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import type { ReactNode } from 'react'

/** The cost of a thing per hour and so far, with the line of the bill that it is asked about. */
export function Cost({ id, children }: { readonly id: string; readonly children?: ReactNode }) {
  const { things: words, bill } = useWords()
  const format = useFormat(useTimeZone())
  const now = useNow()
  const lines = useAccount((account) => list(account.bill).filter(({ resourceId }) => resourceId === id))
  const hourly = useAccount((account) => ratesOf(account, [id]))
  const monthly = useAccount((account) => dollarsPerMonth(account, id))
  const newest = lines.at(-1)
  return (
    <Section title={words.cost}>
      {lines.length === 0 ? (
        <p className="text-ink-3">{words.free}</p>
      ) : (
        <Definition>
          <Entry term={words.perHour}>
            <span className="text-money">{monthly === undefined ? bill.noPrice : format.rate(hourly)}</span>{' '}
            {newest && <Why subject={{ of: 'billLine', id: newest.id }} />}
          </Entry>
          {monthly !== undefined && <Entry term={words.perMonth}>{format.money(monthly)}</Entry>}
          <Entry term={words.soFar}>{format.rate(sumOf(lines, now))}</Entry>
        </Definition>
      )}
      {children}
    </Section>
  )
}
