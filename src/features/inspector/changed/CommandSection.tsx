import { commandLine } from '#api/cli.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { useLastChange } from '#parts/told/useLastChange.ts'
import { Code } from '#ui/display/Code.tsx'
import { Section } from '#ui/display/Section.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The last request of an instance as lines for the command line: the same act. */
export function CommandSection({ instance }: { readonly instance: Instance }) {
  const { common, inspector } = useWords()
  const change = useLastChange(instance.id)
  const lines = (change?.asked ?? []).flatMap(({ action, params }) => {
    const sent = typeof params === 'object' && params !== null ? { ...params } : {}
    return commandLine({ action, params: sent }) ?? []
  })
  if (lines.length === 0) return null
  return (
    <Section title={inspector.cli}>
      <Code text={lines.join('\n')} copying={common.copying} />
    </Section>
  )
}
