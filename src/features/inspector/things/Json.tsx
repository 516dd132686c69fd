import type { Request } from '#api/answer.ts'
import { commandLine } from '#api/cli.ts'
import { readResponse } from '#store/live/readResponse.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Code } from '#ui/display/Code.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'

/** Exactly what AWS answers about a thing, with the command that asks for it. */
export function Json({ request }: { readonly request: Request }) {
  const { things } = useWords()
  const [open, setOpen] = useState(false)
  const line = commandLine(request)
  return (
    <details className="px-4 py-3" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="text-caps text-ink-3">{things.json(line?.split(' ')[2] ?? request.action)}</summary>
      {open && <Answered request={request} line={line} />}
    </details>
  )
}

function Answered({ request, line }: { readonly request: Request; readonly line: string | undefined }) {
  const studio = useStudio()
  const words = useWords().common
  const answer = useAccount((account) =>
    JSON.stringify(readResponse({ ...studio.playground.getState().history, account }, request), null, 2),
  )
  return (
    <div className="mt-2 grid grid-cols-1 gap-2">
      {line !== undefined && <Code text={line} copying={words.copying} />}
      <Code text={answer} copying={words.copying} />
    </div>
  )
}
