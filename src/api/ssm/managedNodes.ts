import { runningBase } from '#engine/world/images/running.ts'
import type { DescribeInstanceInformationResult, InstanceInformation } from '@aws-sdk/client-ssm'
import type { Account } from '#engine/account.ts'
import { wayInto } from '#engine/world/access/ways.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { isRefusal, type Refusal } from '#facts/errors.ts'
import { privateDnsName } from '#facts/regions.ts'
import { refuseSsm } from '#facts/ssmErrors.ts'
import { get, list as listOf } from '#lib/table.ts'
import { type Instant, iso, minute } from '#lib/time.ts'
import { list, need, struct, text } from '../params.ts'
import type { Wire } from '../wire.ts'
import { read } from './verbs.ts'

/** how often an agent says that it is there (user guide of Systems Manager, “Working with SSM Agent”) */
const pingEvery = 5 * minute

/** The instances whose agent is connected now. AWS goes on listing those of the last thirty days. */
export const DescribeInstanceInformation = read({
  params: {
    Filters: list(struct({ Key: need(text()), Values: need(list(text())) }), { most: 5 }),
    InstanceInformationFilterList: list(struct({ key: need(text()), valueSet: need(list(text())) }), { most: 5 }),
  },
  pages: { list: 'InstanceInformationList', size: 'MaxResults', least: 5, most: 50 },
  answer({ account, now, params }): Wire<DescribeInstanceInformationResult> | Refusal {
    const wanted = [
      ...(params.Filters ?? []).map(({ Key, Values }) => ({ key: Key, values: Values })),
      ...(params.InstanceInformationFilterList ?? []).map(({ key, valueSet }) => ({ key, values: valueSet })),
    ]
    let nodes = listOf(account.instances).filter(
      (instance) => wayInto(account, instance, 'session-manager', { now }).closedBy === undefined,
    )
    for (const { key, values } of wanted) {
      const saying = sayingOf(key)
      if (isRefusal(saying)) return saying
      nodes = nodes.filter((node) => saying(node).some((said) => values.includes(said)))
    }
    return { InstanceInformationList: nodes.map((node) => wireNode(account, node, now)) }
  },
})

const sayings: Readonly<Record<string, readonly string[]>> = {
  PingStatus: ['Online'],
  PlatformType: ['Linux'],
  PlatformTypes: ['Linux'],
  ResourceType: ['EC2Instance'],
  SourceTypes: ['AWS::EC2::Instance'],
}

/** The words of a node under a filter's key. */
function sayingOf(key: string): ((node: Instance) => readonly string[]) | Refusal {
  if (key === 'InstanceIds' || key === 'SourceIds') return ({ id }) => [id]
  if (key === 'tag-key') return ({ tags }) => Object.keys(tags)
  const [, tag] = /^tag:(.+)$/s.exec(key) ?? []
  if (tag !== undefined) return ({ tags }) => (Object.hasOwn(tags, tag) ? [tags[tag] ?? ''] : [])
  const fixed = Object.hasOwn(sayings, key) ? sayings[key] : undefined
  return fixed ? () => fixed : refuseSsm.filterKey()
}

function wireNode(account: Account, node: Instance, now: Instant): Wire<InstanceInformation> {
  const bootedAt = get(account.guests, node.id)?.bootedAt ?? now
  const isUbuntu = runningBase(account, node)?.key.startsWith('ubuntu') === true
  return {
    InstanceId: node.id,
    PingStatus: 'Online',
    LastPingDateTime: iso(now - ((now - bootedAt) % pingEvery)),
    PlatformType: 'Linux',
    PlatformName: isUbuntu ? 'Ubuntu' : 'Amazon Linux',
    PlatformVersion: isUbuntu ? '24.04' : '2023',
    ResourceType: 'EC2Instance',
    IPAddress: node.privateIp,
    ComputerName: privateDnsName(account.region, node.privateIp),
    SourceId: node.id,
    SourceType: 'AWS::EC2::Instance',
  }
}
