import { type Parameter, type Plan, requestsIn } from '#exchange/plan/plan.ts'
import type { Given } from '#exchange/template/parameters.ts'
import { Field } from '#ui/controls/Field.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useTimeZone } from '#store/react.tsx'
import { PlanLine } from './PlanLine.tsx'

interface Props {
  readonly plan: Plan
  readonly onGive: (given: Given) => void
  readonly given: Given
}

/** The view of what a file would make: its parameters, and line by line what comes of each. */
export function PlanView({ plan, given, onGive }: Props) {
  const words = useWords().bring
  const format = useFormat(useTimeZone())
  const made = plan.lines.filter((line) => line.fate === 'done').length
  const isStack = plan.what === 'template' && plan.lines.some((line) => line.fate === 'refused')
  return (
    <div className="grid grid-cols-1 content-start gap-4">
      <div className="grid gap-0.5">
        <p className="text-lead font-strong">{words.whats[plan.what]}</p>
        <p className="text-ink-2" role="status">
          {made === 0
            ? words.nothingToMake
            : words.sum(
                words.made(made),
                words.requests(requestsIn(plan)),
                format.span(plan.after.now - plan.before.now),
              )}
        </p>
        {isStack && made > 0 && <p className="text-small text-ink-2">{words.rollback}</p>}
      </div>
      {plan.parameters.length > 0 && (
        <section className="grid grid-cols-1 gap-3" aria-label={words.parameters}>
          <Caps level={3}>{words.parameters}</Caps>
          {plan.parameters.map((parameter) => (
            <Given
              key={parameter.name}
              parameter={parameter}
              value={given[parameter.name] ?? parameter.value ?? ''}
              onChange={(value) => onGive({ ...given, [parameter.name]: value })}
            />
          ))}
        </section>
      )}
      <section className="grid grid-cols-1 gap-1.5" aria-label={words.lines}>
        <Caps level={3}>{words.lines}</Caps>
        <ul className="grid grid-cols-1 divide-y divide-line rounded-card border border-line">
          {plan.lines.map((line, nth) => (
            <PlanLine key={`${nth} ${line.name}`} line={line} />
          ))}
        </ul>
      </section>
    </div>
  )
}

function Given(props: {
  readonly parameter: Parameter
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  const words = useWords().bring
  const { parameter, value, onChange } = props
  const hint = parameter.found
    ? words.found
    : parameter.value === undefined
      ? words.missing
      : parameter.values?.join(', ')
  return (
    <Field label={parameter.name} {...(hint !== undefined && { hint })}>
      <TextInput value={value} onChange={onChange} className="font-mono" />
    </Field>
  )
}
