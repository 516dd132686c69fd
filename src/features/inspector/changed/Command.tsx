import { commandLine } from '#api/cli.ts'
import { eventOf } from '#engine/history/log.ts'
import { usePlayground } from '#store/react.tsx'
import { Code } from '#ui/display/Code.tsx'
import { Section } from '#ui/display/Section.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The last request as a line for the command line: the same act. */
export function CommandSection() {
  const { common, inspector } = useWords()
  const request = usePlayground((state) =>
    state.change ? eventOf(state.history.log, state.change.request) : undefined,
  )
  if (request?.kind !== 'Asked') return null
  const params = typeof request.params === 'object' && request.params !== null ? { ...request.params } : {}
  const line = commandLine({ action: request.action, params })
  if (!line) return null
  return (
    <Section title={inspector.cli}>
      <Code text={line} copying={common.copying} />
    </Section>
  )
}
