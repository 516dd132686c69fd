import { findType } from '#facts/catalogue.ts'
import { hasRoom } from '#engine/world/hosts/capacity.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { ask } from '#store/live/requests.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { classes } from '#ui/look/classes.ts'
import { Caps } from '#ui/display/Section.tsx'
import { Term } from '#ui/overlays/Term.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The zone of the instance runs out of hosts for its family: what runs goes on, what starts is refused. */
export function Capacity({ instance: { zone, type } }: { readonly instance: Instance }) {
  const studio = useStudio()
  const { scheduled, faults } = useWords()
  const { capacity: words } = scheduled
  const out = useAccount((account) => !hasRoom(account, zone, type))
  const name = words.name(zone, findType(type)?.family ?? type)
  const params = { Fault: 'ZoneOutOfCapacity', AvailabilityZone: zone, InstanceType: type }
  return (
    <div className="border-b border-line px-4 py-2.5">
      <Caps level={3}>
        <Term term="capacity">{words.group}</Term>
      </Caps>
      <div className="mt-1 grid grid-cols-[minmax(0,1fr)_5rem] items-center gap-2">
        <span className={classes('min-w-0 font-medium', out && 'text-red')}>{name}</span>
        <Button
          size="small"
          kind={out ? 'plain' : 'quiet'}
          aria-label={`${out ? faults.clear : faults.inject}: ${name}`}
          onClick={() => void ask(studio, { action: out ? 'ClearFault' : 'InjectFault', params })}
        >
          {out ? faults.clear : faults.inject}
        </Button>
      </div>
      {out && <p className="mt-0.5 text-small text-ink-3">{words.remedy}</p>}
    </div>
  )
}
