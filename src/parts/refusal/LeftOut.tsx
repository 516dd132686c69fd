import { usePlayground } from '#store/react.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** What was asked and is left out here, and what can be done instead. */
export function LeftOut() {
  const { leftOut } = useWords()
  const notice = usePlayground((state) => state.notice)
  if (notice?.kind !== 'left') return null
  return (
    <>
      <b className="block">{leftOut.title}</b>
      {leftOut.said(notice)}
    </>
  )
}
