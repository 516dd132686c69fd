import { useLearning, useStudio } from '#store/react.tsx'
import { isUnsaved } from '#store/saved/account.ts'
import { freeName, saveUnder } from '#store/saved/savedExperiments.ts'
import { fileOfWhole } from '#store/share/opened.ts'
import { hasOwn } from '#store/share/own.ts'
import { ChoiceDialog } from '#parts/choice/ChoiceDialog.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'

/**
 * The window for when another tab has gone on with the account: this one has stopped saving, and says what can be done
 * about it.
 */
export function OtherTabDialog() {
  const studio = useStudio()
  const words = useWords().share.otherTab
  const [unsaved] = useState(() => isUnsaved(studio))
  const inLesson = useLearning(({ session }) => session !== undefined)
  const [opened] = useState(() => hasOwn(studio))
  const [full, setFull] = useState(false)
  const goOn = async () => {
    if (
      unsaved &&
      saveUnder(studio.storage, freeName(studio.storage, words.name), await fileOfWhole(studio)) !== 'kept'
    )
      return setFull(true)
    studio.address.reload()
  }
  return (
    <ChoiceDialog
      title={words.title}
      stay={words.look}
      go={words.goOn}
      onGo={() => void goOn()}
      trouble={full ? words.full : undefined}
    >
      <div className="grid gap-2">
        <p>{words.text}</p>
        {opened && <p className="text-ink-2">{words.opened}</p>}
        {inLesson && <p className="text-ink-2">{words.lesson}</p>}
        {unsaved && <p className="text-ink-2">{words.unsaved}</p>}
      </div>
    </ChoiceDialog>
  )
}
