import type { Request } from '#api/answer.ts'
import { commandLine } from '#api/cli.ts'
import { Code } from '#ui/display/Code.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The requests of a dialog as lines for the command line. */
export function CommandBlock({ requests }: { readonly requests: readonly Request[] }) {
  const { common, storage } = useWords()
  const lines = requests.flatMap((request, nth) =>
    [...waits(request, requests[nth - 1]), commandLine(request) ?? []].flat(),
  )
  if (lines.length === 0) return null
  return (
    <div className="grid grid-cols-1 gap-1.5">
      <Caps level={3}>{storage.command}</Caps>
      <Code text={lines.join('\n')} copying={common.copying} />
    </div>
  )
}

/**
 * The lines by which the CLI has to wait before a request that follows another at once. Source: AWS CLI, `ec2 wait
 * volume-available`.
 */
const waits = ({ action, params }: Request, before: Request | undefined): readonly string[] =>
  action === 'AttachVolume' && before?.action === 'CreateVolume'
    ? [`aws ec2 wait volume-available --volume-ids ${String(params?.['VolumeId'])}`]
    : []
