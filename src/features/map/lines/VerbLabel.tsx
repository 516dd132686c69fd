import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { lifecycle, type Verb } from '#parts/commands/instance/lifecycle.ts'
import { useCommand } from '#parts/commands/useCommands.ts'
import { placeId } from '#parts/things/place.ts'
import { wayOf } from '#parts/things/ways.ts'
import { useInstance, useStudio } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { Tooltip } from '#ui/overlays/Tooltip.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useLayoutEffect, useRef } from 'react'
import type { Way } from '../geometry.ts'
import { lookAtThing } from '../things/lookAt.ts'
import { focusToken } from '../nodes.ts'
import { looksSelected, useLooked } from '../things/useLooked.ts'
import { label, resting, tones } from './wayLook.ts'

interface VerbLabelProps {
  readonly way: Way
  /** none, where AWS goes on by itself */
  readonly verb: Verb | undefined
  readonly tone: keyof typeof tones
  readonly text: string
}

/** The word on an edge: the button that brings the change about, while the selected instance stands at its beginning, else what tells of it. */
export function VerbLabel({ way, verb, tone, text }: VerbLabelProps) {
  const instance = useInstance()
  const fits = instance !== undefined && startsHere(way, instance.state, instance.ending === 'hibernate')
  return verb && fits ? (
    <VerbButton verb={verb} instance={instance} tone={tone} text={text} />
  ) : (
    <WayButton
      way={way}
      look={classes(label, verb ? resting : 'border-line-strong bg-surface', tones[tone])}
      text={text}
    />
  )
}

/** Keys come to it by the states that it leads from and to. */
function WayButton({ way, look, text }: { readonly way: Way; readonly look: string; readonly text: string }) {
  const studio = useStudio()
  const { common, places } = useWords()
  const { from, to } = wayOf(way)
  const id = placeId({ kind: 'way', name: way })
  const looked = useLooked('place', id)
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={places.way(text, from ? common.states[from] : places.image, common.states[to])}
      aria-pressed={looked}
      onClick={() => lookAtThing(studio, { kind: 'place', id })}
      className={classes(look, 'touched nodrag hover:border-ink', looked && looksSelected)}
    >
      {text}
    </button>
  )
}

function VerbButton({
  verb,
  instance,
  tone,
  text,
}: Omit<VerbLabelProps, 'way' | 'verb'> & { readonly verb: Verb; readonly instance: Instance }) {
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
          className={classes(label, 'touched nodrag', look, tones[tone])}
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
