import { quickLaunch } from '#features/launch/form/quickLaunch.ts'
import { launch } from '#parts/commands/page/page.ts'
import { usePreferences, useStudio } from '#store/react.tsx'
import type { Studio } from '#store/studio.ts'
import { Button } from '#ui/controls/Button.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { loadLessons } from './lessons/loadLessons.ts'

async function beginToLearn(studio: Studio): Promise<void> {
  await (await loadLessons()).openLesson(studio)
}

/** The first minute, before anything exists: one glowing button, and as good as no words. */
export function FirstMinute() {
  const studio = useStudio()
  const { commands, map } = useFirstWords()
  const learning = usePreferences((state) => state.learning === true)
  return (
    <div className="grid justify-items-center gap-2.5 text-center">
      <p className="text-title font-bold">{map.first.title}</p>
      <Button kind="primary" size="large" icon={launch.icon} glow onClick={() => void quickLaunch(studio)}>
        {`${commands.page.launch} · t3.micro`}
      </Button>
      <p className="text-small text-ink-3">{map.first.hint}</p>
      {!learning && (
        <button
          type="button"
          onClick={() => void beginToLearn(studio)}
          className="min-h-6 text-small text-accent underline decoration-accent/40 underline-offset-2 hover:decoration-accent"
        >
          {map.first.lesson}
        </button>
      )}
    </div>
  )
}
