import { faultNames } from '#engine/world/faults/names.ts'
import { thingAt } from '../things/thing.ts'
import type { Carried } from './drops.ts'

/** The thing that can be picked up by an element of the map: a button that stands for it. */
export function carriedAt(
  target: EventTarget | null,
): { readonly carried: Carried; readonly from: HTMLElement } | undefined {
  if (!(target instanceof Element)) return undefined
  const from = target.closest<HTMLElement>('button[data-thing], button[data-fault]')
  if (!from) return undefined
  const fault = faultNames.find((name) => name === from.dataset['fault'])
  if (fault) return { carried: { kind: 'fault', id: fault }, from }
  const thing = thingAt(from)
  if (!thing) return undefined
  const { kind, id } = thing
  return kind === 'instance' || kind === 'volume' || kind === 'address' || kind === 'image' || kind === 'snapshot'
    ? { carried: { kind, id }, from }
    : undefined
}

/** Puts the focus on what stands for something, wherever on the map it is now. */
export function focusOn({ kind, id }: Carried): void {
  const element = document.querySelector<HTMLElement>(
    kind === 'fault' ? `button[data-fault="${id}"]` : `button[data-thing="${kind}:${CSS.escape(id)}"]`,
  )
  element?.focus({ preventScroll: true })
}
