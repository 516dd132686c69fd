import { selfRecovers } from '#engine/world/instances/recover.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { Term } from '#ui/Term.tsx'
import { Toggle } from '#ui/Toggle.tsx'
import { useWords } from '#ui/words.tsx'
import { type PartProps, typeOf } from './form.ts'
import { Part } from './Part.tsx'

/** What keeps the instance from ending by accident, and what brings it back. */
export function Protection({ form, set }: PartProps) {
  const { launch } = useWords()
  const words = launch.protect
  const recovers = selfRecovers(typeOf(form))
  return (
    <Part title={launch.protection} place="protection">
      <div className="grid gap-x-6 gap-y-4 @xl:grid-cols-2">
        <Toggle
          on={form.terminationProtection}
          onChange={(terminationProtection) => set({ terminationProtection })}
          label={words.termination}
          term="termination-protection"
          hint={words.terminationHint}
        />
        <Toggle
          on={form.stopProtection}
          onChange={(stopProtection) => set({ stopProtection })}
          label={words.stop}
          term="stop-protection"
          hint={words.stopHint}
        />
        <Toggle
          on={form.autoRecovery && recovers}
          onChange={(autoRecovery) => set({ autoRecovery })}
          label={words.recovery}
          term="auto-recovery"
          hint={recovers ? words.recoveryHint : words.recoveryWhy(form.type)}
          {...(recovers ? {} : { why: words.recoveryWhy(form.type) })}
        />
        <div>
          <div className="flex flex-wrap items-center justify-between gap-2">
            <span className="font-medium">
              <Term term="shutdown-behaviour">{words.shutdown}</Term>
            </span>
            <Segmented
              label={words.shutdown}
              size="small"
              options={[
                { value: 'stop', label: words.shutdownStop },
                { value: 'terminate', label: words.shutdownTerminate },
              ]}
              value={form.shutdown}
              onChange={(shutdown) => set({ shutdown })}
            />
          </div>
          <p className="text-small text-ink-3">{words.shutdownHint[form.shutdown]}</p>
        </div>
      </div>
    </Part>
  )
}
