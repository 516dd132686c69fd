import { closeDialog } from '#store/moment.ts'
import { longestLink } from '#store/shared.ts'
import { fileOfNow, goHome, hasOwn, isVisiting, linkToNow, receiveFile, reopen } from '#store/visit.ts'
import { Button } from '#ui/Button.tsx'
import { Code } from '#ui/Code.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { FileIcon, RebootIcon } from '#ui/icons.ts'
import { Caps } from '#ui/Section.tsx'
import { useWords } from '#ui/words.tsx'
import { useEffect, useRef, useState } from 'react'
import { QrCode } from './QrCode.tsx'

/** The experiment as a link, a code to point a phone at, and a file. */
export function ShareDialog() {
  const { common, share: words } = useWords()
  const link = useLink()
  return (
    <Dialog open onClose={closeDialog} title={words.title} closeLabel={common.close}>
      <div className="grid grid-cols-1 gap-4">
        <p className="text-ink-2">{words.hint}</p>
        <section className="grid grid-cols-1 gap-1.5" aria-label={words.link}>
          <Caps level={3}>{words.link}</Caps>
          {link === undefined ? (
            <p className="text-ink-3">{words.making}</p>
          ) : link.length > longestLink ? (
            <p className="text-ink-2">{words.tooLong}</p>
          ) : (
            <>
              <div className="max-h-24 overflow-y-auto rounded-card">
                <Code text={link} copyLabel={common.copy} copiedLabel={common.copied} />
              </div>
              <QrCode text={link} />
            </>
          )}
        </section>
        <Files />
        {isVisiting() && <Visiting />}
      </div>
    </Dialog>
  )
}

function useLink(): string | undefined {
  const [link, setLink] = useState<string>()
  useEffect(() => {
    let wanted = true
    void linkToNow().then((made) => wanted && setLink(made))
    return () => {
      wanted = false
    }
  }, [])
  return link
}

function Files() {
  const words = useWords().share
  const input = useRef<HTMLInputElement>(null)
  return (
    <section className="grid grid-cols-1 gap-1.5" aria-label={words.file}>
      <Caps level={3}>{words.file}</Caps>
      <div className="flex flex-wrap gap-2">
        <Button icon={FileIcon} onClick={() => void fileOfNow().then(save)}>
          {words.save}
        </Button>
        <Button onClick={() => input.current?.click()}>{words.open}</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            closeDialog()
            if (file) void receiveFile(file)
          }}
        />
      </div>
    </section>
  )
}

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'ec2-playground.json'
  link.click()
  URL.revokeObjectURL(address)
}

function Visiting() {
  const words = useWords().share.visiting
  const leave = (how: () => unknown) => () => {
    closeDialog()
    how()
  }
  return (
    <section
      className="grid grid-cols-1 gap-1.5 rounded-card border border-line bg-sunken p-3"
      aria-label={words.title}
    >
      <p className="font-semibold">{words.title}</p>
      <div className="flex flex-wrap gap-2">
        <Button icon={RebootIcon} onClick={leave(() => void reopen())}>
          {words.reset}
        </Button>
        {hasOwn() && <Button onClick={leave(goHome)}>{words.home}</Button>}
      </div>
    </section>
  )
}
