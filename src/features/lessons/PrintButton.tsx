import { useStudio } from '#store/react.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { PrintIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The button that shows a lesson as a page to be printed. */
export function PrintButton({ lesson }: { readonly lesson: string }) {
  const { transient } = useStudio()
  const { handout } = useWords()
  return (
    <IconButton
      kind="quiet"
      size="small"
      icon={PrintIcon}
      label={handout.open}
      onClick={() => transient.setState({ handout: lesson })}
    />
  )
}
