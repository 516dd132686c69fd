import { type Became, compare } from '#engine/questions/compare.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import type { LastChange as LastChanged } from '#engine/questions/told/lastChange.ts'
import { deedSaid } from '#parts/told/deedSaid.ts'
import { useLastChange } from '#parts/told/useLastChange.ts'
import { useNames } from '#parts/told/useSay.ts'
import { useAccount, useComparedWith, usePlayground } from '#store/react.tsx'
import { Section } from '#ui/display/Section.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'
import { BetweenSection } from './BetweenSection.tsx'
import { ChangedRows } from './ChangedRows.tsx'
import { JustHappened } from './JustHappened.tsx'

/** Between two moments, where somebody has chosen them; else before and after the last thing asked. */
export function ChangedSection({ instance }: { readonly instance: Instance }) {
  const chosen = useComparedWith()
  return chosen ? <BetweenSection instance={instance} chosen={chosen} /> : <LastChange instance={instance} />
}

/** An alarm that was made or deleted since is another thing than the last one that was done to the instance. */
const isOfRequest = (row: Became) =>
  row.aspect !== 'alarms' || (row.kind === 'changed' && row.was !== '' && row.now !== '')

/** The title of a change: what was asked, in plain words, else who brought it about. */
function useTitle(instance: Instance, change: LastChanged | undefined): string {
  const words = useWords()
  const names = useNames()
  const log = usePlayground(({ history }) => history.log)
  const { title } = words.inspector.changed
  if (!change) return title
  // one press may have asked for several things: the last is what it was for
  const pressed = change.asked.filter((_, nth) => change.asked[nth + 1]?.goesWith === undefined)
  const asked = pressed.map((request) => deedSaid(request, { log, names, words, about: instance.id }))
  return `${title} · ${asked.length > 0 ? asked.join(' → ') : words.log.who[change.by]}`
}

function LastChange({ instance }: { readonly instance: Instance }) {
  const words = useWords().inspector.changed
  const change = useLastChange(instance.id)
  const title = useTitle(instance, change)
  const account = useAccount((one) => one)
  const before = change?.before
  const rows = useMemo(
    () => (before ? compare(before, account, instance.id).filter(isOfRequest) : []),
    [before, account, instance.id],
  )
  return (
    <Section title={title}>
      {change ? <JustHappened told={change.told} /> : <p className="text-ink-3">{words.nothing}</p>}
      {before && rows.length > 0 && (
        <div className="mt-2.5">
          <ChangedRows rows={rows} instance={instance} before={before} after={account} />
        </div>
      )}
    </Section>
  )
}

/** The same where there is another thing to look at: only what happened. */
export function ChangedInShort({ instance }: { readonly instance: Instance }) {
  const change = useLastChange(instance.id)
  const title = useTitle(instance, change)
  if (!change) return null
  return (
    <Section title={title}>
      <JustHappened told={change.told.slice(0, 2)} />
    </Section>
  )
}
