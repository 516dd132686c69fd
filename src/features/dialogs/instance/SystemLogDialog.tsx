import { consoleLines } from '#api/ec2/instances/consoleText.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { get } from '#lib/table.ts'
import { useAccount, useTimeZone } from '#store/react.tsx'
import { Code } from '#ui/display/Code.tsx'
import { Marked } from '#ui/display/Marked.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { ReadDialog } from './ReadDialog.tsx'

/** Actions → Monitor and troubleshoot → Get system log: what was posted last, as in the console. */
export function SystemLogDialog({ id }: { readonly id: string }) {
  const { common, inspector } = useWords()
  const words = inspector.dialogs.systemLog
  const format = useFormat(useTimeZone())
  const instance = useAccount((account) => get(account.instances, id))
  const postedAt = useAccount((account) => get(account.guests, id)?.postedAt)
  const account = useAccount((one) => one)
  if (!instance) return null
  const lines = consoleLines(account, instance, account.at, false)
  return (
    <ReadDialog title={words.title(nameOf(instance))}>
      <p className="mb-3 max-w-160 text-ink-2">
        <Marked text={words.text} />
        {postedAt !== undefined && <b className="font-strong"> {words.posted(format.moment(postedAt))}</b>}
      </p>
      {lines.length === 0 ? (
        <p className="rounded-[0.625rem] bg-code px-3 py-2.5 font-mono text-small text-on-code/80">{words.empty}</p>
      ) : (
        <Code text={lines.join('\n')} copying={common.copying} />
      )}
    </ReadDialog>
  )
}
