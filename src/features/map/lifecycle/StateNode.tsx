import type { InstanceState } from '#engine/world/instances/instance.ts'
import { shownState } from '#engine/world/instances/read.ts'
import { useInstance } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { StateIcon } from '#ui/display/StateIcon.tsx'
import { stateLook } from '#ui/display/stateLook.ts'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import type { StateName } from '../geometry.ts'
import type { DockHeadProps } from '../dock/DockHead.tsx'
import { lazyNode } from '../lazyNode.tsx'
import type { MapNode } from '../nodes.ts'
import { PlaceButton } from '../things/PlaceButton.tsx'

const DockHead = lazyNode<DockHeadProps>('DockHead')
const StateDoor = lazyNode<{ readonly state: StateName; readonly count: number }>('StateDoor')
const Waiting = lazyNode('Waiting')

/** A state of the lifecycle: the dock in which the instances stand that are in it. */
export const StateNode = memo(function StateNode({
  data: { state, count },
  width = 0,
  height = 0,
}: Pick<NodeProps<Extract<MapNode, { type?: 'state' }>>, 'data' | 'width' | 'height'>) {
  const words = useFirstWords()
  const instance = useInstance()
  const here = instance?.state === state
  const shown = here ? shownState(instance) : state
  const look = stateLook[shown]
  const roomy = height >= 66
  // AWS's own word stands behind ours where it fits, else below it where nothing stands
  const beside = width >= 216
  const tags = !(here && look.moving) && state !== 'running' && (height >= 92 || count === 0)
  // below the one who stands there, too, as far as there is room for it above what else is told
  const below = count === 1 && !beside && height >= (tags || (here && look.moving) ? 96 : 78)
  return (
    <div
      {...(here ? { 'aria-current': 'step' as const } : {})}
      data-dock={state}
      className={classes(
        'h-full rounded-node bg-surface px-2.5 py-2 shadow-low transition-[border-color] duration-300',
        // a sick instance must not glow green: where it is, is told by ink alone
        here ? 'border-2 border-ink' : 'border-[1.5px] border-line-strong',
      )}
    >
      {instance ? (
        <StateDoor state={state} count={count} />
      ) : (
        <PlaceButton
          place={{ kind: 'state', name: state }}
          label={words.common.states[state]}
          className="absolute inset-0 rounded-node border-[1.5px] border-transparent"
        />
      )}
      <div className="flex items-center gap-1.5 text-[14px] leading-4.5 font-bold whitespace-nowrap">
        <StateIcon tone={look.tone} shape={look.shape} filled={look.filled} moving={here && look.moving} />
        {/* AWS's own word falls out of the line where it does not fit, before what stands behind it does */}
        <span className="flex h-4.5 min-w-min shrink-[9999] flex-wrap gap-x-1.5 overflow-hidden">
          {words.common.states[state]}
          {roomy && beside && <span className="font-mono text-[11px] font-normal text-ink-3">{state}</span>}
        </span>
        <span className="ml-auto flex min-w-0 items-center gap-1.5">
          {state === 'running' && (width >= 256 || count === 0) && (
            // what has no room falls out of the line, too
            <span className="flex h-4.5 min-w-0 flex-wrap justify-end overflow-hidden">
              <span className="h-full w-px" />
              <Chips state={state} short={count > 0 || width < 216} />
            </span>
          )}
          {count > 0 && <DockHead state={state} count={count} narrow={width < 240} />}
        </span>
      </div>
      {roomy && !beside && count === 0 && (
        <span className="block font-mono text-[11px] leading-3.5 text-ink-3">{state}</span>
      )}
      {roomy && (
        <div
          className="absolute inset-x-2.5 bottom-2"
          // chips of instances have the room above it
          data-tells
        >
          {below && (
            <span className="flex items-end justify-between font-mono text-[11px] leading-3.5 text-ink-3 pointer-coarse:hidden">
              {state}
              {/* the head has no room for it: that this one costs is not left unsaid */}
              {state === 'running' && width >= 150 && (
                <span className="font-sans">
                  <Chips state={state} short />
                </span>
              )}
            </span>
          )}
          {here && look.moving ? <Waiting /> : tags && <Chips state={state} />}
        </div>
      )}
    </div>
  )
})

function Chips({ state, short = false }: { readonly state: InstanceState; readonly short?: boolean }) {
  const { chips } = useFirstWords().map
  const row = 'flex gap-1 whitespace-nowrap'
  switch (state) {
    case 'running':
      return (
        <span className={row}>
          <Tag money>{`$ ${chips.billed}`}</Tag>
          {!short && <Tag>{chips.ram}</Tag>}
        </span>
      )
    case 'stopping':
      return (
        <div className={row}>
          <Tag>{chips.notBilled}</Tag>
          <Tag money>{chips.hibernatingBilled}</Tag>
        </div>
      )
    case 'stopped':
      return (
        <div className={row}>
          <Tag money>{chips.diskOnly}</Tag>
        </div>
      )
    case 'pending':
    case 'shutting-down':
      return (
        <div className={row}>
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
        'rounded-chip px-1.25 text-[11px] leading-4 font-semibold whitespace-nowrap',
        money ? 'bg-money-soft text-money' : 'bg-sunken text-ink-2',
      )}
    >
      {children}
    </span>
  )
}
