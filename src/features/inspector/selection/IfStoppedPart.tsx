import type { Instance } from '#engine/world/instances/instance.ts'
import { useStudio, useTimeZone } from '#store/react.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Section } from '#ui/display/Section.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'
import type { Studio } from '#store/studio.ts'
import { ifStopped } from './ifStopped.ts'

/** Rehearsed anew when one of them changes, not whenever time passes. */
const rehearsed = (studio: Studio, ids: readonly string[], _instances: readonly Instance[]) =>
  ifStopped(studio.playground.getState().history, ids)

/** The preview of a stop: what it would do, before it is done. */
export function IfStoppedPart(props: { readonly ids: readonly string[]; readonly instances: readonly Instance[] }) {
  const { ids, instances } = props
  const studio = useStudio()
  const words = useWords().fleet
  const format = useFormat(useTimeZone())
  const came = useMemo(() => rehearsed(studio, ids, instances), [studio, ids, instances])
  if (!came) return null
  const n = format.number
  const good = 'text-green'
  const bad = 'rounded-chip bg-red-soft px-1.5 text-red'
  return (
    <Section title={came.ids.length === ids.length ? words.ifStopped : words.ifSomeStopped(n(came.ids.length))}>
      <Definition>
        <Entry term={words.publicIps}>
          {came.publicGo > 0 && <span className={bad}>{words.go(n(came.publicGo))}</span>}{' '}
          {came.elasticStay > 0 && <span className={good}>{words.stay(n(came.elasticStay))}</span>}
          {came.publicGo + came.elasticStay === 0 && words.noPublic}
        </Entry>
        <Entry term={words.ram}>
          <span className={bad}>{words.lost}</span>
        </Entry>
        {came.volumesStay && (
          <Entry term={words.files}>
            <span className={good}>{words.kept}</span>
          </Entry>
        )}
        {came.hasStore && (
          <Entry term={words.store}>
            <span className={bad}>{words.lost}</span>
          </Entry>
        )}
        {came.privateStay && (
          <Entry term={words.privateIps}>
            <span className={good}>{words.kept}</span>
          </Entry>
        )}
        <Entry term={words.cost}>
          <span className="tabular-nums">
            <s className="text-ink-3">{format.rate(came.before)}</s>
            {' → '}
            <span className="rounded-chip bg-money-soft px-1 text-money">{format.rate(came.after)}</span>
          </span>
        </Entry>
      </Definition>
    </Section>
  )
}
