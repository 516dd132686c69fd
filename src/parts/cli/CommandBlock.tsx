import type { Request } from '#api/answer.ts'
import { commandLine } from '#api/cli.ts'
import { Code } from '#ui/display/Code.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The request of a dialog as a line for the command line. */
export function CommandBlock({ request }: { readonly request: Request }) {
  const { common, storage } = useWords()
  const line = commandLine(request)
  if (line === undefined) return null
  return (
    <div className="grid grid-cols-1 gap-1.5">
      <Caps level={3}>{storage.command}</Caps>
      <Code text={line} copying={common.copying} />
    </div>
  )
}
