import { closeDialog } from '#store/preferences/transient.ts'
import { useStudio, useUnsaved } from '#store/react.tsx'
import { isVisiting, linkToNow, type Scope } from '#store/share/opened.ts'
import { longestLink } from '#store/share/link.ts'
import { Code } from '#ui/display/Code.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useEffect, useState } from 'react'
import { Files } from './Files.tsx'
import { Named } from './Named.tsx'
import { OtherTools } from './OtherTools.tsx'
import { QrCode } from './QrCode.tsx'
import { SetAside } from './SetAside.tsx'
import { Visiting } from './Visiting.tsx'

const scopes: readonly Scope[] = ['whole', 'fromHere']

/** The experiment as a link, a code to point a phone at, and a file; with all that led to it, or from this moment on. */
export function ShareDialog() {
  const studio = useStudio()
  const { common, notices, share: words } = useWords()
  const unsaved = useUnsaved()
  const [scope, setScope] = useState<Scope>('whole')
  const link = useLink(scope)
  return (
    <Dialog open onClose={() => closeDialog(studio)} title={words.title} closeLabel={common.close}>
      <div className="grid grid-cols-1 gap-4">
        {unsaved && <p className="rounded-card bg-amber-soft px-3 py-2 text-ink-2">{notices.unsaved.why[unsaved]}</p>}
        {isVisiting(studio) && <Visiting />}
        <div className="grid justify-items-start gap-2">
          <Segmented
            label={words.scope}
            value={scope}
            onChange={setScope}
            options={scopes.map((value) => ({ value, label: words.scopes[value] }))}
          />
          <p className="text-ink-2">{words.hints[scope]}</p>
        </div>
        <section className="grid grid-cols-1 gap-1.5" aria-label={words.link}>
          <Caps level={3}>{words.link}</Caps>
          {link === undefined ? (
            <p className="text-ink-3">{words.making}</p>
          ) : link.length > longestLink ? (
            <p className="text-ink-2">{words.tooLong}</p>
          ) : (
            <>
              <div className="max-h-24 overflow-y-auto rounded-card">
                <Code text={link} copying={common.copying} />
              </div>
              <QrCode text={link} />
            </>
          )}
        </section>
        <Files scope={scope} />
        <OtherTools />
        <Named scope={scope} />
        <SetAside />
      </div>
    </Dialog>
  )
}

function useLink(scope: Scope): string | undefined {
  const studio = useStudio()
  const [link, setLink] = useState<{ readonly of: Scope; readonly text: string }>()
  useEffect(() => {
    let wanted = true
    void linkToNow(studio, scope).then((text) => wanted && setLink({ of: scope, text }))
    return () => {
      wanted = false
    }
  }, [scope, studio])
  return link?.of === scope ? link.text : undefined
}
