import type { Instance } from '#engine/world/instances/instance.ts'
import { get } from '#lib/table.ts'
import { installAgent, removeAgent } from '#parts/commands/instance/agent.ts'
import { bound } from '#parts/commands/bound.ts'
import { CommandButton } from '#parts/commands/CommandButton.tsx'
import { alarms as manageAlarms } from '#parts/commands/instance/instance.ts'
import { perform } from '#parts/commands/perform.ts'
import { settingCommands, toOther } from '#parts/commands/instance/settings.ts'
import { useBound } from '#parts/commands/useBound.ts'
import { workloadCommands, workloads } from '#parts/commands/instance/workload.ts'
import { show } from '#store/preferences/transient.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { Section } from '#ui/display/Section.tsx'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { Term } from '#ui/overlays/Term.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Credits } from './Credits.tsx'
import { useMemo } from 'react'
import { MetricGraphs } from './MetricGraphs.tsx'

const detailed = settingCommands.find(({ name }) => name === 'detailedMonitoring')

export function MonitoringTab({ instance }: { readonly instance: Instance }) {
  const studio = useStudio()
  const { inspector, settings } = useWords()
  const words = inspector.monitoring
  const guest = useAccount((account) => get(account.guests, instance.id))
  const [turn] = useBound(useMemo(() => (detailed ? [bound(toOther(instance, detailed), instance)] : []), [instance]))
  return (
    <>
      <Alarms instance={instance} />
      <MetricGraphs instance={instance} />
      <Agent instance={instance} />
      <Section title={words.workload}>
        <Segmented
          label={words.workload}
          size="small"
          value={guest?.workload ?? 'idle'}
          options={workloads.map((value) => ({ value, label: words.workloads[value] }))}
          onChange={(workload) => perform(studio, workloadCommands[workload], instance)}
        />
        <p className="mt-2 text-small text-ink-3">{words.workloadHint}</p>
      </Section>
      <Credits instance={instance} />
      <Section title={<Term term="detailed-monitoring">{settings.detailedMonitoring.label}</Term>}>
        <Toggle
          on={instance.detailedMonitoring}
          label={settings.detailedMonitoring.label}
          hint={settings.detailedMonitoring.hint}
          onChange={() => turn?.onChoose()}
          {...(turn?.why !== undefined && { why: turn.why })}
        />
      </Section>
    </>
  )
}

/** The metrics that the agent sends from within, where EC2 cannot see from outside. */
function Agent({ instance }: { readonly instance: Instance }) {
  const words = useWords().inspector.monitoring
  const on = useAccount((account) => get(account.guests, instance.id)?.agent === true)
  const [turn] = useBound(useMemo(() => [bound(on ? removeAgent : installAgent, instance)], [on, instance]))
  return (
    <Section title={<Term term="cloudwatch-agent">{words.agent}</Term>}>
      <Toggle
        on={on}
        label={words.agentInstall}
        hint={on ? words.agentOn : words.noMemory}
        {...(turn?.why !== undefined && { why: turn.why })}
        onChange={() => turn?.onChoose()}
      />
    </Section>
  )
}

function Alarms({ instance }: { readonly instance: Instance }) {
  const studio = useStudio()
  const words = useWords().inspector.monitoring
  const names = useAccount((account) => get(account.watchers, instance.id)?.names)
  const alarms = useAccount((account) => account.alarms)
  return (
    <Section title={<Term term="alarm">{words.alarms}</Term>}>
      {names && names.length > 0 ? (
        <ul className="mb-2 grid gap-1">
          {names.map((name) => {
            const state = get(alarms, name)?.state
            return (
              <li key={name}>
                <button
                  type="button"
                  onClick={() => show(studio, { kind: 'alarm', instanceId: instance.id, alarmName: name })}
                  className="flex w-full items-center justify-between gap-2 rounded-chip px-1.5 py-1 text-left font-medium hover:bg-sunken"
                >
                  <span className="truncate">{name}</span>
                  <Badge tone={state === 'ALARM' ? 'red' : state === 'OK' ? 'green' : 'slate'}>{state}</Badge>
                </button>
              </li>
            )
          })}
        </ul>
      ) : (
        <p className="mb-2 text-ink-3">{words.none}</p>
      )}
      <CommandButton command={manageAlarms} thing={instance} icon="lines" />
    </Section>
  )
}
