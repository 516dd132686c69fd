import type { Format } from '#exchange/out/format.ts'
import { isNotRead } from '#exchange/read/tree.ts'
import { NotHere } from '#parts/load/NotHere.tsx'
import { saveText } from '#parts/saveText.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { Code } from '#ui/display/Code.tsx'
import { FileIcon } from '#ui/look/icons.ts'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { useWritten } from './useWritten.ts'

const formats: readonly Format[] = ['script', 'session', 'template', 'json']

const files: Readonly<Record<Format, readonly [string, string]>> = {
  script: ['ec2-playground.sh', 'text/x-shellscript'],
  session: ['ec2-playground-session.sh', 'text/x-shellscript'],
  template: ['ec2-playground.yaml', 'application/yaml'],
  json: ['ec2-playground-account.json', 'application/json'],
}

/** The account as other tools know it, to copy and to keep. */
export function OutDialog() {
  const studio = useStudio()
  const { common, bring, notices } = useWords()
  const words = bring.out
  const [format, setFormat] = useState<Format>('script')
  const written = useWritten(format)
  const missing = written && 'again' in written ? written.again : undefined
  const text = written && 'text' in written ? written.text : undefined
  const [name, type] = files[format]
  return (
    <Dialog
      open
      wide
      onClose={() => closeDialog(studio)}
      title={words.title}
      closeLabel={common.close}
      footer={
        <Button
          icon={FileIcon}
          kind="primary"
          {...(typeof text !== 'string' && {
            why: missing ? notices.notLoaded.title : text ? words.empty : bring.reading,
          })}
          onClick={() => typeof text === 'string' && saveText(text, name, type)}
        >
          {words.save}
        </Button>
      }
    >
      <div className="grid grid-cols-1 justify-items-start gap-3">
        <p className="text-ink-2">{format === 'session' ? words.sessionHint : words.hint}</p>
        <Segmented
          label={words.format}
          value={format}
          onChange={setFormat}
          options={formats.map((value) => ({ value, label: words.formats[value] }))}
        />
        {missing ? (
          <div className="w-full">
            <NotHere again={missing} />
          </div>
        ) : text === undefined ? (
          <p className="text-ink-3">{bring.reading}</p>
        ) : isNotRead(text) ? (
          <p className="text-ink-2">{words.empty}</p>
        ) : (
          <div className="w-full">
            <Code text={text} copying={common.copying} />
          </div>
        )}
      </div>
    </Dialog>
  )
}
