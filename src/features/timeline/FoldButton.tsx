import { timeline } from '#parts/commands/page.ts'
import { performOnPage } from '#parts/commands/perform.ts'
import { usePreferences, useStudio, useTransient } from '#store/react.tsx'
import { isFolded } from '#store/preferences/fold.ts'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { ChevronUpIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** Whether the timeline is a strip now. */
export function useFolded(): boolean {
  const chosen = usePreferences((state) => state.timeline)
  const cramped = useTransient((state) => state.cramped)
  return isFolded({ timeline: chosen }, { cramped })
}

/** Folds the timeline to a strip, or opens it again. */
export function FoldButton() {
  const studio = useStudio()
  const { story } = useWords()
  const folded = useFolded()
  return (
    <IconButton
      kind="quiet"
      size="small"
      icon={folded ? ChevronUpIcon : timeline.icon}
      label={folded ? story.unfold : story.fold}
      aria-expanded={!folded}
      onClick={() => performOnPage(studio, timeline)}
    />
  )
}
