import type { Aspect, Became } from '#engine/questions/compare.ts'
import { isSetting } from '#engine/world/instances/settings.ts'
import { useTimeZone } from '#store/react.tsx'
import { Diff } from '#ui/display/Diff.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'

const mono: readonly Aspect[] = ['publicIp', 'elasticIp', 'privateIp', 'interfaces', 'host', 'type', 'attached']

/** The row of one aspect and what became of it, in the reader's words. */
export function ChangedRow({ row }: { readonly row: Became }) {
  const words = useWords().inspector.changed
  const said = useSaid()
  const isMono = mono.includes(row.aspect)
  if (row.kind === 'gained')
    return (
      <Diff kind="gained" mono={isMono}>
        {said(row.aspect, row.now)}
      </Diff>
    )
  if (row.kind !== 'changed') return <Diff kind={row.kind}>{words[row.kind]}</Diff>
  return (
    <Diff
      kind="changed"
      mono={isMono}
      was={said(row.aspect, row.was)}
      now={row.aspect === 'detached' ? words.off : said(row.aspect, row.now)}
      wasLabel={words.was}
      nowLabel={words.now}
    />
  )
}

function useSaid() {
  const { common, faults, inspector, alarms, settings } = useWords()
  const format = useFormat(useTimeZone())
  const wordsOf: Readonly<Partial<Record<Aspect, Readonly<Record<string, string>>>>> = {
    state: common.states,
    checks: { initializing: inspector.checks.reach.initializing },
    faults: Object.fromEntries(Object.entries(faults.of).map(([fault, { name }]) => [fault, name])),
    alarms: alarms.states,
  }
  return (aspect: Aspect, value: string | number): string => {
    if (value === '') return inspector.changed.none
    if (typeof value === 'number') return aspect === 'perHour' ? format.money(value) : String(value)
    const known: Readonly<Record<string, string>> | undefined = isSetting(aspect)
      ? settings[aspect].values
      : wordsOf[aspect]
    if (!known) return value
    return value
      .split(', ')
      .map((one) => known[one] ?? one)
      .join(', ')
  }
}
