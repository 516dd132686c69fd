import { GlossaryProvider, type LookUp } from '#ui/overlays/GlossaryProvider.tsx'
import { WordsProvider } from '#ui/words/WordsProvider.tsx'
import type { Words } from '#content/words/words.ts'
import { useId } from 'react'
import type { Language, Say } from './exhibit.tsx'
import { actions } from './exhibits/actions.tsx'
import { fields } from './exhibits/fields.tsx'
import { lists } from './exhibits/lists.tsx'
import { looks } from './exhibits/looks.tsx'
import { windows } from './exhibits/windows.tsx'

const exhibits = Object.entries({ ...looks, ...actions, ...fields, ...lists, ...windows })

/** Every component of `ui`, or only those of which the address says `show`. */
export function Gallery(props: {
  readonly language: Language
  readonly words: Words
  readonly lookUp: LookUp
  readonly show: string | null
}) {
  const { language, words, lookUp, show } = props
  const say: Say = (en, ko) => ({ en, ko })[language]
  return (
    <WordsProvider words={words} language={language}>
      <GlossaryProvider lookUp={lookUp}>
        <main className="mx-auto grid max-w-4xl gap-3 p-4">
          <h1 className="text-title font-bold">{say('Gallery', '전시실')}</h1>
          {exhibits
            .filter(([name]) => show === null || show === name)
            .map(([name, Exhibit]) => (
              <Frame key={name} name={name}>
                <Exhibit say={say} />
              </Frame>
            ))}
        </main>
      </GlossaryProvider>
    </WordsProvider>
  )
}

function Frame({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} data-exhibit={name} className="rounded-card border border-line bg-surface p-4">
      <h2 id={id} className="mb-3 font-mono text-small text-ink-2">
        {name}
      </h2>
      <div className="grid gap-3">{children}</div>
    </section>
  )
}
