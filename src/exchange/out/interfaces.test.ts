import { expect, it } from 'vitest'
import { handle } from '#api/handle.ts'
import { knownActions } from '#facts/aws/known.ts'
import type { History } from '#engine/history/history.ts'
import { interfacesOf } from '#engine/world/interfaces/read.ts'
import { list } from '#lib/table.ts'
import { planOf } from '../plan/planOf.ts'
import { beginning, settled } from './accountsSpec.ts'
import type { Format } from './format.ts'
import { isNotRead } from '../read/tree.ts'
import { outOf } from './outOf.ts'
import { beginHistory } from '#engine/history/begin.ts'

/** A VPC with an instance that has a second card, and an Elastic IP on that. */
function twoCards(): History {
  let history = beginHistory(beginning)
  const ask = (action: string, params: object): Readonly<Record<string, unknown>> => {
    const asked = handle(history, { action, params: { ...params } }, undefined, knownActions)
    if (!asked.answer.ok) throw new Error(`${action}: ${asked.answer.error.message}`)
    history = asked.history
    return asked.answer.response
  }
  const idIn = (answer: Readonly<Record<string, unknown>>, whole: string, id: string) =>
    String(Reflect.get(Object(answer[whole]), id))
  const VpcId = idIn(ask('CreateVpc', { CidrBlock: '10.0.0.0/16' }), 'Vpc', 'VpcId')
  const SubnetId = idIn(ask('CreateSubnet', { VpcId, CidrBlock: '10.0.1.0/24' }), 'Subnet', 'SubnetId')
  const gateway = idIn(ask('CreateInternetGateway', {}), 'InternetGateway', 'InternetGatewayId')
  ask('AttachInternetGateway', { InternetGatewayId: gateway, VpcId })
  const ImageId = 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'
  ask('RunInstances', { ImageId, InstanceType: 't3.micro', MinCount: 1, MaxCount: 1, SubnetId })
  const card = ask('CreateNetworkInterface', { SubnetId, Description: 'second' })
  const NetworkInterfaceId = idIn(card, 'NetworkInterface', 'NetworkInterfaceId')
  history = settled(history)
  const InstanceId = list(history.account.instances)[0]?.id
  ask('AttachNetworkInterface', { NetworkInterfaceId, InstanceId, DeviceIndex: 1 })
  const { AllocationId } = ask('AllocateAddress', {})
  ask('AssociateAddress', { AllocationId, NetworkInterfaceId })
  return settled(history)
}

const told = ({ account }: History) => ({
  cards: interfacesOf(account).map(({ description, attachment }) => [
    description,
    attachment?.deviceIndex,
    attachment?.deleteOnTermination,
  ]),
  mapped: list(account.addresses).map(({ at }) => at !== undefined),
})

it.each<Format>(['json', 'script', 'template'])(
  'a second card is written out and brought in again, as %s',
  (format) => {
    const history = twoCards()
    const out = outOf(history, format, knownActions)
    if (isNotRead(out)) throw new Error('nothing was written')
    const text = 'lines' in out ? out.lines.join('\n') : JSON.stringify(out.tree)
    const plan = planOf(text, { before: beginHistory({ ...beginning, seed: 'another' }), knowledge: knownActions })
    if (isNotRead(plan)) throw new Error('it was not read')
    const { lines, after } = plan
    expect(lines.filter(({ fate }) => fate !== 'done' && fate !== 'looks')).toEqual([])
    expect(told(settled(after))).toEqual(told(history))
  },
)
