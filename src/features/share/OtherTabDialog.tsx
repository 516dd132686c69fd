import { closeDialog } from '#store/preferences/transient.ts'
import { useLearning, useStudio } from '#store/react.tsx'
import { isUnsaved } from '#store/saved/account.ts'
import { freeName, saveUnder } from '#store/saved/savedExperiments.ts'
import { fileOfWhole } from '#store/share/opened.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'

/**
 * The window for when another tab has gone on with the account: this one has stopped saving, and says what can be done
 * about it.
 */
export function OtherTabDialog() {
  const studio = useStudio()
  const { common, share } = useWords()
  const words = share.otherTab
  const [unsaved] = useState(() => isUnsaved(studio))
  const inLesson = useLearning(({ session }) => session !== undefined)
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
    <Dialog
      open
      onClose={() => closeDialog(studio)}
      title={words.title}
      closeLabel={common.close}
      footer={
        <>
          <Button onClick={() => closeDialog(studio)}>{words.look}</Button>
          <Button kind="primary" onClick={() => void goOn()}>
            {words.goOn}
          </Button>
        </>
      }
    >
      <div className="grid gap-2">
        <p>{words.text}</p>
        {inLesson && <p className="text-ink-2">{words.lesson}</p>}
        {unsaved && <p className="text-ink-2">{words.unsaved}</p>}
        {full && (
          <p role="alert" className="text-wine">
            {words.full}
          </p>
        )}
      </div>
    </Dialog>
  )
}
