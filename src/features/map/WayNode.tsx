import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { lifecycle, type Verb } from '#parts/commands/lifecycle.ts'
import { launch } from '#parts/commands/page.ts'
import { performOnPage } from '#parts/commands/perform.ts'
import { useCommand } from '#parts/commands/useCommands.ts'
import { useInstance, useStudio } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { Tooltip } from '#ui/overlays/Tooltip.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import type { NodeProps } from '@xyflow/react'
import { memo, useLayoutEffect, useRef } from 'react'
import type { Way } from './geometry.ts'
import { focusToken, type MapNode } from './nodes.ts'

const tones = {
  plain: 'text-ink',
  green: 'text-green',
  violet: 'text-violet',
  wine: 'text-wine',
} as const

const label = 'rounded-[7px] border px-1.75 py-px text-[11px] leading-4 font-semibold whitespace-nowrap'

/** The word on an edge. Where a person can bring the change about, it is the button that does. */
export const WayNode = memo(function WayNode({
  data: { way, verb, tone },
}: NodeProps<Extract<MapNode, { type?: 'way' }>>) {
  const studio = useStudio()
  const words = useFirstWords().map
  const text = words.ways[way]
  return (
    <div className="grid h-full place-items-center">
      {verb === undefined ? (
        <span className={classes(label, 'border-line-strong bg-surface', tones[tone])}>{text}</span>
      ) : verb === 'launch' ? (
        <button
          type="button"
          onClick={() => performOnPage(studio, launch)}
          className={classes(
            label,
            'nodrag border-accent bg-accent-soft text-accent hover:bg-accent hover:text-on-accent',
          )}
        >
          {text}
        </button>
      ) : (
        <VerbLabel way={way} verb={verb} tone={tone} text={text} />
      )}
    </div>
  )
})

interface VerbLabelProps {
  readonly way: Way
  readonly verb: Verb
  readonly tone: keyof typeof tones
  readonly text: string
}

function VerbLabel({ way, verb, tone, text }: VerbLabelProps) {
  const instance = useInstance()
  const fits = instance !== undefined && startsHere(way, instance.state, instance.ending === 'hibernate')
  return fits ? (
    <VerbButton verb={verb} instance={instance} tone={tone} text={text} />
  ) : (
    <span className={classes(label, resting, tones[tone])}>{text}</span>
  )
}

const resting = 'border-line bg-surface font-medium'

function VerbButton({ verb, instance, tone, text }: Omit<VerbLabelProps, 'way'> & { readonly instance: Instance }) {
  const offer = useCommand(lifecycle[verb], instance)
  const { why } = offer
  const name = `${offer.label}: ${nameOf(instance)}`
  const button = useRef<HTMLButtonElement>(null)
  // where it was pressed by keyboard the word alone stays behind: the focus goes on with what was moved
  useLayoutEffect(() => {
    const own = button.current
    return () => {
      if (own !== null && document.activeElement === own) focusToken(instance.id)
    }
  }, [instance.id])
  const look = why ? resting : 'border-edge bg-surface shadow-low hover:bg-ink hover:text-surface'
  return (
    <Tooltip text={why ?? name} silent={!why}>
      {(anchor) => (
        <button
          {...anchor}
          ref={button}
          type="button"
          aria-label={name}
          aria-disabled={why !== undefined}
          onClick={offer.onChoose}
          className={classes(label, 'nodrag', look, tones[tone])}
        >
          {text}
        </button>
      )}
    </Tooltip>
  )
}

/** An edge is a button while the selected instance stands where it begins. */
function startsHere(way: Way, state: string, hibernated: boolean): boolean {
  switch (way) {
    case 'start':
      return state === 'stopped' && !hibernated
    case 'resume':
      return state === 'stopped' && hibernated
    case 'terminateStopped':
      return state === 'stopped' || state === 'stopping'
    case 'stop':
    case 'hibernate':
    case 'reboot':
    case 'terminate':
      return state === 'running'
    default:
      return false
  }
}
