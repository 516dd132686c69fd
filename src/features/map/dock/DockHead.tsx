import { failing as countFailing } from '#parts/health/failing.ts'
import { useAccount } from '#store/react.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { AlertIcon, ChevronDownIcon } from '#ui/look/icons.ts'
import { useTimeZone } from '#store/react.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import type { StateName } from '../geometry.ts'
import { useStage } from '../sight/useGeometry.ts'

export interface DockHeadProps {
  readonly state: StateName
  readonly count: number
  /** whether there is room for numbers only */
  readonly narrow: boolean
}

/**
 * The head of a dock: how many stand in the state, which opens their list, and how many of the running fail a check.
 */
export function DockHead({ state, count, narrow }: DockHeadProps) {
  const { common, fleet } = useWords()
  const format = useFormat(useTimeZone())
  const { list } = useStage()
  return (
    <>
      {state === 'running' && <Failing narrow={narrow} />}
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={fleet.open(format.number(count), common.states[state])}
        onClick={() => list(state)}
        className="touched nodrag relative -my-1 -mr-1 inline-flex shrink-0 h-6 min-w-6 items-center justify-center gap-0.5 rounded-chip px-1 text-[12px] font-bold text-ink-2 tabular-nums hover:bg-sunken hover:text-ink"
      >
        {format.number(count)}
        {count > 1 && <Icon shape={ChevronDownIcon} size={11} />}
      </button>
    </>
  )
}

/** The number of the running that fail a check: what is sick is said where it looks well. */
function Failing({ narrow }: { readonly narrow: boolean }) {
  const words = useWords().map
  const failing = useAccount(countFailing)
  if (failing === 0) return null
  return (
    <span
      title={words.failing(failing)}
      className="relative inline-flex shrink-0 items-center gap-1 rounded-chip bg-red-soft px-1.5 text-[11px] leading-4 font-semibold text-red"
    >
      <Icon shape={AlertIcon} size={11} />
      {narrow ? <span aria-hidden>{failing}</span> : words.failing(failing)}
      {narrow && <span className="sr-only">{words.failing(failing)}</span>}
    </span>
  )
}
