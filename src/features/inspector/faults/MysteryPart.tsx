import { faultOf } from '#engine/world/faults/every.ts'
import type { Mystery } from '#engine/world/faults/mystery/mystery.ts'
import { isOpen } from '#engine/world/faults/mystery/mysteries.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { get } from '#lib/table.ts'
import { bound } from '#parts/commands/bound.ts'
import { beginMystery } from '#parts/commands/instance/mystery.ts'
import { useBound } from '#parts/commands/useBound.ts'
import { useAccount, useTimeZone } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { CheckIcon, SearchIcon } from '#ui/look/icons.ts'
import { Caps, Section } from '#ui/display/Section.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'
import { Investigation } from './Investigation.tsx'

/** A fault whose name is to be found: begin one, investigate it, and what it was. */
export function MysteryPart({ instance }: { readonly instance: Instance }) {
  const mystery = useAccount((account) => get(account.mysteries, instance.id))
  const open = useAccount((account) => mystery !== undefined && isOpen(account, mystery))
  if (mystery && open) return <Investigation instance={instance} mystery={mystery} />
  return <Beginning instance={instance} last={mystery} />
}

function Beginning({ instance, last }: { readonly instance: Instance; readonly last: Mystery | undefined }) {
  const words = useWords().mystery
  const [begin] = useBound(useMemo(() => [bound(beginMystery, instance)], [instance]))
  const ended = last?.endedAt === undefined ? undefined : last
  return (
    <Section
      title={words.title}
      level={3}
      end={
        <Button
          size="small"
          icon={SearchIcon}
          onClick={() => begin?.onChoose()}
          {...(begin?.why !== undefined && { why: begin.why })}
        >
          {ended ? words.again : words.start}
        </Button>
      }
    >
      {ended ? <Answer mystery={ended} /> : <p className="text-small text-ink-3">{words.intro}</p>}
    </Section>
  )
}

/** The answer to a mystery: what it was, how it could be seen, and what helps. */
function Answer({ mystery: { fault, at, endedAt = at, tries, solved } }: { readonly mystery: Mystery }) {
  const { mystery: words, faults } = useWords()
  const format = useFormat(useTimeZone())
  const { looksLike, remedy } = faultOf(fault)
  const { name } = faults.of[fault]
  return (
    <div className="grid gap-2 rounded-control border border-line bg-sunken p-3">
      <p className="flex items-start gap-1.5 font-strong">
        {solved && <Icon shape={CheckIcon} className="mt-0.5 shrink-0 text-green" />}
        {solved ? words.solved(name) : words.revealed(name)}
      </p>
      <p className="text-small text-ink-3">
        {tries === 0
          ? words.after(format.span(endedAt - at))
          : words.took(format.span(endedAt - at), words.tries(tries))}
      </p>
      <div>
        <Caps level={4}>{words.seenTitle}</Caps>
        <p className="mt-0.5 text-small text-ink-2">{looksLike && faults.seen[looksLike]}</p>
      </div>
      <div>
        <Caps level={4}>{words.cure}</Caps>
        <p className="mt-0.5 text-small text-ink-2">{faults.remedies[remedy]}</p>
      </div>
    </div>
  )
}
