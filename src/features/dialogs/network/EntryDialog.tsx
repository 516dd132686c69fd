import { useState } from 'react'
import { nameIn } from '#engine/world/called.ts'
import { findAcl } from '#engine/world/vpcs/read.ts'
import type { Acl, AclEntry } from '#engine/world/vpcs/topology.ts'
import { portsOf } from '#parts/groups/ruleTypes.ts'
import { whatIf } from '#store/live/whatIf.ts'
import { usePlayground } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Ask } from '../Ask.tsx'
import { entryRequest, nextNumber, numberOf, portsText, trafficOf, typesOf } from './entries.ts'

interface Props {
  readonly aclId: string
  readonly egress: boolean
  readonly number?: number
}

/** The window for a line of an ACL: a new one, or one that is there. */
export function EntryDialog({ aclId, egress, number }: Props) {
  const account = usePlayground(({ history }) => history.account)
  const acl = findAcl(account, aclId)
  const there = acl?.entries.find((one) => one.egress === egress && one.number === number)
  if (!acl || (number !== undefined && !there)) return null
  return <OpenEntryDialog acl={acl} egress={egress} there={there} />
}

function OpenEntryDialog(props: { readonly acl: Acl; readonly egress: boolean; readonly there: AclEntry | undefined }) {
  const { acl, egress, there } = props
  const { networks, groups } = useWords()
  const words = networks.window.entry
  const history = usePlayground((state) => state.history)
  const [number, setNumber] = useState(String(there?.number ?? nextNumber(acl, egress)))
  const [type, setType] = useState(there ? trafficOf(there) : 'HTTP')
  const [ports, setPorts] = useState(there ? portsText(there) : '1024-65535')
  const [cidr, setCidr] = useState(there?.cidr ?? '0.0.0.0/0')
  const [does, setDoes] = useState<'allow' | 'deny'>(there?.allow === false ? 'deny' : 'allow')
  const custom = type === 'tcp' || type === 'udp'
  const at = numberOf(number)
  const badPorts = custom && !portsOf(ports)
  const why = at === undefined ? words.badNumber : badPorts ? groups.rule.badPorts : undefined
  const request = entryRequest({ acl, egress, there, number: at ?? 0, type, ports, cidr, does })
  return (
    <Ask
      title={there ? words.edit(nameIn(acl), there.number) : words.add(nameIn(acl), egress)}
      apply={words.apply}
      request={request}
      what={why === undefined ? whatIf(history, request) : undefined}
      why={why}
    >
      <Field label={words.number} {...(at === undefined ? { error: words.badNumber } : { hint: words.numberHint })}>
        <TextInput
          value={number}
          onChange={setNumber}
          inputMode="numeric"
          readOnly={there !== undefined}
          data-autofocus
        />
      </Field>
      <Field label={words.type}>
        <Select
          value={type}
          onChange={setType}
          options={typesOf(words.custom, networks.everything, groups.named, there)}
        />
      </Field>
      {custom && (
        <Field label={words.ports} {...(badPorts ? { error: groups.rule.badPorts } : { hint: groups.rule.portsHint })}>
          <TextInput value={ports} onChange={setPorts} mono />
        </Field>
      )}
      <Field label={egress ? words.destination : words.source} hint={groups.rule.cidrHint}>
        <TextInput value={cidr} onChange={setCidr} mono />
      </Field>
      <Segmented<'allow' | 'deny'>
        label={words.does}
        value={does}
        onChange={setDoes}
        options={[
          { value: 'allow', label: words.allow },
          { value: 'deny', label: words.deny },
        ]}
      />
    </Ask>
  )
}
