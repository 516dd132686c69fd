import type { Loss } from '#course/goal.ts'
import { never } from '#lib/never.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The sentence on why a goal cannot be reached any more. */
export const LossLine = ({ loss }: { readonly loss: Loss }) => (
  <span className="mt-0.5 block text-ink">{useSentence(loss)}</span>
)

function useSentence(loss: Loss): string {
  const { lessons, faults } = useWords()
  const { lost } = lessons
  switch (loss.kind) {
    case 'filesGone':
      return lost.filesGone(loss.files)
    case 'faultCleared':
      return lost.faultCleared(faults.clear)
    default:
      return never(loss)
  }
}
