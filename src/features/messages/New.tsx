import { useWords } from '#ui/words/WordsProvider.tsx'

/** Came since the messages were last looked at. */
export function New() {
  return (
    <span className="rounded-full bg-accent px-1.5 text-tiny/4 font-bold text-surface">
      {useWords().messages.fresh}
    </span>
  )
}
