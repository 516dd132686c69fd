import { AlertIcon, CheckIcon, ClockIcon, type IconShape } from '#ui/look/icons.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { classes } from '#ui/look/classes.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useTimeZone } from '#store/react.tsx'
import type { Filter, Row } from './rows.ts'

const icons: Readonly<Partial<Record<Filter, IconShape>>> = {
  failing: AlertIcon,
  initializing: ClockIcon,
  passed: CheckIcon,
}

/** All, or those whose checks say one thing; none of them where nobody is checked. */
export function Filters(props: {
  readonly rows: readonly Row[]
  readonly counts: Readonly<Record<Filter, number>>
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}) {
  const { rows, counts, filter, onFilter } = props
  const { fleet: words } = useWords()
  const format = useFormat(useTimeZone())
  if (!rows.some(({ health }) => health.mark !== undefined)) return null
  const names: Readonly<Record<Filter, string>> = {
    all: words.all,
    failing: words.failing,
    initializing: words.starting,
    passed: passedSaid(rows),
  }
  const order: readonly Filter[] = ['all', 'failing', 'initializing', 'passed']
  return (
    <div role="group" aria-label={words.filters} className="flex flex-wrap gap-1.5">
      {order.map((one) => {
        const icon = icons[one]
        return (
          <button
            key={one}
            type="button"
            aria-pressed={one === filter}
            onClick={() => onFilter(one)}
            className={classes(
              'inline-flex min-h-7 items-center gap-1 rounded-full border px-2.5 text-small font-semibold whitespace-nowrap pointer-coarse:min-h-11',
              one === filter
                ? 'border-tip bg-tip text-on-tip'
                : classes(
                    'border-line-strong bg-surface hover:border-ink',
                    one === 'failing' && counts.failing > 0 ? 'text-red' : 'text-ink-2',
                  ),
            )}
          >
            {icon && <Icon shape={icon} size={12} />}
            {names[one]} <span className="tabular-nums">{format.number(counts[one])}</span>
          </button>
        )
      })}
    </div>
  )
}

/** The words for passed checks, as the console counts: three checks, or two where no volume is checked. */
function passedSaid(rows: readonly Row[]): string {
  const all = rows.flatMap(({ health }) => (health.mark === 'passed' ? [health.of] : []))
  return [...new Set(all.length > 0 ? all : [3])]
    .toSorted((a, b) => b - a)
    .map((of) => `${of}/${of}`)
    .join(' · ')
}
