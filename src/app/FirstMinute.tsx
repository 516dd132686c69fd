import { quickLaunch } from '#features/launch/form/quickLaunch.ts'
import { launch } from '#parts/commands/page/page.ts'
import { progressKey } from '#store/lesson/keys.ts'
import { useAccount, usePreferences, useStudio } from '#store/react.tsx'
import { readStored } from '#store/saved/storage.ts'
import type { Studio } from '#store/studio.ts'
import { Button } from '#ui/controls/Button.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { useEffect, useState } from 'react'
import { FirstLink } from './FirstLink.tsx'
import { lazyRoom } from './lazyRoom.tsx'
import { loadLessons } from './lessons/loadLessons.ts'

async function beginToLearn(studio: Studio): Promise<void> {
  await (await loadLessons()).openLesson(studio)
}

const Leftovers = lazyRoom(async () => (await import('#features/map/anatomy/ShelfNode.tsx')).ShelfAlone)

/**
 * The first minute, before anything exists: one glowing button, and as good as no words. An account from which the last
 * instance has gone says what it left.
 */
export function FirstMinute() {
  const studio = useStudio()
  const { commands, map } = useFirstWords()
  const learning = usePreferences((state) => state.learning === true)
  const isUsed = useAccount((account) => account.bill.size > 0)
  return (
    <div className="grid justify-items-center gap-2.5 text-center">
      <p className="text-title font-bold">{isUsed ? map.first.again : map.first.title}</p>
      <Button kind="primary" size="large" icon={launch.icon} glow onClick={() => void quickLaunch(studio)}>
        {`${commands.page.launch} · t3.micro`}
      </Button>
      {isUsed ? (
        <Leftovers />
      ) : (
        <>
          <p className="text-small text-ink-3">{map.first.hint}</p>
          {!learning && <Way />}
        </>
      )}
    </div>
  )
}

const GoOn = lazyRoom(async () => (await import('./lessons/GoOn.tsx')).GoOn)

/** The way into lessons: to where somebody was who was here before, else to the first one. */
function Way() {
  const studio = useStudio()
  const { map } = useFirstWords()
  const [wasHere, setWasHere] = useState(false)
  // not in the first frame: that is the written page's, which knows nobody
  useEffect(() => setWasHere(readStored(studio.storage, progressKey) !== undefined), [studio])
  if (wasHere) return <GoOn />
  return <FirstLink onClick={() => void beginToLearn(studio)}>{map.first.lesson}</FirstLink>
}
