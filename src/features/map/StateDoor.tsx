import { placeId } from '#parts/things/place.ts'
import { wayNames, wayOf } from '#parts/things/ways.ts'
import { useStudio } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { StateName } from './geometry.ts'
import { joined } from './joined.ts'
import { lookAtThing } from './things/lookAt.ts'
import { looksSelected, useLooked } from './things/useLooked.ts'

/** The ground of a state's card: it tells what the state is, and where one comes from it. */
export function StateDoor({ state, count }: { readonly state: StateName; readonly count: number }) {
  const studio = useStudio()
  const { common, places } = useWords()
  const id = placeId({ kind: 'state', name: state })
  const looked = useLooked('place', id)
  const next = wayNames
    .map(wayOf)
    .flatMap(({ from, to }) => (from === state && to !== state ? [common.states[to]] : []))
  return (
    <button
      type="button"
      aria-label={places.state(common.states[state], count)}
      {...joined(next.length > 0 ? places.joined.state([...new Set(next)].join(', ')) : places.joined.end)}
      aria-pressed={looked}
      onClick={() => lookAtThing(studio, { kind: 'place', id })}
      className={classes(
        'nodrag absolute inset-0 rounded-node border-[1.5px] border-transparent hover:border-ink',
        looked && looksSelected,
      )}
    />
  )
}
