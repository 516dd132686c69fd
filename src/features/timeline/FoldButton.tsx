import { timeline } from '#parts/commands/page/page.ts'
import { performOnPage } from '#parts/commands/perform.ts'
import { useStudio, useTimelineFolded } from '#store/react.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { ChevronUpIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** Folds the timeline to a strip, or opens it again. */
export function FoldButton() {
  const studio = useStudio()
  const { story } = useWords()
  const folded = useTimelineFolded()
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
