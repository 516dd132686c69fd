import { type Rescue, rescueOf, rescueSteps } from '#engine/world/faults/mending/rescue.ts'
import { isVolumeVeiled } from '#engine/world/faults/mystery/shown.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { useAccount } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { CheckIcon } from '#ui/look/icons.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { Section } from '#ui/display/Section.tsx'
import { Term } from '#ui/overlays/Term.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { RescueButton } from './RescueButton.tsx'

/** The way of a broken root volume to a rescue instance and back, with the step that is next. */
export function RescueSteps({ instance }: { readonly instance: Instance }) {
  const words = useWords().inspector.rescue
  const rescue = useAccount((account) => rescueOf(account, instance))
  const veiled = useAccount((account) => rescue !== undefined && isVolumeVeiled(account, rescue.volume))
  if (!rescue) return null
  return (
    <Section title={<Term term="rescue-instance">{words.title}</Term>}>
      <p className="mb-2 text-small text-ink-3">{veiled ? words.maybe : words.text}</p>
      <ol className="grid gap-0.5">
        {rescueSteps.map((step, i) => (
          <Step key={step} instance={instance} rescue={rescue} nth={i} />
        ))}
      </ol>
    </Section>
  )
}

interface StepProps {
  readonly instance: Instance
  readonly rescue: Rescue
  /** of the steps, from 0 */
  readonly nth: number
}

function Step({ instance, rescue, nth }: StepProps) {
  const words = useWords().inspector.rescue
  const present = rescueSteps.indexOf(rescue.step)
  const step = rescueSteps[nth] ?? 'stop'
  const done = nth < present
  const said =
    step === 'attach'
      ? words.steps.attach(instance.zone)
      : step === 'return'
        ? words.steps.return(instance.rootDeviceName)
        : words.steps[step]
  return (
    <li
      aria-current={nth === present ? 'step' : undefined}
      className={classes(
        'grid grid-cols-[1.25rem_minmax(0,1fr)] items-start gap-x-2 rounded-control px-2 py-1.5',
        nth === present ? 'bg-accent-soft font-medium' : done ? 'text-ink-3' : 'text-ink-2',
      )}
    >
      <span
        className={classes(
          'grid size-5 place-items-center rounded-full border text-small tabular-nums',
          done
            ? 'border-transparent text-green'
            : nth === present
              ? 'border-accent bg-accent text-on-accent'
              : 'border-line-strong text-ink-3',
        )}
      >
        {done ? <Icon shape={CheckIcon} size={13} label={words.done} /> : nth + 1}
      </span>
      <span className="min-w-0">{said}</span>
      {nth === present && (
        <span className="col-start-2 mt-1.5 mb-0.5">
          <RescueButton instance={instance} rescue={rescue} />
        </span>
      )}
    </li>
  )
}
