import { type Became, compare } from '#engine/compare.ts'
import type { Instance } from '#engine/instances/instance.ts'
import { nameOf } from '#engine/instances/read.ts'
import { useAccount, usePlayground, useTimeZone } from '#store/react.ts'
import { Definition, Entry } from '#ui/Definition.tsx'
import { Diff } from '#ui/Diff.tsx'
import { Section } from '#ui/Section.tsx'
import { useFormat, useWords } from '#ui/words.tsx'
import { useMemo } from 'react'
import { Why } from './Why.tsx'

/** Requests that have a word of their own. */
const verbOf: Readonly<Record<string, 'launch' | 'start' | 'stop' | 'reboot' | 'terminate'>> = {
  RunInstances: 'launch',
  StartInstances: 'start',
  StopInstances: 'stop',
  RebootInstances: 'reboot',
  TerminateInstances: 'terminate',
}

/** Before and after the last thing asked: changed, kept, lost. */
export function ChangedSection({ instance }: { readonly instance: Instance }) {
  const { common, inspector } = useWords()
  const words = inspector.changed
  const said = (action: string) => {
    const verb = verbOf[action]
    return verb ? common.verbs[verb] : action
  }
  const change = usePlayground((state) => state.change)
  const account = useAccount((one) => one)
  const rows = useMemo(
    () => (change ? compare(change.before, account, instance.id) : []),
    [change, account, instance.id],
  )
  const shown = rows.filter((row) => row.kind !== 'kept')
  const kept = rows.filter((row) => row.kind === 'kept')
  return (
    <Section
      title={change && rows.length > 0 ? `${words.title} · ${change.actions.map(said).join(' → ')}` : words.title}
    >
      {rows.length === 0 ? (
        <p className="text-ink-3">{words.nothing}</p>
      ) : shown.length === 0 ? (
        <p className="text-ink-3">{words.same(nameOf(instance))}</p>
      ) : (
        <Definition>
          {shown.map((row) => (
            <Entry key={row.aspect} term={words[row.aspect]}>
              <span className="flex items-end justify-between gap-1.5">
                <span className="min-w-0">
                  <Row row={row} />
                </span>
                <Why subject={{ of: 'instance', id: instance.id, aspect: row.aspect }} />
              </span>
            </Entry>
          ))}
          {kept.length > 0 && (
            <Entry term={words.kept}>
              <Diff kind="kept">{kept.map((row) => words[row.aspect]).join(', ')}</Diff>
            </Entry>
          )}
        </Definition>
      )}
    </Section>
  )
}

function Row({ row }: { readonly row: Became }) {
  const { common, inspector } = useWords()
  const words = inspector.changed
  const format = useFormat(useTimeZone())
  const states: Readonly<Record<string, string>> = common.states
  const said = (value: string | number) => {
    if (value === '') return words.none
    if (row.aspect === 'perHour' && typeof value === 'number') return format.money(value)
    if (row.aspect === 'state') return states[value] ?? String(value)
    return String(value)
  }
  if (row.kind === 'gained') return <Diff kind="gained">{said(row.now)}</Diff>
  if (row.kind !== 'changed') return <Diff kind={row.kind}>{words[row.kind]}</Diff>
  const mono = row.aspect === 'publicIp' || row.aspect === 'host' || row.aspect === 'type'
  return (
    <Diff
      kind="changed"
      mono={mono}
      was={said(row.was)}
      now={said(row.now)}
      wasLabel={words.was}
      nowLabel={words.now}
    />
  )
}
