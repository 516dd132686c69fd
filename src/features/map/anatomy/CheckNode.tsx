import type { CheckName, Reach } from '#engine/observers/checks/check.ts'
import { hasEbsCheck } from '#facts/catalogue.ts'
import { get } from '#lib/table.ts'
import { useAccount, useInstance, useNow, useStudio, useTimeZone } from '#store/react.tsx'
import { StateIcon } from '#ui/display/StateIcon.tsx'
import { AlertIcon, CheckIcon, ClockIcon, DashIcon, type IconShape } from '#ui/look/icons.ts'
import { classes } from '#ui/look/classes.ts'
import { textTone, type Tone } from '#ui/look/tone.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { looksAtSaid, tall } from './looksAtSaid.ts'
import { lookInside } from '../things/lookAt.ts'
import type { MapNode } from '../nodes.ts'

/** The finding of a check, also where it says nothing: an instance that is not running is not looked at. */
type Said = Reach | 'notRun' | 'notApplicable'

const looks: Readonly<Record<Said, { readonly tone: Tone; readonly shape: IconShape }>> = {
  passed: { tone: 'green', shape: CheckIcon },
  failed: { tone: 'red', shape: AlertIcon },
  initializing: { tone: 'slate', shape: ClockIcon },
  notRun: { tone: 'plain', shape: DashIcon },
  notApplicable: { tone: 'plain', shape: DashIcon },
}

/**
 * The card of one of the three status checks, under what it looks at: what it finds, for how long, and what it does not
 * see.
 */
export const CheckNode = memo(function CheckNode({
  data: { check },
  width = 0,
  height = 0,
}: NodeProps<Extract<MapNode, { type?: 'check' }>>) {
  const studio = useStudio()
  const { stage, inspector } = useWords()
  const instance = useInstance()
  const reach = useAccount((account) => (instance ? get(account.checks, instance.id)?.[check] : undefined))
  const said: Said = reach ?? (check === 'ebs' && instance && !hasEbsCheck(instance.type) ? 'notApplicable' : 'notRun')
  const { tone, shape } = looks[said]
  const time = useTimeOf(check)
  return (
    <button
      type="button"
      onClick={() => lookInside(studio, 'check')}
      className={classes(
        'nodrag flex h-full w-full flex-col justify-center overflow-hidden rounded-card border-[1.5px] px-2 text-left shadow-low hover:border-ink',
        said === 'failed' ? 'border-red bg-red-soft' : 'border-line-strong bg-surface',
      )}
    >
      <span className="flex w-full items-center gap-1 text-[12px] leading-4.5 font-bold whitespace-nowrap">
        <StateIcon tone={tone} shape={shape} />
        {stage.checks[check]}
        {/* that there is none for its type has the lines below for itself */}
        {said !== 'notApplicable' && (
          <span className={classes('truncate', said === 'notRun' ? 'text-ink-3' : textTone[tone])}>
            {said === 'notRun' ? stage.notRun : inspector.checks.reach[said]}
          </span>
        )}
      </span>
      <span
        className={classes(
          // a letter's tail is lower than its line is high
          'w-full pb-px text-[11px] leading-3.5 text-ink-2',
          height < tall ? 'line-clamp-2' : 'line-clamp-3',
        )}
      >
        {said === 'notApplicable' ? stage.notApplicable : looksAtSaid(check, { width, height, time }, stage)}
      </span>
    </button>
  )
})

/** The time for which a check has been failing, or until it is first made; none where neither is so. */
function useTimeOf(check: CheckName): string | undefined {
  const words = useWords().inspector.checks
  const format = useFormat(useTimeZone())
  const now = useNow()
  const instance = useInstance()
  const row = useAccount((account) => (instance ? get(account.checks, instance.id) : undefined))
  const since = row?.impairedSince[check]
  if (row?.[check] === 'initializing') return words.nextRound(format.span(Math.max(0, row.firstAt - now)))
  return since === undefined ? undefined : words.failingFor(format.span(now - since))
}
