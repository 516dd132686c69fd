import type { Instance } from '#engine/world/instances/instance.ts'
import { bound } from '#parts/commands/bound.ts'
import { insideCommands } from '#parts/commands/instance/inside.ts'
import { useBound } from '#parts/commands/useBound.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Section } from '#ui/display/Section.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'

const lines = ['shutdown', 'halt', 'reboot', 'web'] as const

/** The commands of somebody who is logged in. */
export function InsideOs({ instance }: { readonly instance: Instance }) {
  const { faults: words } = useWords()
  const offers = useBound(useMemo(() => lines.map((line) => bound(insideCommands[line], instance)), [instance]))
  return (
    <Section title={words.inside}>
      <div className="flex flex-wrap gap-1.5">
        {lines.map((line, nth) => (
          <Button
            key={line}
            size="small"
            onClick={() => offers[nth]?.onChoose()}
            {...(offers[nth]?.why !== undefined && { why: offers[nth].why })}
          >
            {words.commands[line]}
          </Button>
        ))}
      </div>
      <p className="mt-2 text-small text-ink-3">{words.insideHint}</p>
    </Section>
  )
}
