import { compare } from '#engine/questions/compare.ts'
import type { History } from '#engine/history/history.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { day, type Instant } from '#lib/time.ts'
import { leaveComparison } from '#store/live/compare.ts'
import { useEnds, useStudio, useTimeZone } from '#store/react.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { CrossIcon } from '#ui/look/icons.ts'
import { Section } from '#ui/display/Section.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'
import { BetweenAccount } from './BetweenAccount.tsx'
import { ChangedRows } from './ChangedRows.tsx'

interface BetweenSectionProps {
  readonly instance: Instance
  readonly chosen: History
}

/** The part with two moments of the story side by side: the instance first, then the rest of the account. */
export function BetweenSection({ instance, chosen }: BetweenSectionProps) {
  const studio = useStudio()
  const words = useWords().compare
  const format = useFormat(useTimeZone())
  const { from = chosen, to = chosen } = useEnds() ?? {}
  const rows = useMemo(() => compare(from.account, to.account, instance.id), [from.account, to.account, instance.id])
  const said = (at: Instant) => (to.now - from.now < day / 2 ? format.clock(at) : format.moment(at))
  return (
    <Section
      title={words.between(said(from.now), said(to.now))}
      end={
        <IconButton
          kind="quiet"
          size="small"
          icon={CrossIcon}
          label={words.leave}
          onClick={() => leaveComparison(studio)}
        />
      }
    >
      {from.now === to.now && from.log.size === to.log.size ? (
        <p className="text-ink-3">{words.hint}</p>
      ) : (
        <>
          {rows.length === 0 ? (
            <p className="text-ink-3">{words.notYet(nameOf(instance))}</p>
          ) : (
            <ChangedRows rows={rows} instance={instance} before={from.account} after={to.account} upTo={to.log.size} />
          )}
          <BetweenAccount from={from} to={to} instanceId={instance.id} />
        </>
      )}
    </Section>
  )
}
