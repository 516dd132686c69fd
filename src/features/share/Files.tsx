import { closeDialog } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import { fileOfNow, receiveFile, type Scope } from '#store/share/opened.ts'
import { Button } from '#ui/controls/Button.tsx'
import { FileIcon } from '#ui/look/icons.ts'
import { Caps } from '#ui/display/Section.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useRef } from 'react'
import { saveFile } from './saveFile.ts'

/** The same as a file: for what is too long for a link, and to keep. */
export function Files({ scope }: { readonly scope: Scope }) {
  const studio = useStudio()
  const words = useWords().share
  const input = useRef<HTMLInputElement>(null)
  return (
    <section className="grid grid-cols-1 gap-1.5" aria-label={words.file}>
      <Caps level={3}>{words.file}</Caps>
      <div className="flex flex-wrap gap-2">
        <Button icon={FileIcon} onClick={() => void fileOfNow(studio, scope).then(saveFile)}>
          {words.save}
        </Button>
        <Button onClick={() => input.current?.click()}>{words.open}</Button>
        <input
          ref={input}
          type="file"
          accept=".json,.yaml,.yml,.template,.sh,.txt,.tf,.tf.json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            closeDialog(studio)
            if (file) void receiveFile(studio, file)
          }}
        />
      </div>
    </section>
  )
}
