import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { lifecycle, type Verb } from '#parts/commands/instance/lifecycle.ts'
import { useCommand } from '#parts/commands/useCommands.ts'
import { useInstance } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { Tooltip } from '#ui/overlays/Tooltip.tsx'
import { useLayoutEffect, useRef } from 'react'
import type { Way } from '../geometry.ts'
import { focusToken } from '../nodes.ts'
import { label, resting, tones } from './wayLook.ts'

interface VerbLabelProps {
  readonly way: Way
  readonly verb: Verb
  readonly tone: keyof typeof tones
  readonly text: string
}

/** The word on an edge that a person can bring about: the button that does, while the selected instance stands at its beginning. */
export function VerbLabel({ way, verb, tone, text }: VerbLabelProps) {
  const instance = useInstance()
  const fits = instance !== undefined && startsHere(way, instance.state, instance.ending === 'hibernate')
  return fits ? (
    <VerbButton verb={verb} instance={instance} tone={tone} text={text} />
  ) : (
    <span className={classes(label, resting, tones[tone])}>{text}</span>
  )
}

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
