import { handle } from '#api/handle.ts'
import type { History } from '#engine/history/history.ts'
import { list } from '#lib/table.ts'
import { isPrimary } from '../answers/interfaces.ts'
import { listOf, type Members, membersOf, type Tree } from '../read/tree.ts'

/** Every list of the account's, as AWS's own Describe and List actions answer it: in one structure, by the lists' names. */
export function answersOf(history: History): Members {
  const all = (action: string, name: string, params: Members = {}): readonly Tree[] => {
    const found: Tree[] = []
    let token: Tree
    do {
      const { answer } = handle(history, {
        action,
        params: { ...params, ...(token !== undefined && { NextToken: token }) },
      })
      const response: Members = answer.ok ? answer.response : {}
      found.push(...listOf(response[name]))
      token = response['NextToken']
    } while (token !== undefined)
    return found
  }
  const Reservations = all('DescribeInstances', 'Reservations')
  const instances = Reservations.flatMap((one) => listOf(membersOf(one)['Instances'])).map(membersOf)
  const ids = instances.flatMap(({ InstanceId, State }) =>
    membersOf(State)['Name'] === 'terminated' ? [] : [InstanceId],
  )
  const attribute = (id: Tree, name: string) => {
    const { answer } = handle(history, {
      action: 'DescribeInstanceAttribute',
      params: { InstanceId: id, Attribute: name },
    })
    return answer.ok ? answer.response : {}
  }
  const lists: Members = {
    Reservations,
    Volumes: all('DescribeVolumes', 'Volumes'),
    Addresses: all('DescribeAddresses', 'Addresses'),
    SecurityGroups: all('DescribeSecurityGroups', 'SecurityGroups'),
    KeyPairs: all('DescribeKeyPairs', 'KeyPairs', { IncludePublicKey: true }),
    PlacementGroups: all('DescribePlacementGroups', 'PlacementGroups'),
    Snapshots: all('DescribeSnapshots', 'Snapshots', { OwnerIds: ['self'] }),
    Images: all('DescribeImages', 'Images', { Owners: ['self'] }),
    Vpcs: all('DescribeVpcs', 'Vpcs').map((vpc) => ({ ...membersOf(vpc), ...vpcAttributes(history, membersOf(vpc)) })),
    Subnets: all('DescribeSubnets', 'Subnets'),
    InternetGateways: all('DescribeInternetGateways', 'InternetGateways'),
    RouteTables: all('DescribeRouteTables', 'RouteTables'),
    NetworkAcls: all('DescribeNetworkAcls', 'NetworkAcls'),
    // those that came with an instance are told by it
    NetworkInterfaces: all('DescribeNetworkInterfaces', 'NetworkInterfaces').filter(
      (one) => !isPrimary(membersOf(one)),
    ),
    MetricAlarms: all('DescribeAlarms', 'MetricAlarms'),
    Topics: all('ListTopics', 'Topics'),
    TopicAttributes: list(history.account.topics).flatMap(({ arn: TopicArn, displayName: DisplayName }) =>
      DisplayName === undefined ? [] : [{ TopicArn, DisplayName }],
    ),
    Subscriptions: all('ListSubscriptions', 'Subscriptions'),
    SlackChannelConfigurations: all('DescribeSlackChannelConfigurations', 'SlackChannelConfigurations'),
    InstanceAttributes: ids.map((id) => Object.assign({}, ...told.map((name) => attribute(id, name)))),
    InstanceCreditSpecifications: instances
      .filter(({ InstanceType, InstanceId }) => /^t\d/.test(String(InstanceType)) && ids.includes(InstanceId))
      .flatMap(({ InstanceId }) =>
        all('DescribeInstanceCreditSpecifications', 'InstanceCreditSpecifications', { InstanceIds: [InstanceId] }),
      ),
  }
  return Object.fromEntries(Object.entries(lists).filter(([, found]) => listOf(found).length > 0))
}

/** Attributes of an instance that DescribeInstances does not show. */
const told = ['userData', 'disableApiTermination', 'disableApiStop', 'instanceInitiatedShutdownBehavior']

/** A VPC's DNS, which only DescribeVpcAttribute tells; of the default one it is as usual. */
function vpcAttributes(history: History, { VpcId, IsDefault }: Members): Members {
  if (IsDefault === true) return {}
  const { answer } = handle(history, {
    action: 'DescribeVpcAttribute',
    params: { VpcId, Attribute: 'enableDnsHostnames' },
  })
  const { EnableDnsHostnames } = answer.ok ? answer.response : {}
  return membersOf(EnableDnsHostnames)['Value'] === true ? { EnableDnsHostnames: true } : {}
}
