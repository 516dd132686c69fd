import { type Became, compare } from '#engine/questions/compare.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { actionName } from '#parts/commands/actionName.ts'
import { useAccount, useComparedWith, usePlayground } from '#store/react.tsx'
import { Section } from '#ui/display/Section.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'
import { BetweenSection } from './Between.tsx'
import { ChangedRows } from './ChangedRows.tsx'

/** Between two moments, where somebody has chosen them; else before and after the last thing asked. */
export function ChangedSection({ instance }: { readonly instance: Instance }) {
  const chosen = useComparedWith()
  return chosen ? <BetweenSection instance={instance} chosen={chosen} /> : <LastChange instance={instance} />
}

/** An alarm that was made or deleted since is another thing than the last one that was done to the instance. */
const isOfRequest = (row: Became) =>
  row.aspect !== 'alarms' || (row.kind === 'changed' && row.was !== '' && row.now !== '')

function LastChange({ instance }: { readonly instance: Instance }) {
  const all = useWords()
  const words = all.inspector.changed
  const said = (action: string) => actionName(action, all)
  const change = usePlayground((state) => state.change)
  const account = useAccount((one) => one)
  const rows = useMemo(
    () => (change ? compare(change.before, account, instance.id).filter(isOfRequest) : []),
    [change, account, instance.id],
  )
  return (
    <Section
      title={change && rows.length > 0 ? `${words.title} · ${change.actions.map(said).join(' → ')}` : words.title}
    >
      {change && rows.length > 0 ? (
        <ChangedRows rows={rows} instance={instance} before={change.before} after={account} />
      ) : (
        <p className="text-ink-3">{words.nothing}</p>
      )}
    </Section>
  )
}
