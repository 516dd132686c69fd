import { useState } from 'react'
import { nameIn } from '#engine/world/called.ts'
import { findVpc, topologyOf } from '#engine/world/vpcs/read.ts'
import { regions } from '#facts/regions.ts'
import { whatIf } from '#store/live/whatIf.ts'
import { lookAt } from '#store/preferences/transient.ts'
import type { NetworkPart } from '#store/preferences/transientState.ts'
import { useInstance, usePlayground, useStudio } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Ask } from '../Ask.tsx'
import { freeCidr, isInVpc, madeIn, newRequest } from './newPart.ts'

/** The window for one more VPC, subnet, route table, internet gateway, network ACL or network interface; it is what is looked at next. */
export function NewPartDialog({ what, vpcId: first }: { readonly what: NetworkPart; readonly vpcId?: string }) {
  const studio = useStudio()
  const { networks, things } = useWords()
  const words = networks.window
  const history = usePlayground((state) => state.history)
  const { account } = history
  const { vpcs, subnets } = topologyOf(account)
  const [name, setName] = useState('')
  const [vpcId, setVpcId] = useState(first ?? vpcs.find(({ isDefault }) => !isDefault)?.id ?? vpcs[0]?.id ?? '')
  const [cidr, setCidr] = useState<string>()
  const [zone, setZone] = useState('')
  const beside = useInstance()?.subnetId
  const [subnetId, setSubnetId] = useState(beside ?? subnets[0]?.id ?? '')
  const [description, setDescription] = useState('')
  const wanted = { name, vpcId, cidr: cidr ?? freeCidr(account, what, vpcId), zone, subnetId, description }
  const request = newRequest(what, wanted)
  const inVpc = isInVpc(what)
  return (
    <Ask
      title={networks.make[what]}
      apply={networks.make[what]}
      request={request}
      what={whatIf(history, request)}
      onDone={(response) => {
        const id = madeIn(what, response)
        if (id !== undefined) lookAt(studio, what, id)
        return true
      }}
    >
      <p className="text-small text-ink-2">{words.brings[what]}</p>
      <Field label={words.name} hint={words.nameHint}>
        <TextInput value={name} onChange={setName} data-autofocus />
      </Field>
      {inVpc && (
        <Field label={networks.vpc}>
          <Select
            value={vpcId}
            onChange={(id) => {
              setVpcId(id)
              setCidr(undefined)
            }}
            options={vpcs.map((one) => ({ value: one.id, label: `${nameIn(one)} · ${one.cidr}` }))}
          />
        </Field>
      )}
      {(what === 'vpc' || what === 'subnet') && (
        <Field
          label={networks.cidr}
          hint={what === 'vpc' ? words.vpcCidr : words.subnetCidr(findVpc(account, vpcId)?.cidr ?? '')}
        >
          <TextInput value={wanted.cidr} onChange={setCidr} mono />
        </Field>
      )}
      {what === 'networkInterface' && (
        <>
          <Field label={things.kinds.subnet}>
            <Select
              value={subnetId}
              onChange={setSubnetId}
              options={subnets.map((one) => ({ value: one.id, label: `${nameIn(one)} · ${one.zone} · ${one.cidr}` }))}
            />
          </Field>
          <Field label={networks.description}>
            <TextInput value={description} onChange={setDescription} />
          </Field>
        </>
      )}
      {what === 'subnet' && (
        <Field label={words.zone}>
          <Select
            value={zone}
            onChange={setZone}
            options={[
              { value: '', label: words.anyZone },
              ...regions[account.region].zones.map((one) => ({ value: one.name, label: `${one.name} (${one.id})` })),
            ]}
          />
        </Field>
      )}
    </Ask>
  )
}
