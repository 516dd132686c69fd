import type { Account } from '#engine/account.ts'
import { useTimeZone } from '#store/react.tsx'
import { Term } from '#ui/overlays/Term.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import type { ReactNode } from 'react'
import { leftovers } from './groups.ts'

/** The most stopped instances that are told by name. */
const mostTold = 6

/**
 * The column beside the bill: what still costs though nothing runs, what the free tier would be, and what is not on
 * this bill.
 */
export function BillAside({ account, now }: { readonly account: Account; readonly now: number }) {
  const { billing } = useWords()
  const format = useFormat(useTimeZone())
  const { stopped, freeTier, left } = billing
  const still = leftovers(account, now)
  return (
    <div className="grid gap-5">
      <Note title={stopped.title}>
        {still.length === 0 && <p>{stopped.nothing}</p>}
        {still.slice(0, mostTold).map(({ name, elastic, month }) => {
          const money = format.money(month)
          const said =
            name === undefined ? stopped.alone(money) : (elastic ? stopped.address : stopped.disks)(name, money)
          return <p key={said}>{said}</p>
        })}
        {still.length > mostTold && <p>{stopped.others(still.length - mostTold)}</p>}
      </Note>
      <Note title={<Term term="free-tier">{freeTier.title}</Term>}>
        <p>{freeTier.text}</p>
        <h4 className="mt-1 font-strong text-ink">{freeTier.before}</h4>
        <p>{freeTier.beforeText}</p>
        <h4 className="mt-1 font-strong text-ink">{freeTier.after}</h4>
        <p>{freeTier.afterText}</p>
        <p>{freeTier.always}</p>
      </Note>
      <Note title={left.title}>
        <p>{left.text}</p>
      </Note>
    </div>
  )
}

function Note({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <section className="grid gap-1.5 text-small text-ink-2">
      <h3 className="text-base font-bold text-ink">{title}</h3>
      {children}
    </section>
  )
}
