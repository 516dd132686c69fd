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

/** px: of a card with room for three lines below its name */
const tall = 62

/**
 * The card of one of the three status checks, under what it looks at: what it finds, for how long, and what it does not
 * see.
 */
export const CheckNode = memo(function CheckNode({
  data: { check },
  height = 0,
}: NodeProps<Extract<MapNode, { type?: 'check' }>>) {
  const studio = useStudio()
  const { stage, inspector } = useWords()
  const instance = useInstance()
  const reach = useAccount((account) => (instance ? get(account.checks, instance.id)?.[check] : undefined))
  const said: Said = reach ?? (check === 'ebs' && instance && !hasEbsCheck(instance.type) ? 'notApplicable' : 'notRun')
  const { tone, shape } = looks[said]
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
        <span
          className={classes('truncate', said === 'notRun' || said === 'notApplicable' ? 'text-ink-3' : textTone[tone])}
        >
          {said === 'notRun' || said === 'notApplicable' ? stage[said] : inspector.checks.reach[said]}
        </span>
      </span>
      <span
        className={classes(
          'w-full text-[11px] leading-3.5 text-ink-2',
          height < tall ? 'line-clamp-2' : 'line-clamp-3',
        )}
      >
        <Since check={check} />
        {stage.looksAt[check]}
      </span>
    </button>
  )
})

/** The time for which a check has been failing, or until it is first made. */
function Since({ check }: { readonly check: CheckName }) {
  const words = useWords().inspector.checks
  const format = useFormat(useTimeZone())
  const now = useNow()
  const instance = useInstance()
  const row = useAccount((account) => (instance ? get(account.checks, instance.id) : undefined))
  const since = row?.impairedSince[check]
  if (row?.system === 'initializing') return `${words.nextRound(format.span(Math.max(0, row.firstAt - now)))} · `
  return since === undefined ? null : `${words.failingFor(format.span(now - since))} · `
}
