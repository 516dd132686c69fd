import type { OptionText, PredictText } from '#course/lesson.ts'
import { Badge } from '#ui/display/Badge.tsx'
import { classes } from '#ui/look/classes.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { CheckIcon, CrossIcon } from '#ui/look/icons.ts'
import { Marked } from '#ui/display/Marked.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { outcomeOf } from './outcomeOf.ts'

/** The outcome of each option, beside what was expected: no points, no red. */
export function Outcome(props: {
  readonly text: PredictText
  readonly picked: readonly string[]
  readonly truth: readonly string[]
}) {
  const { text, picked, truth } = props
  const words = useWords().lessons.predict
  const { right, wrong, mark } = outcomeOf(picked, truth)
  return (
    <>
      <p className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-0.5 text-small">
        <Badge tone={mark === 'hit' ? 'green' : 'amber'}>{words[mark]}</Badge>
        <span className="text-ink-3">{words.tally(right, truth.length, wrong)}</span>
      </p>
      <ul className="mt-2 grid gap-x-6 gap-y-2.5 @2xl:grid-cols-2">
        {Object.entries(text.options).map(([key, option]) => {
          const holds = truth.includes(key)
          const said = sentenceOf(option, holds)
          return (
            <li key={key} className="grid grid-cols-[1.125rem_1fr] gap-x-2">
              <span
                className={classes(
                  'mt-px grid size-4.5 place-items-center rounded-mark',
                  holds ? 'bg-green text-on-accent' : 'bg-slate-soft text-slate',
                )}
              >
                <Icon shape={holds ? CheckIcon : CrossIcon} size={12} />
              </span>
              <div className="min-w-0">
                <p className="flex flex-wrap items-center gap-x-1.5 gap-y-0.5">
                  <b className="font-strong">
                    <Marked text={option.label} />
                  </b>
                  <span className={classes('text-small font-strong', holds ? 'text-green' : 'text-slate')}>
                    {holds ? words.yes : words.no}
                  </span>
                  {picked.includes(key) && <Badge tone="accent">{words.mine}</Badge>}
                  {holds && !picked.includes(key) && <Badge tone="amber">{words.missed}</Badge>}
                </p>
                <p className="text-small text-ink-2">{said === undefined ? words.otherwise : <Marked text={said} />}</p>
              </div>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** A text says why it is as it usually is; where it came out otherwise, it would say something false. */
function sentenceOf(option: OptionText, holds: boolean): string | undefined {
  if ('right' in option) return holds ? option.right : undefined
  return holds ? undefined : option.wrong
}
