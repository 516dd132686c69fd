import { placeId } from '#parts/things/place.ts'
import { useInstance, usePreferences, useStudio } from '#store/react.tsx'
import { Kbd } from '#ui/display/Kbd.tsx'
import { classes } from '#ui/look/classes.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { ZoneName } from './geometry.ts'
import { joined } from './joined.ts'
import { shortName } from './dock/shortName.ts'
import { lookAtThing } from './things/lookAt.ts'
import { useLooked } from './things/useLooked.ts'

interface Props {
  readonly zone: ZoneName
}

const keys = { lifecycle: 1, anatomy: 2, alarms: 3 } as const

/** The key of a zone, which shows it from near. */
export function ZoneKey({ zone }: Props) {
  const { transient } = useStudio()
  const { map, places } = useWords()
  const letters = usePreferences((state) => state.letterKeys !== false)
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={places.nearer(map.zones[zone])}
      title={places.nearer(map.zones[zone])}
      onClick={() => transient.setState({ zone: keys[zone] })}
      className="nodrag pointer-events-auto flex min-h-6 items-center"
    >
      <Kbd>{letters ? String(keys[zone]) : '⤢'}</Kbd>
    </button>
  )
}

/** The name of a zone, which tells what the zone shows. */
export function ZoneTitle({ zone }: Props) {
  const studio = useStudio()
  const { map, places } = useWords()
  const instance = useInstance()
  const id = placeId({ kind: 'zone', name: zone })
  const looked = useLooked('place', id)
  const name =
    zone === 'anatomy' && instance ? `${map.zones.anatomy} · ${map.inside(shortName(instance))}` : map.zones[zone]
  return (
    <button
      type="button"
      aria-pressed={looked}
      {...joined(places.zone(map.zones[zone]))}
      title={name}
      onClick={() => lookAtThing(studio, { kind: 'place', id })}
      className={classes(
        'nodrag pointer-events-auto block min-h-6 max-w-full text-left hover:text-ink',
        // beside the checks it may need a second line
        zone !== 'alarms' && 'truncate',
        looked && 'text-accent',
      )}
    >
      {name}
    </button>
  )
}
