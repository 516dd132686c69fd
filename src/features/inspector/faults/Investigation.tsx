import { faultOf, mysteryFaults } from '#engine/world/faults/every.ts'
import type { Mystery } from '#engine/world/faults/mystery/mystery.ts'
import type { FaultName } from '#engine/world/faults/names.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { CommandButton } from '#parts/commands/CommandButton.tsx'
import { screenshot, systemLog } from '#parts/commands/instance/instance.ts'
import { ask } from '#store/live/requests.ts'
import { useNow, useStudio, useTimeZone } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { SearchIcon } from '#ui/look/icons.ts'
import { Caps, Section } from '#ui/display/Section.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'

interface InvestigationProps {
  readonly instance: Instance
  readonly mystery: Mystery
}

/** The choices of a diagnosis, one name for each: faults that cannot be told apart from outside are one choice. */
const choices = mysteryFaults.filter(
  (fault, i) => mysteryFaults.findIndex((one) => faultOf(one).looksLike === faultOf(fault).looksLike) === i,
)

/** The investigation while a mystery is on: where to look, and a way to name it. */
export function Investigation({ instance, mystery }: InvestigationProps) {
  const studio = useStudio()
  const { mystery: words, faults } = useWords()
  const [chosen, setChosen] = useState<FaultName | ''>('')
  const { tries, lastTry } = mystery
  const InstanceId = instance.id
  const said = (fault: FaultName) => {
    const { looksLike } = faultOf(fault)
    return looksLike === 'host' || looksLike === 'volume' ? words.choices[looksLike] : faults.of[fault].name
  }
  return (
    <Section title={words.title} level={3} end={<Elapsed mystery={mystery} />}>
      <div className="grid gap-3 rounded-control border border-violet bg-violet-soft p-3">
        <p className="flex items-start gap-1.5 font-strong text-violet">
          <Icon shape={SearchIcon} className="mt-0.5 shrink-0" />
          {words.on}
        </p>
        <Look instance={instance} />
        <form
          className="grid gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            if (chosen !== '') ask(studio, { action: 'NameMystery', params: { InstanceId, Fault: chosen } })
          }}
        >
          <Field label={words.choose} {...(lastTry && lastTry === chosen ? { error: words.wrong(said(lastTry)) } : {})}>
            <Select
              value={chosen}
              onChange={setChosen}
              options={[{ value: '', label: words.none }, ...choices.map((value) => ({ value, label: said(value) }))]}
            />
          </Field>
          <div className="flex flex-wrap items-center gap-2">
            <Button type="submit" size="small" kind="primary" {...(chosen === '' ? { why: words.none } : {})}>
              {words.name}
            </Button>
            <Button
              size="small"
              kind="quiet"
              onClick={() => void ask(studio, { action: 'RevealMystery', params: { InstanceId } })}
            >
              {words.reveal}
            </Button>
            {tries > 0 && <span className="ml-auto text-small text-ink-2">{words.tries(tries)}</span>}
          </div>
        </form>
      </div>
    </Section>
  )
}

function Elapsed({ mystery: { at } }: { readonly mystery: Mystery }) {
  const words = useWords().mystery
  const format = useFormat(useTimeZone())
  const now = useNow()
  return <span className="text-small text-ink-3 tabular-nums">{words.since(format.span(now - at))}</span>
}

function Look({ instance }: { readonly instance: Instance }) {
  const studio = useStudio()
  const { mystery: words } = useWords()
  return (
    <div>
      <Caps level={4}>{words.where}</Caps>
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        {(['checks', 'monitoring', 'network'] as const).map((tab) => (
          <Button key={tab} size="small" onClick={() => studio.preferences.setState({ tab })}>
            {words.look[tab]}
          </Button>
        ))}
        <CommandButton command={systemLog} thing={instance}>
          {words.look.systemLog}
        </CommandButton>
        <CommandButton command={screenshot} thing={instance}>
          {words.look.screenshot}
        </CommandButton>
      </div>
    </div>
  )
}
