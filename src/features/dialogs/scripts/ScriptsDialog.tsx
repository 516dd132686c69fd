import { closeDialog } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import { Code } from '#ui/display/Code.tsx'
import { WithCode } from '#ui/display/WithCode.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { calls, embedding } from './calls.ts'
import { RunExample } from './RunExample.tsx'

/** The ways in which a script asks the account, with lines that can be tried, and in which a page around this one does. */
export function ScriptsDialog() {
  const studio = useStudio()
  const { common, scripts: words } = useWords()
  const here = new URL('./', studio.address.href()).href
  return (
    <Dialog open onClose={() => closeDialog(studio)} title={words.title} closeLabel={common.close}>
      <p className="mb-3">
        <WithCode text={words.intro} />
      </p>
      <ul className="grid gap-3">
        {calls.map((example) => (
          <RunExample key={example.id} example={example} />
        ))}
      </ul>
      <h3 className="mt-5 mb-1 font-strong">{words.embed.title}</h3>
      <p className="mb-2 text-ink-2">{words.embed.text}</p>
      <Code text={embedding(here)} copying={common.copying} />
      <p className="mt-3 text-small">
        <a
          className="text-accent underline underline-offset-2"
          href="./playground.d.ts"
          target="_blank"
          rel="noreferrer"
        >
          {words.types}: playground.d.ts
        </a>
      </p>
    </Dialog>
  )
}
