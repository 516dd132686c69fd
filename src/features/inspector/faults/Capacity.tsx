import { hasRoom } from '#engine/world/hosts/capacity.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { bound } from '#parts/commands/bound.ts'
import { haveRoom, runOut, shortageNamed } from '#parts/commands/instance/capacity.ts'
import { useBound } from '#parts/commands/useBound.ts'
import { useAccount } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { classes } from '#ui/look/classes.ts'
import { Caps } from '#ui/display/Section.tsx'
import { Term } from '#ui/overlays/Term.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'

/** The zone of the instance runs out of hosts for its family: what runs goes on, what starts is refused. */
export function Capacity({ instance: { zone, type } }: { readonly instance: Instance }) {
  const words = useWords()
  const { faults } = words
  const { group, remedy } = words.scheduled.capacity
  const out = useAccount((account) => !hasRoom(account, zone, type))
  const name = shortageNamed(words, { id: zone, type })
  const [turn] = useBound(useMemo(() => [bound(out ? haveRoom : runOut, { id: zone, type })], [out, zone, type]))
  return (
    <div className="border-b border-line px-4 py-2.5">
      <Caps level={3}>
        <Term term="capacity">{group}</Term>
      </Caps>
      <div className="mt-1 grid grid-cols-[minmax(0,1fr)_5rem] items-center gap-2">
        <span className={classes('min-w-0 font-medium', out && 'text-red')}>{name}</span>
        <Button
          size="small"
          kind={out ? 'plain' : 'quiet'}
          aria-label={`${out ? faults.clear : faults.inject}: ${name}`}
          onClick={() => turn?.onChoose()}
        >
          {out ? faults.clear : faults.inject}
        </Button>
      </div>
      {out && <p className="mt-0.5 text-small text-ink-3">{remedy}</p>}
    </div>
  )
}
