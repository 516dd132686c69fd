import { leadsOn, type Learner, wayBack } from '#course/help.ts'
import { namesIn } from '#engine/questions/names.ts'
import { eventOf } from '#engine/history/log.ts'
import { deedSaid } from '#parts/told/deedSaid.ts'
import { whole } from '#store/live/past.ts'
import { useStudio } from '#store/react.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { AlertIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'
import { WayBack } from './WayBack.tsx'

/** The note that what somebody did leads nowhere that the lesson knows: said at once, with what did it and the way back. */
export function DeadEnd({ learner }: { readonly learner: Learner }) {
  const studio = useStudio()
  const words = useWords()
  const said = words.lessons.lost
  const deed = useMemo(() => {
    const { log, ...story } = whole(studio)
    const id = wayBack({ log, ...story }, learner.session, (past) => leadsOn(learner, past))
    const asked = id === undefined ? undefined : eventOf(log, id)
    return asked?.kind === 'Asked' ? deedSaid(asked, { log, names: namesIn(log), words }) : undefined
  }, [learner, studio, words])
  return (
    <div role="status" className="mt-2 rounded-control bg-amber-soft px-2.5 py-2 text-small text-ink">
      <p className="grid grid-cols-[1rem_1fr] gap-x-2">
        <Icon shape={AlertIcon} size={13} className="mt-0.5 text-amber" />
        <span>{deed === undefined ? said.noWay : said.noWayAfter(deed)}</span>
      </p>
      {deed !== undefined && <WayBack isWell={(past) => leadsOn(learner, past)} />}
    </div>
  )
}
