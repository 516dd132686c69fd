import { apart, nameIn } from '#engine/world/called.ts'
import { type Between, between, type Pair } from '#engine/questions/between.ts'
import type { History } from '#engine/history/history.ts'
import { nameById, nameOf, shownState } from '#engine/world/instances/read.ts'
import type { Volume } from '#engine/world/volumes/volume.ts'
import { useTimeZone } from '#store/react.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Diff } from '#ui/display/Diff.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'

interface BetweenAccountProps {
  readonly from: History
  readonly to: History
  /** the one that is told of elsewhere */
  readonly instanceId: string
}

/** A thing that is another than before: its name, and how it was and is. */
interface Other {
  readonly key: string
  readonly name: string
  readonly was?: string | undefined
  readonly now?: string | undefined
}

/** Everything else in the account that is another at the later moment, and what the time between cost. */
export function BetweenAccount({ from, to, instanceId }: BetweenAccountProps) {
  const words = useWords().compare
  const format = useFormat(useTimeZone())
  const found = useMemo(() => between(from, to), [from, to])
  const others = useOthers(found, { from, to, instanceId })
  const none = others.every(([, rows]) => rows.length === 0) && found.messages === 0
  return (
    <div className="mt-3 border-t border-line pt-2.5">
      <div className="mb-1.5">
        <Caps level={3}>{words.account}</Caps>
      </div>
      <Definition>
        {others.map(
          ([thing, rows]) =>
            rows.length > 0 && (
              <Entry key={thing} term={words.things[thing]}>
                <ul className="grid gap-1">
                  {rows.map((row) => (
                    <li key={row.key}>
                      <OtherRow row={row} />
                    </li>
                  ))}
                </ul>
              </Entry>
            ),
        )}
        {found.messages > 0 && <Entry term={words.things.messages}>{words.arrived(found.messages)}</Entry>}
        <Entry term={words.things.cost}>
          <span className="text-money tabular-nums">{format.rate(found.cost)}</span>
        </Entry>
      </Definition>
      {none && <p className="mt-1.5 text-ink-3">{words.nothing}</p>}
    </div>
  )
}

function OtherRow({ row }: { readonly row: Other }) {
  const words = useWords().inspector.changed
  const { name, was, now } = row
  if (was === undefined)
    return (
      <>
        <Diff kind="gained">{name}</Diff> <span className="text-small text-ink-3">{now}</span>
      </>
    )
  if (now === undefined)
    return (
      <>
        {name} <Diff kind="lost">{words.lost}</Diff>
      </>
    )
  return (
    <>
      {name} <Diff kind="changed" was={was} now={now} wasLabel={words.was} nowLabel={words.now} />
    </>
  )
}

type Thing = 'instances' | 'volumes' | 'snapshots' | 'images' | 'addresses' | 'alarms'

type Others = readonly (readonly [Thing, readonly Other[]])[]

function useOthers(found: Between, { from, to, instanceId }: BetweenAccountProps): Others {
  const { common, compare: words, inspector, alarms } = useWords()
  return useMemo(() => {
    const told = <V,>(pairs: readonly Pair<V>[], look: Look<V>): readonly Other[] =>
      pairs.flatMap(({ was, now }, nth) => {
        const one = now ?? was
        if (!one) return []
        const before = was && look.how(was, from)
        const after = now && look.how(now, to)
        // of what is there at both moments only the parts are told that are others
        const differing = (parts: readonly string[] | undefined, others: readonly string[] | undefined) =>
          parts?.filter((part, at) => !others || part !== others[at]).join(', ')
        return [
          { key: String(nth), name: look.name(one), was: differing(before, after), now: differing(after, before) },
        ]
      })
    const volume = ({ sizeGiB, type, attachment }: Volume, at: History) => [
      inspector.storage.size(sizeGiB, type),
      attachment ? words.at(nameById(at.account, attachment.instanceId)) : words.free,
    ]
    const others = found.instances.filter(({ was, now }) => (now ?? was)?.id !== instanceId)
    return [
      ['instances', told(others, { name: nameOf, how: (one) => [common.states[shownState(one)], one.type] })],
      ['volumes', told(found.volumes, { name: nameIn, how: volume })],
      ['snapshots', told(found.snapshots, { name: nameIn, how: (one) => [words.snapshot[one.state]] })],
      ['images', told(found.images, { name: (one) => one.name, how: (one) => [words.image[one.state]] })],
      [
        'addresses',
        told(found.addresses, {
          name: (one) => one.publicIp,
          how: ({ instanceId: id }, at) => [id ? words.at(nameById(at.account, id)) : words.loose],
        }),
      ],
      ['alarms', told(found.alarms, { name: (one) => apart(one.name), how: (one) => [alarms.states[one.state]] })],
    ]
  }, [found, from, to, instanceId, common, words, inspector, alarms])
}

interface Look<V> {
  readonly name: (one: V) => string
  /** its parts, as many for each */
  readonly how: (one: V, at: History) => readonly string[]
}
