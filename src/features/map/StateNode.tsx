import type { InstanceState } from '#engine/world/instances/instance.ts'
import { shownState } from '#engine/world/instances/read.ts'
import { useInstance, useNow, useTimeZone } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { StateIcon } from '#ui/display/StateIcon.tsx'
import { stateLook } from '#ui/display/stateLook.ts'
import { useFormat, useFirstWords } from '#ui/words/WordsProvider.tsx'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import type { MapNode } from './nodes.ts'

const glow: Readonly<Record<string, string>> = {
  amber: 'border-amber ring-[5px] ring-amber-soft',
  green: 'border-green ring-[5px] ring-green-soft',
  slate: 'border-slate ring-[5px] ring-slate-soft',
  violet: 'border-violet ring-[5px] ring-violet-soft',
  orange: 'border-orange ring-[5px] ring-orange-soft',
  wine: 'border-wine ring-[5px] ring-wine-soft',
}

export const StateNode = memo(function StateNode({ data: { state } }: NodeProps<Extract<MapNode, { type?: 'state' }>>) {
  const words = useFirstWords()
  const instance = useInstance()
  const here = instance?.state === state
  const shown = here ? shownState(instance) : state
  const look = stateLook[shown]
  return (
    <div
      {...(here ? { 'aria-current': 'step' as const } : {})}
      className={classes(
        'h-full rounded-node border-[1.5px] bg-surface px-2.75 py-2 shadow-card transition-[border-color,box-shadow] duration-300',
        here ? glow[look.tone] : 'border-line-strong',
      )}
    >
      <div className="flex items-center gap-1.75 text-[14px] leading-5 font-bold whitespace-nowrap">
        <StateIcon tone={look.tone} shape={look.shape} filled={look.filled} moving={here && look.moving} />
        {words.common.states[state]}
      </div>
      <div className="-mt-px ml-5.75 font-mono text-[11px] leading-4 text-ink-3">{state}</div>
      <div className="mt-1.25" data-tells>
        {here && look.moving ? <Waiting /> : <Chips state={state} />}
      </div>
    </div>
  )
})

/** What a passing state waits for, and how long is left. */
function Waiting() {
  const words = useFirstWords()
  const format = useFormat(useTimeZone())
  const now = useNow()
  const instance = useInstance()
  if (!instance) return null
  const { state, ending, due } = instance
  const what = state === 'stopping' && ending === 'hibernate' ? 'hibernating' : state
  const waiting: Readonly<Record<string, string>> = words.map.waiting
  return (
    <p className="text-[10.5px] leading-3.5 font-semibold text-amber">
      {waiting[what]}
      {due !== undefined && (
        <span className="block font-medium text-ink-3">{words.common.left(format.span(due - now))}</span>
      )}
    </p>
  )
}

function Chips({ state }: { readonly state: InstanceState }) {
  const { chips } = useFirstWords().map
  const small = 'flex gap-1 whitespace-nowrap text-tiny'
  switch (state) {
    case 'running':
      return (
        <div className={small}>
          <Tag money>{`$ ${chips.billed}`}</Tag>
          <Tag>{chips.ram}</Tag>
        </div>
      )
    case 'stopping':
      return (
        <div className={small}>
          <Tag>{chips.notBilled}</Tag>
          <Tag money>{chips.hibernatingBilled}</Tag>
        </div>
      )
    case 'stopped':
      return (
        <div className={small}>
          <Tag money>{chips.diskOnly}</Tag>
        </div>
      )
    case 'pending':
    case 'shutting-down':
      return (
        <div className={small}>
          <Tag>{chips.notBilled}</Tag>
        </div>
      )
    case 'terminated':
      return null
  }
}

function Tag({ children, money = false }: { readonly children: string; readonly money?: boolean }) {
  return (
    <span
      className={classes(
        'rounded-chip px-1.25 py-px text-[10px] leading-3.5 font-semibold whitespace-nowrap',
        money ? 'bg-money-soft text-money' : 'bg-sunken text-ink-2',
      )}
    >
      {children}
    </span>
  )
}
