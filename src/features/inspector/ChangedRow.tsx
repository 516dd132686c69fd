import type { Aspect, Became } from '#engine/questions/compare.ts'
import { useTimeZone } from '#store/react.tsx'
import { Diff } from '#ui/Diff.tsx'
import { useFormat, useWords } from '#ui/words.tsx'

const mono: readonly Aspect[] = ['publicIp', 'elasticIp', 'privateIp', 'host', 'type', 'attached']

/** What became of one aspect, in the reader's words. */
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
  const { common, inspector, alarms } = useWords()
  const format = useFormat(useTimeZone())
  const onOff = { on: common.on, off: common.off }
  const wordsOf: Readonly<Partial<Record<Aspect, Readonly<Record<string, string>>>>> = {
    state: common.states,
    checks: { initializing: inspector.checks.reach.initializing },
    faults: inspector.faults.names,
    alarms: alarms.states,
    shutdownBehaviour: inspector.shutdown,
    terminationProtection: onOff,
    stopProtection: onOff,
    detailedMonitoring: onOff,
  }
  return (aspect: Aspect, value: string | number): string => {
    if (value === '') return inspector.changed.none
    if (typeof value === 'number') return aspect === 'perHour' ? format.money(value) : String(value)
    const known = wordsOf[aspect]
    if (!known) return value
    return value
      .split(', ')
      .map((one) => known[one] ?? one)
      .join(', ')
  }
}
