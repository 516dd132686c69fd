import type { ReactNode } from 'react'
import { classes } from '../look/classes.ts'
import { Icon } from './Icon.tsx'
import { ArrowRightIcon } from '../look/icons.ts'

const mark = 'rounded-mark px-1.25 font-strong no-underline'
const looks = {
  gained: `${mark} bg-amber-soft text-amber`,
  kept: 'font-strong text-green',
  lost: `${mark} bg-wine-soft text-wine`,
}

/** The change of a value. Only-heard words (`wasLabel`, `nowLabel`) stand before the two when they are given. */
export type DiffProps =
  | {
      readonly kind: 'changed'
      readonly was: ReactNode
      readonly now: ReactNode
      readonly wasLabel?: string
      readonly nowLabel?: string
      readonly mono?: boolean
    }
  | { readonly kind: 'gained' | 'kept' | 'lost'; readonly children: ReactNode; readonly mono?: boolean }

export function Diff(props: DiffProps) {
  const face = props.mono === true && 'font-mono text-[0.9em]'
  if (props.kind !== 'changed') return <span className={classes(looks[props.kind], face)}>{props.children}</span>
  const { was, now, wasLabel, nowLabel } = props
  return (
    <span className="inline-flex flex-wrap items-center gap-1">
      {wasLabel !== undefined && <span className="sr-only">{wasLabel}</span>}
      <del className={classes('text-ink-3', face)}>{was}</del>
      <span className="inline-flex items-center gap-1">
        <Icon shape={ArrowRightIcon} size={12} className="text-ink-2" />
        {nowLabel !== undefined && <span className="sr-only">{nowLabel}</span>}
        <ins className={classes(looks.gained, face)}>{now}</ins>
      </span>
    </span>
  )
}
