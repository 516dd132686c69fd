import { useState } from 'react'
import type { Account } from '#engine/account.ts'
import { nameIn } from '#engine/world/called.ts'
import { furtherOn, interfacesOf } from '#engine/world/interfaces/read.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { findTable, topologyOf, vpcOf } from '#engine/world/vpcs/read.ts'
import type { RouteTable } from '#engine/world/vpcs/topology.ts'
import { list } from '#lib/table.ts'
import { whatIf } from '#store/live/whatIf.ts'
import { usePlayground } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Ask } from '../Ask.tsx'

/** what a route leads to as a rule; a table that has it already wants another one */
const everywhere = '0.0.0.0/0'

interface Props {
  readonly tableId: string
  readonly destination?: string
}

/** The window for a route of a table: a new one, or another target for one that is there. */
export function RouteDialog({ tableId, destination }: Props) {
  const account = usePlayground(({ history }) => history.account)
  const table = findTable(account, tableId)
  return table && <OpenRouteDialog table={table} there={destination} />
}

function OpenRouteDialog({ table, there }: { readonly table: RouteTable; readonly there: string | undefined }) {
  const { networks } = useWords()
  const words = networks.window.route
  const history = usePlayground((state) => state.history)
  const [to, setTo] = useState(there ?? (table.routes.some((one) => one.destination === everywhere) ? '' : everywhere))
  const targets = targetsOf(history.account, table.vpcId)
  const before = table.routes.find((one) => one.destination === there)?.target
  const [target, setTarget] = useState(before ?? targets[0]?.value ?? '')
  const known = before === undefined || targets.some(({ value }) => value === before)
  const request = {
    action: there === undefined ? 'CreateRoute' : 'ReplaceRoute',
    params: {
      RouteTableId: table.id,
      DestinationCidrBlock: to.trim(),
      [paramOf(target)]: target,
    },
  }
  const unsaid = to.trim() === ''
  const nowhere = targets.length === 0 && before === undefined
  return (
    <Ask
      title={there === undefined ? words.add(nameIn(table)) : words.edit(nameIn(table))}
      apply={words.apply}
      request={request}
      what={nowhere || unsaid ? undefined : whatIf(history, request)}
      why={nowhere ? words.noTarget : unsaid ? words.destinationFirst : undefined}
    >
      <Field label={networks.destination} hint={words.destinationHint}>
        <TextInput value={to} onChange={setTo} mono readOnly={there !== undefined} data-autofocus />
      </Field>
      <Field label={networks.target}>
        <Select
          value={target}
          onChange={setTarget}
          options={known ? targets : [{ value: before, label: before }, ...targets]}
        />
      </Field>
    </Ask>
  )
}

const paramOf = (target: string) =>
  target.startsWith('i-') ? 'InstanceId' : target.startsWith('eni-') ? 'NetworkInterfaceId' : 'GatewayId'

/** The targets to which a route of a VPC can lead: its gateway, and the instances in it. */
function targetsOf(account: Account, vpcId: string) {
  const gateways = topologyOf(account).gateways.filter((one) => one.vpcId === vpcId)
  const instances = list(account.instances).filter(
    (one) => one.state !== 'terminated' && one.state !== 'shutting-down' && vpcOf(account, one) === vpcId,
  )
  return [
    ...gateways.map((one) => ({
      value: one.id,
      label: nameIn(one) === one.id ? one.id : `${nameIn(one)} · ${one.id}`,
    })),
    // with several interfaces EC2 wants to be told which one
    ...instances
      .filter((one) => furtherOn(account, one.id).length === 0)
      .map((one) => ({ value: one.id, label: `${nameOf(one)} · ${one.id}` })),
    ...interfacesOf(account)
      .filter((one) => vpcOf(account, one) === vpcId)
      .map((one) => ({ value: one.id, label: nameIn(one) === one.id ? one.id : `${nameIn(one)} · ${one.id}` })),
  ]
}
