import { recoversByItself } from '#engine/world/instances/recover.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { useTimeZone } from '#store/react.tsx'
import { Definition, Entry } from '#ui/Definition.tsx'
import { Section } from '#ui/Section.tsx'
import { Term } from '#ui/Term.tsx'
import { useFormat, useWords } from '#ui/words.tsx'
import { ChangedSection } from './Changed.tsx'
import { CheckRows } from './ChecksTab.tsx'
import { CommandSection } from './Command.tsx'
import { JsonPart } from './JsonPart.tsx'
import { ScheduledEvents } from './ScheduledEvents.tsx'

export function Overview({ instance }: { readonly instance: Instance }) {
  return (
    <>
      <CheckRows instance={instance} />
      <ScheduledEvents instance={instance} />
      <ChangedSection instance={instance} />
      <CommandSection />
      <Facts instance={instance} />
      <JsonPart instance={instance} />
    </>
  )
}

function Facts({ instance }: { readonly instance: Instance }) {
  const { common, inspector: words } = useWords()
  const format = useFormat(useTimeZone())
  const { facts } = words
  const onOff = (is: boolean) => (is ? common.on : common.off)
  return (
    <Section title={words.tabs.overview}>
      <Definition>
        <Entry term={<Term term="instance-type">{facts.type}</Term>}>{instance.type}</Entry>
        <Entry term={<Term term="availability-zone">{facts.zone}</Term>}>{instance.zone}</Entry>
        <Entry term={facts.launched}>{format.moment(instance.launchedAt)}</Entry>
        {instance.reason && (
          <Entry term={<Term term="state-reason">{facts.reason}</Term>}>{instance.reason.message}</Entry>
        )}
        <Entry term={<Term term="shutdown-behaviour">{facts.shutdown}</Term>}>
          {words.shutdown[instance.shutdownBehaviour]}
        </Entry>
        <Entry term={<Term term="termination-protection">{facts.termination}</Term>}>
          {onOff(instance.terminationProtection)}
        </Entry>
        <Entry term={<Term term="stop-protection">{facts.stopping}</Term>}>{onOff(instance.stopProtection)}</Entry>
        <Entry term={<Term term="auto-recovery">{facts.recovery}</Term>}>
          {recoversByItself(instance) || instance.autoRecovery === 'disabled'
            ? onOff(instance.autoRecovery === 'default')
            : words.noRecovery}
        </Entry>
        <Entry term={<Term term="hibernation">{facts.hibernation}</Term>}>{onOff(instance.hibernation)}</Entry>
      </Definition>
    </Section>
  )
}
