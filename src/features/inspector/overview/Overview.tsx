import { recoversByItself } from '#engine/world/instances/recover.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { type SettingName, settingNames, wordOf } from '#engine/world/instances/settings.ts'
import { placementGroupOf } from '#engine/world/placement/read.ts'
import { settingTerms } from '#parts/settings/settingTerms.ts'
import { useAccount, useTimeZone } from '#store/react.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Section } from '#ui/display/Section.tsx'
import { Term } from '#ui/overlays/Term.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { ChangedSection } from '../changed/ChangedSection.tsx'
import { CheckRows } from '../checks/ChecksTab.tsx'
import { CommandSection } from '../changed/CommandSection.tsx'
import { Login } from './Login.tsx'
import { JsonPart } from './JsonPart.tsx'
import { SpotSection } from './SpotSection.tsx'
import { ScheduledEvents } from '../faults/ScheduledEvents.tsx'

export function Overview({ instance }: { readonly instance: Instance }) {
  return (
    <>
      <CheckRows instance={instance} />
      <ScheduledEvents instance={instance} />
      <SpotSection instance={instance} />
      <ChangedSection instance={instance} />
      <CommandSection instance={instance} />
      <Facts instance={instance} />
      <Login instance={instance} />
      <JsonPart instance={instance} />
    </>
  )
}

function Facts({ instance }: { readonly instance: Instance }) {
  const { common, inspector: words, settings, market } = useWords()
  const group = useAccount((account) => placementGroupOf(account, instance))
  const format = useFormat(useTimeZone())
  const { facts } = words
  const valueOf = (name: SettingName) => {
    const values: Readonly<Record<string, string>> = settings[name].values
    const idle = name === 'autoRecovery' && instance[name] === 'default' && !recoversByItself(instance)
    return idle ? words.noRecovery : values[wordOf(instance[name])]
  }
  return (
    <Section title={words.tabs.overview}>
      <Definition>
        <Entry term={<Term term="instance-type">{facts.type}</Term>}>{instance.type}</Entry>
        <Entry term={<Term term="availability-zone">{facts.zone}</Term>}>{instance.zone}</Entry>
        {group && (
          <Entry term={<Term term="placement-group">{market.placement.group}</Term>}>
            {group.name} ·{' '}
            {instance.placement?.partition === undefined
              ? market.placement.strategyNames[group.strategy]
              : `${market.placement.partition} ${instance.placement.partition}`}
          </Entry>
        )}
        <Entry term={facts.launched}>{format.moment(instance.launchedAt)}</Entry>
        {instance.reason && (
          <Entry term={<Term term="state-reason">{facts.reason}</Term>}>{instance.reason.message}</Entry>
        )}
        {settingNames.map((name) => (
          <Entry key={name} term={<SettingLabel name={name} />}>
            {valueOf(name)}
          </Entry>
        ))}
        <Entry term={<Term term="hibernation">{facts.hibernation}</Term>}>
          {instance.hibernation ? common.on : common.off}
        </Entry>
      </Definition>
    </Section>
  )
}

function SettingLabel({ name }: { readonly name: SettingName }) {
  const { label } = useWords().settings[name]
  const term = settingTerms[name]
  return term ? <Term term={term}>{label}</Term> : label
}
