import type { Standing } from '#course/session.ts'
import { classes } from '#ui/look/classes.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { CheckIcon, ClockIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'

const looks: Readonly<Record<Standing, string>> = {
  done: 'bg-green text-on-accent',
  now: 'border-2 border-accent text-accent ring-3 ring-accent/15',
  waiting: 'border border-amber bg-amber-soft text-amber',
  later: 'border border-line-strong text-ink-3',
}

/** The mark of a step's standing: a tick, a clock, or its number. */
export function StepMark({ nth, standing }: { readonly nth: number; readonly standing: Standing }) {
  const words = useWords().lessons.standings
  return (
    <span
      className={classes(
        'grid size-5 shrink-0 place-items-center rounded-full text-tiny font-bold tabular-nums',
        looks[standing],
      )}
    >
      <span className="sr-only">{words[standing]}</span>
      {standing === 'done' ? (
        <Icon shape={CheckIcon} size={12} />
      ) : standing === 'waiting' ? (
        <Icon shape={ClockIcon} size={12} />
      ) : (
        nth
      )}
    </span>
  )
}
