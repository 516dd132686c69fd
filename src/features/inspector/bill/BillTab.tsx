import { sumOf } from '#engine/observers/bill/amount.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { elasticOf } from '#engine/world/network/read.ts'
import { list } from '#lib/table.ts'
import { ledgerOf } from '#parts/bill/ledgerOf.ts'
import { bill as openBill } from '#parts/commands/page/page.ts'
import { performOnPage } from '#parts/commands/perform.ts'
import { useAccount, useNow, usePlayground, useStudio, useTimeZone } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Ledger } from '#parts/bill/Ledger.tsx'
import { Section } from '#ui/display/Section.tsx'
import { usePartInSight } from '../usePartInSight.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { Why } from '#parts/why/Why.tsx'

/** Every line that this instance, its disks and its addresses have brought; closed ones stay. */
export function BillTab({ instance }: { readonly instance: Instance }) {
  const studio = useStudio()
  const words = useWords()
  const format = useFormat(useTimeZone())
  const now = useNow()
  const account = useAccount((one) => one)
  const log = usePlayground((state) => state.history.log)
  const elastic = elasticOf(account, instance.id)
  const own = new Set<string>([instance.id, ...instance.volumeIds, ...(elastic ? [elastic.allocationId] : [])])
  const lines = list(account.bill).filter((line) => own.has(line.resourceId))
  const part = usePartInSight('bill')
  return (
    <Section
      {...part}
      title={words.inspector.bill.title}
      end={<b className="font-mono">{format.money(sumOf(lines, now))}</b>}
    >
      {lines.length === 0 ? (
        <p className="text-ink-3">{words.billing.empty}</p>
      ) : (
        <Ledger
          {...ledgerOf({ lines, now, log, words, format })}
          endOf={({ id }) => <Why subject={{ of: 'billLine', id }} />}
        />
      )}
      <Button size="small" className="mt-3" onClick={() => performOnPage(studio, openBill)}>
        {words.commands.page.bill}
      </Button>
    </Section>
  )
}
