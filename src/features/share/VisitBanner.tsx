import { restartLesson } from '#store/lesson/running.ts'
import { useLearning, usePlayground, useStudio, useTransient } from '#store/react.tsx'
import { isVisiting, leaveOpened, reopen } from '#store/share/opened.ts'
import { hasOwn } from '#store/share/own.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { FolderIcon, LeaveIcon, RestartIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'

/** Says, while an experiment that was opened is in the account's place, that it is, and leads out of it. */
export function VisitBanner() {
  const studio = useStudio()
  const { seed } = usePlayground(({ history }) => history.beginning)
  const told = useTransient(({ visiting }) => visiting)
  const visiting = useMemo(() => told ?? isVisiting(studio), [told, studio])
  const inLesson = useLearning(({ lesson }) => lesson !== undefined)
  return visiting && !inLesson ? <Banner seed={seed} /> : null
}

function Banner({ seed }: { readonly seed: string }) {
  const studio = useStudio()
  const { share, presets } = useWords()
  const words = share.visiting
  // a prepared experiment is made from its own name
  const title = Object.entries(presets.about).find(([name]) => name === seed)?.[1].title
  return (
    <section
      aria-label={words.title}
      className="flex items-center gap-x-2 border-b border-accent/30 bg-accent-soft px-4 py-1 max-tablet:px-2.5"
    >
      <Icon shape={FolderIcon} className="text-accent" />
      <p className="min-w-0 flex-1 truncate">
        <b className="font-strong">{title === undefined ? words.opened : words.prepared(title)}</b>
        {hasOwn(studio) && <span className="text-ink-2 max-desk:sr-only"> · {words.notYours}</span>}
      </p>
      <Button size="small" icon={RestartIcon} onClick={() => startOver(studio)}>
        <span className="max-tablet:sr-only">{words.reset}</span>
      </Button>
      <Button size="small" icon={LeaveIcon} onClick={() => void leaveOpened(studio)}>
        <span className="max-tablet:sr-only">{hasOwn(studio) ? words.home : words.leave}</span>
      </Button>
    </section>
  )
}

const startOver = (studio: Parameters<typeof reopen>[0]) =>
  studio.learning.getState().lesson ? restartLesson(studio) : void reopen(studio)
