import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import type { Tone } from './tone.ts'

const bars: Record<Tone, string> = {
  plain: 'bg-edge',
  accent: 'bg-accent',
  amber: 'bg-amber',
  green: 'bg-green',
  slate: 'bg-slate',
  violet: 'bg-violet',
  orange: 'bg-orange',
  wine: 'bg-wine',
  red: 'bg-red',
  money: 'bg-money',
}

/** How much of a whole: name, bar, value. `tight` keeps the three on one line. */
export function Meter(props: {
  readonly label: string
  /** 0 to 1. */
  readonly share: number
  /** The value as a person says it. */
  readonly said: string
  readonly tone?: Tone
  readonly tight?: boolean
  readonly hint?: ReactNode
}) {
  const { label, share, said, tone = 'accent', tight = false, hint } = props
  const percent = Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10
  const bar = (
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={said}
      className={classes('overflow-hidden rounded-mark bg-sunken', tight ? 'h-3 flex-1' : 'h-1.5 w-full')}
    >
      <div className={classes('h-full transition-[width] duration-200', bars[tone])} style={{ width: `${percent}%` }} />
    </div>
  )
  const value = (
    <span aria-hidden className="font-mono text-[0.9em] whitespace-nowrap">
      {said}
    </span>
  )
  if (tight)
    return (
      <div className="flex items-center gap-2">
        <span aria-hidden className="w-10 shrink-0 truncate text-ink-3">
          {label}
        </span>
        {bar}
        {value}
      </div>
    )
  return (
    <div className="grid gap-1">
      <div aria-hidden className="flex items-baseline justify-between gap-2">
        <span className="text-ink-3">{label}</span>
        {value}
      </div>
      {bar}
      {hint !== undefined && <p className="text-small text-ink-3">{hint}</p>}
    </div>
  )
}
