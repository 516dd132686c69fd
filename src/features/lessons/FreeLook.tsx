import type { Session } from '#course/session.ts'
import { Marked } from '#ui/display/Marked.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { GuideLine } from './GuideLine.tsx'
import { Docs, Learnt } from './Learnt.tsx'
import type { Running } from './running.ts'

/** A lesson without steps: its question, its account, and, for who asks, what there is to understand. */
export function FreeLook({ running, session }: { readonly running: Running; readonly session: Session }) {
  const words = useWords().lessons
  return (
    <div className="min-h-0 flex-1 overflow-y-auto pb-4">
      <GuideLine session={session} />
      <p className="px-4 pt-2.5 text-ink-2">
        <Marked text={running.text.intro} />
      </p>
      <details className="mx-4 mt-4">
        <summary className="rounded-chip font-strong marker:text-ink-3">{words.guide.answer}</summary>
        <div className="mt-2.5 grid gap-5">
          <Learnt text={running.text} />
          <Docs text={running.text} />
        </div>
      </details>
    </div>
  )
}
