import { typical } from '#engine/world/durations.ts'
import type { InstanceState } from '#engine/world/instances/instance.ts'
import { list } from '#lib/table.ts'
import { second } from '#lib/time.ts'
import { CommandButton } from '#parts/commands/CommandButton.tsx'
import { lifecycle } from '#parts/commands/instance/lifecycle.ts'
import { launch } from '#parts/commands/page/page.ts'
import { performOnPage } from '#parts/commands/perform.ts'
import { placeId, placeOf } from '#parts/things/place.ts'
import { type WayFacts, type WayName, wayNames, wayOf } from '#parts/things/ways.ts'
import { lookAt } from '#store/preferences/transient.ts'
import { useAccount, useInstance, useStudio, useTimeZone } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Section } from '#ui/display/Section.tsx'
import { StateIcon } from '#ui/display/StateIcon.tsx'
import { stateLook } from '#ui/display/stateLook.ts'
import { type TermEntry, useLookUp } from '#ui/overlays/GlossaryProvider.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { Links } from './Links.tsx'
import { Leave } from './ThingHead.tsx'

/** The meaning of a card, an arrow or a zone of the map: nothing on it is there without a meaning. */
export function PlaceThing({ id }: { readonly id: string }) {
  const place = placeOf(id)
  if (!place) return null
  switch (place.kind) {
    case 'state':
      return <StatePlace name={place.name} />
    case 'way':
      return <WayPlace name={place.name} />
    case 'zone':
      return <ZonePlace name={place.name} />
  }
}

interface HeadProps {
  readonly kind: 'state' | 'way' | 'zone'
  readonly title: ReactNode
  readonly text: string | undefined
  readonly doc?: TermEntry['doc'] | undefined
  readonly children?: ReactNode
}

function PlaceHead({ kind, title, text, doc, children }: HeadProps) {
  const words = useWords().places
  return (
    <header className="border-b border-line px-4 pt-3 pb-3">
      <div className="flex items-center gap-1.5 text-ink-3">
        <Leave />
        <span className="text-caps">{words.kinds[kind]}</span>
      </div>
      <h2 className="mt-1 flex items-center gap-2 text-title font-bold">{title}</h2>
      {/* as tall before it has come */}
      <p className="mt-1.5 min-h-15 text-ink-2">{text}</p>
      {doc && (
        <a
          href={doc.url}
          target="_blank"
          rel="noopener"
          className="text-small text-accent underline-offset-3 hover:underline"
        >
          {words.more}
        </a>
      )}
      {children !== undefined && <div className="mt-2.5 flex flex-wrap gap-1.5">{children}</div>}
    </header>
  )
}

/** The glossary's explanation of a term, once it has come. */
function useEntry(term: string | undefined): TermEntry | undefined {
  const lookUp = useLookUp()
  const [entry, setEntry] = useState<TermEntry>()
  useEffect(() => {
    if (term === undefined || !lookUp) return undefined
    let current = true
    void lookUp(term).then(
      (found) => current && setEntry(found),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [term, lookUp])
  return entry
}

function StatePlace({ name }: { readonly name: InstanceState }) {
  const { common, places: words } = useWords()
  const entry = useEntry(name)
  const ids = useAccount(
    useMemo(() => (account) => list(account.instances).flatMap((one) => (one.state === name ? [one.id] : [])), [name]),
  )
  const { tone, shape, filled } = stateLook[name]
  return (
    <>
      <PlaceHead
        kind="state"
        text={entry?.text}
        doc={entry?.doc}
        title={
          <>
            <StateIcon tone={tone} shape={shape} filled={filled} size={18} />
            {common.states[name]}
            <span className="font-mono text-small font-normal text-ink-3">{name}</span>
          </>
        }
      />
      <Section title={words.inIt}>
        <Links kind="instance" ids={ids} none={words.nobody} />
      </Section>
      <Ways title={words.leadsFrom} fits={({ to }) => to === name} />
      <Ways title={words.leadsTo} fits={({ from }) => from === name} />
    </>
  )
}

/** Ways of the lifecycle; a press looks at one. */
function Ways({ title, fits }: { readonly title: string; readonly fits: (way: WayFacts) => boolean }) {
  const studio = useStudio()
  const { common, map, places: words } = useWords()
  const all = wayNames.filter((way) => fits(wayOf(way)))
  if (all.length === 0) return null
  return (
    <Section title={title}>
      <ul className="grid gap-0.5">
        {all.map((way) => {
          const { from, to } = wayOf(way)
          return (
            <li key={way}>
              <button
                type="button"
                onClick={() => lookAt(studio, 'place', placeId({ kind: 'way', name: way }))}
                className="min-h-6 text-left underline-offset-3 hover:underline"
              >
                <span className="font-medium text-accent">{map.ways[way]}</span>
                <span className="text-ink-3">
                  {` · ${words.between(from ? common.states[from] : words.image, common.states[to])}`}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function WayPlace({ name }: { readonly name: WayName }) {
  const studio = useStudio()
  const { common, commands, map, places: words } = useWords()
  const format = useFormat(useTimeZone())
  const instance = useInstance()
  const { from, to, takes, verb, term } = wayOf(name)
  const entry = useEntry(term)
  const own: Readonly<Record<string, string>> = words.ways
  const said = (seconds: number) => format.span(seconds * second)
  return (
    <>
      <PlaceHead kind="way" title={map.ways[name]} text={own[name] ?? entry?.text} doc={entry?.doc}>
        {verb && instance && <CommandButton command={lifecycle[verb]} thing={instance} icon="lines" />}
        {name === 'launch' && (
          <Button size="small" icon={launch.icon} onClick={() => performOnPage(studio, launch)}>
            {commands.page.launch}
          </Button>
        )}
      </PlaceHead>
      <Section title={words.between(from ? common.states[from] : words.image, common.states[to])}>
        <Definition>
          <Entry term={words.asked}>{verb || name === 'launch' ? words.somebody : words.itself}</Entry>
          <Entry term={words.takes}>
            {takes ? words.typically(said(typical[takes][0]), said(typical[takes][1])) : words.atOnce}
          </Entry>
        </Definition>
        <div className="mt-2 flex flex-wrap gap-x-3">
          {[from, to].map(
            (state, nth) => state && !(nth === 1 && from === to) && <StateLink key={state} name={state} />,
          )}
        </div>
      </Section>
    </>
  )
}

function StateLink({ name }: { readonly name: InstanceState }) {
  const studio = useStudio()
  const { common } = useWords()
  return (
    <button
      type="button"
      onClick={() => lookAt(studio, 'place', placeId({ kind: 'state', name }))}
      className="min-h-6 font-medium text-accent underline-offset-3 hover:underline"
    >
      {common.states[name]}
    </button>
  )
}

function ZonePlace({ name }: { readonly name: 'lifecycle' | 'anatomy' | 'alarms' }) {
  const { map, places: words } = useWords()
  return <PlaceHead kind="zone" title={map.zones[name]} text={words.zones[name]} />
}
