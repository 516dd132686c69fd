import { ourSentences } from '#facts/ours.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import { Mono } from '#ui/display/Mono.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The list of simplifications, so that nobody takes them for a promise of AWS. */
export function AboutDialog() {
  const studio = useStudio()
  const { common, inspector, about, top } = useWords()
  return (
    <Dialog open onClose={() => closeDialog(studio)} title={inspector.dialogs.about.title} closeLabel={common.close}>
      <p className="mb-3">{about.intro}</p>
      <dl className="grid gap-2.5">
        {Object.values(about.items).map(({ title, text }) => (
          <div key={title}>
            <dt className="font-strong">{title}</dt>
            <dd className="text-ink-2">{text}</dd>
          </div>
        ))}
      </dl>
      <details className="mt-2.5">
        <summary className="cursor-pointer text-ink-2">{about.ours(ourSentences.length)}</summary>
        <ul lang="en" className="mt-1.5 grid gap-1.5 text-small text-ink-2">
          {ourSentences.map(({ code, message }) => (
            <li key={message} className="[overflow-wrap:anywhere]">
              <Mono className="font-semibold">{code}</Mono>
              <span className="block">{message}</span>
            </li>
          ))}
        </ul>
      </details>
      <p className="mt-4 text-small text-ink-3">{about.credits}</p>
      <p className="mt-1 text-small text-ink-3">{top.footer}</p>
    </Dialog>
  )
}
