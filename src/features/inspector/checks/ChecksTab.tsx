import type { CheckName, Checks, Reach } from '#engine/observers/checks/check.ts'
import { hasEbsCheck } from '#facts/catalogue.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { get } from '#lib/table.ts'
import { useAccount, useNow, useTimeZone } from '#store/react.tsx'
import { AlertIcon, CheckIcon, ClockIcon, type IconShape } from '#ui/look/icons.ts'
import { Section } from '#ui/display/Section.tsx'
import { StateIcon } from '#ui/display/StateIcon.tsx'
import type { Tone } from '#ui/look/tone.ts'
import { Marked } from '#ui/display/Marked.tsx'
import { Term } from '#ui/overlays/Term.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { ScheduledEvents } from '../faults/ScheduledEvents.tsx'
import { Why } from '#parts/why/Why.tsx'

const looks: Readonly<Record<Reach, { readonly tone: Tone; readonly shape: IconShape; readonly text: string }>> = {
  passed: { tone: 'green', shape: CheckIcon, text: 'text-green' },
  failed: { tone: 'red', shape: AlertIcon, text: 'text-red' },
  initializing: { tone: 'slate', shape: ClockIcon, text: 'text-ink-2' },
}

const terms = { system: 'system-check', instance: 'instance-check', ebs: 'ebs-check' } as const
const names: readonly CheckName[] = ['system', 'instance', 'ebs']

export function ChecksTab({ instance }: { readonly instance: Instance }) {
  const words = useWords().inspector.checks
  return (
    <>
      <CheckRows instance={instance} />
      <ScheduledEvents instance={instance} />
      <p data-tells className="px-4 py-3 text-ink-3">
        {words.everyMinute}
      </p>
      {!hasEbsCheck(instance.type) && (
        <p className="px-4 pb-3 text-ink-3">
          <Marked text={words.noEbs} />
        </p>
      )}
    </>
  )
}

/** The three status checks, each with whose business it is. */
export function CheckRows({ instance }: { readonly instance: Instance }) {
  const words = useWords().inspector.checks
  const checks = useAccount((account) => get(account.checks, instance.id))
  return (
    <Section title={<Term term="status-check">{words.title}</Term>} end={checks && <Summary checks={checks} />}>
      {checks ? (
        <ul className="grid gap-1.5">
          {names.map((name) => {
            const reach = checks[name]
            return (
              reach && <Row key={name} id={instance.id} name={name} reach={reach} since={checks.impairedSince[name]} />
            )
          })}
        </ul>
      ) : (
        <p className="text-ink-3">{words.none}</p>
      )}
    </Section>
  )
}

function Summary({ checks }: { readonly checks: Checks }) {
  const words = useWords().inspector.checks
  const { checksPassed } = useWords().common
  const format = useFormat(useTimeZone())
  const now = useNow()
  const reaches = names.flatMap((name) => checks[name] ?? [])
  const passed = reaches.filter((reach) => reach === 'passed').length
  if (checks.system === 'initializing')
    return (
      <span className="text-small font-semibold text-ink-2">
        {words.initializing} · {words.nextRound(format.span(checks.firstAt - now))}
      </span>
    )
  return (
    <span className={`text-small font-semibold ${passed === reaches.length ? 'text-green' : 'text-red'}`}>
      {checksPassed(passed, reaches.length)}
    </span>
  )
}

interface RowProps {
  readonly id: Instance['id']
  readonly name: CheckName
  readonly reach: Reach
  readonly since: number | undefined
}

function Row({ id, name, reach, since }: RowProps) {
  const words = useWords().inspector.checks
  const look = looks[reach]
  return (
    <li className="flex items-start gap-2">
      <StateIcon tone={look.tone} shape={look.shape} size={18} />
      <div className="min-w-0 flex-1">
        <b className="font-strong">
          <Term term={terms[name]}>{words.names[name]}</Term>
        </b>{' '}
        <span className={`font-semibold ${look.text}`}>{words.reach[reach]}</span>
        {since !== undefined && <Failing since={since} />}
        <span className="block text-small text-ink-3">{words.about[name]}</span>
      </div>
      <Why subject={{ of: 'check', id, check: name }} />
    </li>
  )
}

function Failing({ since }: { readonly since: number }) {
  const words = useWords().inspector.checks
  const format = useFormat(useTimeZone())
  const now = useNow()
  return <span className="text-small text-red"> · {words.failingFor(format.span(now - since))}</span>
}
