import { act } from '#parts/commands/act.ts'
import { show } from '#store/preferences/transient.ts'
import { useAccount, useInstance, usePlayground, useStudio } from '#store/react.tsx'
import { type Verb, whyNot } from '#parts/commands/verbs.ts'
import { classes } from '#ui/classes.ts'
import { Tooltip } from '#ui/Tooltip.tsx'
import { useWords } from '#ui/words.tsx'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import type { Way } from './geometry.ts'
import type { MapNode } from './nodes.ts'

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
  const words = useWords().map
  const text = words.ways[way]
  return (
    <div className="grid h-full place-items-center">
      {verb === undefined ? (
        <span className={classes(label, 'border-line-strong bg-surface', tones[tone])}>{text}</span>
      ) : verb === 'launch' ? (
        <button
          type="button"
          onClick={() => show(studio, { kind: 'launch' })}
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
  const studio = useStudio()
  const words = useWords().common
  const instance = useInstance()
  const account = useAccount((one) => one)
  // two minutes after a launch hibernation becomes possible: the answer moves with time, so it is asked at each tick
  const why = usePlayground((state) => whyNot(account, instance, verb, state.history.now)?.reason)
  const fits = instance !== undefined && startsHere(way, instance.state, instance.ending === 'hibernate')
  const usable = why === undefined && fits
  const look = usable
    ? 'border-edge bg-surface shadow-low hover:bg-ink hover:text-surface'
    : 'border-line bg-surface font-medium'
  const name = instance ? `${words.verbs[verb]}: ${instance.tags['Name'] ?? instance.id}` : words.verbs[verb]
  if (!fits) return <span className={classes(label, look, tones[tone])}>{text}</span>
  return (
    <Tooltip text={why ? words.why[why] : name} silent={!why}>
      {(anchor) => (
        <button
          {...anchor}
          type="button"
          aria-label={name}
          aria-disabled={!usable}
          onClick={() => act(studio, verb, instance.id)}
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
