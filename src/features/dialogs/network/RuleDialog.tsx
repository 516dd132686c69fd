import { learnerIp } from '#engine/world/network/learner.ts'
import type { Group, Rule } from '#engine/world/network/network.ts'
import { portsOf, ruleRequest, ruleTypes } from '#parts/groups/ruleTypes.ts'
import { groupsOf } from '#parts/things/groupsOf.ts'
import { whatIf } from '#store/live/whatIf.ts'
import { usePlayground } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { Term } from '#ui/overlays/Term.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'

const sources = ['anywhere', 'mine', 'cidr', 'group'] as const
type Source = (typeof sources)[number]

/** The window for one more rule of a group: what may come in, at which ports, from where. */
export function RuleDialog({ id }: { readonly id: string }) {
  const group = usePlayground(({ history }) => history.account)
  const found = groupsOf(group).find((one) => one.id === id)
  return found && <OpenRuleDialog group={found} />
}

function OpenRuleDialog({ group }: { readonly group: Group }) {
  const words = useWords().groups.rule
  const history = usePlayground((state) => state.history)
  const [type, setType] = useState('HTTP')
  const [ports, setPorts] = useState('8080')
  const [source, setSource] = useState<Source>('anywhere')
  const [cidr, setCidr] = useState('')
  const [other, setOther] = useState<string>(group.id)
  const [description, setDescription] = useState('')
  const custom = type === 'tcp' || type === 'udp' ? type : undefined
  const doors = custom ? doorsOf(custom, ports) : ruleTypes.find(({ name }) => name === type)
  const from = { anywhere: '0.0.0.0/0', mine: `${learnerIp}/32`, cidr: cidr.trim(), group: other }[source]
  const rule = doors && {
    protocol: doors.protocol,
    fromPort: doors.fromPort,
    toPort: doors.toPort,
    source: from,
    description,
  }
  const request = ruleRequest('AuthorizeSecurityGroupIngress', group.id, rule ?? nothing)
  return (
    <Ask
      title={words.title(group.name)}
      apply={words.apply}
      request={request}
      what={rule ? whatIf(history, request) : undefined}
      why={rule ? undefined : words.badPorts}
    >
      <Field label={words.type}>
        <Select
          value={type}
          onChange={setType}
          data-autofocus
          options={[
            ...ruleTypes.map(({ name, protocol, fromPort, toPort }) => ({
              value: name,
              label: fromPort >= 0 && fromPort === toPort ? `${name} (${protocol.toUpperCase()} ${fromPort})` : name,
            })),
            { value: 'tcp', label: words.custom.tcp },
            { value: 'udp', label: words.custom.udp },
          ]}
        />
      </Field>
      {custom && (
        <Field
          label={<Term term="port">{words.ports}</Term>}
          {...(doors ? { hint: words.portsHint } : { error: words.badPorts })}
        >
          <TextInput value={ports} onChange={setPorts} mono />
        </Field>
      )}
      <div className="grid gap-2">
        <Segmented<Source>
          label={words.source}
          value={source}
          onChange={setSource}
          options={sources.map((value) => ({ value, label: words.sources[value] }))}
        />
        {source === 'mine' && <p className="text-small text-ink-3">{words.myIpHint(learnerIp)}</p>}
        {source === 'anywhere' && <p className="text-small text-amber">{words.open}</p>}
        {source === 'cidr' && (
          <Field label={words.cidr} hint={words.cidrHint}>
            <TextInput value={cidr} onChange={setCidr} mono placeholder="198.51.100.0/24" />
          </Field>
        )}
        {source === 'group' && (
          <Field label={words.group} hint={words.groupHint}>
            <Select
              value={other}
              onChange={setOther}
              options={groupsOf(history.account).map((one) => ({ value: one.id, label: `${one.name} · ${one.id}` }))}
            />
          </Field>
        )}
      </div>
      <Field label={words.description} hint={words.descriptionHint}>
        <TextInput value={description} onChange={setDescription} />
      </Field>
    </Ask>
  )
}

type Doors = Pick<Rule, 'protocol' | 'fromPort' | 'toPort'>

function doorsOf(protocol: 'tcp' | 'udp', text: string): Doors | undefined {
  const ports = portsOf(text)
  return ports && { protocol, ...ports }
}

const nothing: Omit<Rule, 'id'> = { protocol: 'tcp', fromPort: 0, toPort: 0, source: '' }
