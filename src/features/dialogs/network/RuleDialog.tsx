import type { Group, Rule } from '#engine/world/network/network.ts'
import { type Directed, rulesOf } from '#engine/world/network/directed.ts'
import { changeRequest, type Doors, portsOf, portsSaid, ruleRequest, ruleTypes } from '#parts/groups/ruleTypes.ts'
import { groupsOf } from '#parts/things/groupsOf.ts'
import { whatIf } from '#store/live/whatIf.ts'
import { usePlayground } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { Term } from '#ui/overlays/Term.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'
import { RuleSource, sourceFrom, sourceSaid, type Wanted } from './RuleSource.tsx'

/** The window for a rule of a group, a new one or one that is there: what may come in or go out, at which ports, and who is at the other side. */
export function RuleDialog(props: { readonly id: string; readonly egress?: boolean; readonly ruleId?: string }) {
  const { id, egress = false, ruleId } = props
  const account = usePlayground(({ history }) => history.account)
  const group = groupsOf(account).find((one) => one.id === id)
  const there = group && rulesOf(account, group).find(({ rule }) => rule.id === ruleId)
  if (!group || (ruleId !== undefined && !there)) return null
  return <OpenRuleDialog group={group} egress={there?.egress ?? egress} there={there} />
}

interface Props {
  readonly group: Group
  readonly egress: boolean
  readonly there: Directed | undefined
}

function OpenRuleDialog({ group, egress, there }: Props) {
  const { rule: words, named } = useWords().groups
  const history = usePlayground((state) => state.history)
  const before = there?.rule
  const [type, setType] = useState(() => (before ? typeOf(before) : egress ? 'HTTPS' : 'HTTP'))
  const [ports, setPorts] = useState(() => (before && custom(typeOf(before)) ? portsSaid(before) : '8080'))
  const [wanted, setWanted] = useState<Wanted>(() => sourceSaid(before?.source, group.id))
  const [description, setDescription] = useState(before?.description ?? '')
  const own = custom(type)
  const doors = doorsOf(type, ports, before)
  const rule = doors && { ...pick(doors), source: sourceFrom(wanted), description }
  const action = `AuthorizeSecurityGroup${egress ? 'Egress' : 'Ingress'}` as const
  const request =
    rule && before
      ? changeRequest(group.id, { ...rule, id: before.id })
      : ruleRequest(action, group.id, rule ?? nothing)
  return (
    <Ask
      title={before ? words.titleEdit(group.name) : egress ? words.titleOut(group.name) : words.title(group.name)}
      apply={before ? words.save : words.apply}
      request={request}
      what={rule ? whatIf(history, request) : undefined}
      why={rule ? undefined : words.badPorts}
    >
      <Field label={words.type}>
        <Select value={type} onChange={setType} data-autofocus options={typeOptions(words.custom, named, before)} />
      </Field>
      {own && (
        <Field
          label={<Term term="port">{words.ports}</Term>}
          {...(doors ? { hint: words.portsHint } : { error: words.badPorts })}
        >
          <TextInput value={ports} onChange={setPorts} mono />
        </Field>
      )}
      <RuleSource wanted={wanted} onChange={setWanted} egress={egress} fixed={before?.source} />
      <Field label={words.description} hint={words.descriptionHint}>
        <TextInput value={description} onChange={setDescription} />
      </Field>
    </Ask>
  )
}

const custom = (type: string) => (type === 'tcp' || type === 'udp' ? type : undefined)

/** The console's name for what a rule lets pass; `as it is` is what the console has none for. */
function typeOf(rule: Rule): string {
  const known = ruleTypes.find(
    ({ protocol, fromPort, toPort }) =>
      protocol === rule.protocol && fromPort === rule.fromPort && toPort === rule.toPort,
  )
  if (known) return known.name
  return custom(rule.protocol) ?? asItIs
}

const asItIs = 'as it is'

function typeOptions(
  names: { readonly tcp: string; readonly udp: string },
  named: (type: string) => string,
  before: Rule | undefined,
) {
  const same = before && typeOf(before) === asItIs ? [{ value: asItIs, label: ruleNameOf(before) }] : []
  return [
    ...same,
    ...ruleTypes.map(({ name, protocol, fromPort, toPort }) => ({
      value: name,
      label: fromPort >= 0 && fromPort === toPort ? `${name} (${protocol.toUpperCase()} ${fromPort})` : named(name),
    })),
    { value: 'tcp', label: names.tcp },
    { value: 'udp', label: names.udp },
  ]
}

const ruleNameOf = (rule: Rule) => `${rule.protocol} ${portsSaid(rule)}`.trim()

function doorsOf(type: string, text: string, before: Rule | undefined): Doors | undefined {
  if (type === asItIs) return before
  const protocol = custom(type)
  if (!protocol) return ruleTypes.find(({ name }) => name === type)
  const ports = portsOf(text)
  return ports && { protocol, ...ports }
}

const pick = ({ protocol, fromPort, toPort }: Doors): Doors => ({ protocol, fromPort, toPort })

const nothing: Omit<Rule, 'id'> = { protocol: 'tcp', fromPort: 0, toPort: 0, source: '' }
