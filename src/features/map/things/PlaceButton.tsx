import { type Place, placeId } from '#parts/things/place.ts'
import { useStudio } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import type { ReactNode } from 'react'
import { lookAtThing } from './lookAt.ts'
import { looksSelected, useLooked } from './useLooked.ts'

/** The button of a place of the empty map: it is looked at before there is any instance, too. */
export function PlaceButton(props: {
  readonly place: Place
  /** where it has no words of its own */
  readonly label?: string
  readonly className: string
  /** false where keys come to it by what it leads from */
  readonly tabs?: boolean
  readonly children?: ReactNode
}) {
  const { place, label, className, tabs = true, children } = props
  const studio = useStudio()
  const id = placeId(place)
  const looked = useLooked('place', id)
  return (
    <button
      type="button"
      {...(label !== undefined && { 'aria-label': label })}
      {...(!tabs && { tabIndex: -1 })}
      aria-pressed={looked}
      onClick={() => lookAtThing(studio, { kind: 'place', id })}
      className={classes('nodrag hover:border-ink', className, looked && looksSelected)}
    >
      {children}
    </button>
  )
}
