import type { TakenAway } from '#course/takenAway.ts'
import { eventOf } from '#engine/history/log.ts'
import { namesIn } from '#engine/questions/names.ts'
import { deedSaid } from '#parts/told/deedSaid.ts'
import { whole } from '#store/live/past.ts'
import { useLearning, useStudio } from '#store/react.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { AlertIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { LossLine } from './LossLine.tsx'
import { WayBack } from './WayBack.tsx'

/** The note that something is gone which a later step needs: said at once, at whatever step somebody is, with the way back. */
export function TakenAwayNote() {
  const taken = useLearning((state) => state.taken)
  return taken ? <Note key={taken.by} taken={taken} /> : null
}

function Note({ taken: { by, step, losses } }: { readonly taken: TakenAway }) {
  const words = useWords()
  const studio = useStudio()
  const { log } = whole(studio)
  const asked = eventOf(log, by)
  const nth = useLearning(({ lesson }) => (lesson?.steps.indexOf(step) ?? -1) + 1)
  if (asked?.kind !== 'Asked') return null
  const said = words.lessons.lost.taken[step.kind](deedSaid(asked, { log, names: namesIn(log), words }), nth)
  return (
    <div role="status" className="mt-2 rounded-control bg-amber-soft px-2.5 py-2 text-small text-ink">
      <p className="grid grid-cols-[1rem_1fr] gap-x-2">
        <Icon shape={AlertIcon} size={13} className="mt-0.5 text-amber" />
        <span>
          {said}
          {losses.map((loss) => (
            <LossLine key={JSON.stringify(loss)} loss={loss} />
          ))}
        </span>
      </p>
      <WayBack isWell={(past) => past.log.size <= by} />
    </div>
  )
}
