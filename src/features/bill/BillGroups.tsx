import type { Account } from '#engine/account.ts'
import type { BillLine } from '#engine/observers/bill/bill.ts'
import { Why } from '#parts/why/Why.tsx'
import { usePlayground, useTimeZone } from '#store/react.tsx'
import { ledgerOf } from '#parts/bill/ledgerOf.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Ledger } from '#parts/bill/Ledger.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { type BillGroup, billedName, groupBy } from './groups.ts'

/** The number of things that are shown at first: a bill of a thousand instances opens as quickly as one of ten. */
const atFirst = 20

interface Props {
  readonly by: 'resource' | 'item'
  readonly lines: readonly BillLine[]
  readonly account: Account
  readonly now: number
}

/** The lines under what they were for, or all of a kind together. */
export function BillGroups({ by, lines, account, now }: Props) {
  const { billing } = useWords()
  const [shown, setShown] = useState(atFirst)
  const nameOf = (line: BillLine) => billedName(account, line, billing.cloudwatch)
  if (by === 'item') return <Lines lines={lines} now={now} nameOf={nameOf} />
  const groups = groupBy(lines, (line) => line.resourceId, now)
  return (
    <>
      <ul className="grid gap-5">
        {groups.slice(0, shown).map((group) => (
          <Group key={group.key} group={group} now={now} nameOf={nameOf} />
        ))}
      </ul>
      {groups.length > shown && (
        <Button className="mt-4" onClick={() => setShown(shown + 100)}>
          {billing.more(groups.length - shown)}
        </Button>
      )}
    </>
  )
}

interface GroupProps {
  readonly group: BillGroup
  readonly now: number
  readonly nameOf: (line: BillLine) => string
}

function Group({ group, now, nameOf }: GroupProps) {
  const { common } = useWords()
  const format = useFormat(useTimeZone())
  const [first] = group.lines
  const name = first ? nameOf(first) : group.key
  return (
    <li>
      <div className="mb-1.5 grid grid-cols-[1fr_auto] items-baseline gap-x-3 px-3">
        <h3 className="min-w-0 font-strong [overflow-wrap:anywhere]">
          {name}
          {name !== group.key && group.key.includes('-') && (
            <span className="ml-2 font-mono text-tiny font-normal text-ink-3">{group.key}</span>
          )}
        </h3>
        <span className="text-right font-mono font-bold tabular-nums">
          {format.money(group.total)}
          <span className="ml-2 text-small font-normal text-ink-3">{common.perHour(format.rate(group.perHour))}</span>
        </span>
      </div>
      <Lines lines={group.lines} now={now} />
    </li>
  )
}

interface LinesProps {
  readonly lines: readonly BillLine[]
  readonly now: number
  readonly nameOf?: (line: BillLine) => string
}

function Lines(props: LinesProps) {
  const words = useWords()
  const format = useFormat(useTimeZone())
  const log = usePlayground((state) => state.history.log)
  return (
    <Ledger
      {...ledgerOf({ ...props, log, words, format })}
      endOf={({ id }) => <Why subject={{ of: 'billLine', id }} />}
    />
  )
}
