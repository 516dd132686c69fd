import type { InstanceState } from '#engine/world/instances/instance.ts'
import { nameOf, shownState } from '#engine/world/instances/read.ts'
import { get } from '#lib/table.ts'
import { engine } from '#store/live/engine.ts'
import { useAccount, useInstance, useStudio } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { MoonIcon, RebootIcon } from '#ui/look/icons.ts'
import { isStill } from '#ui/look/isStill.ts'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import type { NodeProps } from '@xyflow/react'
import { memo, useEffect, useLayoutEffect, useRef } from 'react'
import { useGeometry } from './useGeometry.ts'
import { wayBetween } from './geometry.ts'
import type { MapNode } from './nodes.ts'

/** ms: long enough to see which way it went, short enough not to wait for */
const travel = 300

/** An instance on the map. When its state changes it travels along the edge that was taken. */
export const TokenNode = memo(function TokenNode({
  data: { id, more },
  positionAbsoluteX: x,
  positionAbsoluteY: y,
}: NodeProps<Extract<MapNode, { type?: 'token' }>>) {
  const studio = useStudio()
  const words = useFirstWords()
  const instance = useAccount((account) => get(account.instances, id))
  const booting = useAccount((account) => {
    const power = get(account.guests, id)?.power
    const one = get(account.instances, id)
    // a boot that nobody asked for would tell a mystery
    return (power === 'booting' || power === 'resuming') && !(one && engine().isVeiled(account, one))
  })
  const hibernating = useAccount((account) => {
    const power = get(account.guests, id)?.power
    return power === 'suspending' || power === 'suspended'
  })
  const selected = useInstance()?.id === id
  const geometry = useGeometry()
  const pill = useRef<HTMLButtonElement>(null)
  const was = useRef<InstanceState | undefined>(undefined)
  const state = instance?.state

  useEffect(() => {
    // the button that launched it is gone; whoever used the keyboard goes on here
    if (selected && document.activeElement === document.body) pill.current?.focus({ preventScroll: true })
  }, [selected])

  useLayoutEffect(() => {
    const before = was.current
    was.current = state
    const button = pill.current
    if (!state || !button || before === state) return
    if (isStill()) return
    const way = before ? wayBetween(before, state, hibernating) : state === 'pending' ? 'launch' : undefined
    if (!way) return
    const motion = { offsetPath: `path("${geometry.ways[way].path}")`, offsetRotate: '0deg', offsetAnchor: '50% 50%' }
    const home = { left: '0px', top: '0px' }
    // the token's own box stands at the origin of the map while it travels, because edges are drawn from there
    button.animate(
      [
        { ...motion, ...home, offsetDistance: '0%' },
        { ...motion, ...home, offsetDistance: '100%' },
      ],
      { duration: travel, easing: 'ease-in-out' },
    )
  }, [state, hibernating, geometry])

  if (!instance) return null
  const shown = shownState(instance)
  const word = words.common.states[shown]
  return (
    <div className="absolute" style={{ left: -x, top: -y }}>
      <button
        ref={pill}
        type="button"
        aria-label={words.map.token(nameOf(instance), word)}
        aria-pressed={selected}
        onClick={() => studio.preferences.setState({ selected: id })}
        style={{ left: x, top: y }}
        className={classes(
          'nodrag absolute inline-flex h-6 max-w-17 items-center gap-1 rounded-control border-[1.5px] px-2 text-[11px] font-strong',
          selected
            ? 'border-tip bg-tip text-on-tip shadow-float'
            : shown === 'hibernated'
              ? 'border-violet bg-surface text-violet'
              : 'border-edge bg-surface text-ink-2 hover:border-ink',
          instance.state === 'terminated' && 'opacity-70',
        )}
      >
        {shown === 'hibernated' && <Icon shape={MoonIcon} size={10} />}
        {booting && instance.state === 'running' && <Icon shape={RebootIcon} size={10} className="animate-breathe" />}
        <span className="truncate">{nameOf(instance)}</span>
        {more > 0 && <span className="opacity-70">{words.map.more(more)}</span>}
      </button>
    </div>
  )
})
