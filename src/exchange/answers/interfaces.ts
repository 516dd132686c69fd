import { listOf, type Members, membersOf } from '../read/tree.ts'
import type { Answers } from './answers.ts'
import type { Adds } from './ground.ts'
import { calledBy, type Names, ownTags, some } from './names.ts'

/** True for the interface that came with an instance, which is told by it. */
export const isPrimary = (card: Members): boolean => membersOf(card['Attachment'])['DeviceIndex'] === 0

/** Interfaces that were made by themselves, in subnets that people made: a default one has another id elsewhere. */
export function interfaces(answers: Answers, names: Names, add: Adds): void {
  for (const card of answers.NetworkInterfaces.filter((one) => !isPrimary(one))) {
    if (!names.has(card['SubnetId'])) continue
    const tags = { Tags: card['TagSet'] }
    const name = names.name(card['NetworkInterfaceId'], calledBy(tags, 'Interface'))
    const groups = listOf(card['Groups']).map((one) => names.attribute(membersOf(one)['GroupId'], 'GroupId'))
    const further = listOf(card['PrivateIpAddresses']).length - 1
    add(name, 'AWS::EC2::NetworkInterface', {
      SubnetId: names.ref(card['SubnetId']),
      ...(groups.length > 0 && { GroupSet: groups }),
      ...(card['Description'] !== '' && some(card, 'Description')),
      ...(further > 0 && { SecondaryPrivateIpAddressCount: further }),
      ...(card['SourceDestCheck'] === false && { SourceDestCheck: false }),
      ...ownTags(tags),
    })
  }
}

/** Their attachments: after the Elastic IPs, which an instance with one interface can be given by its own id. */
export function attachments(answers: Answers, names: Names, add: Adds): void {
  for (const card of answers.NetworkInterfaces) {
    const { InstanceId, DeviceIndex, DeleteOnTermination } = membersOf(card['Attachment'])
    if (DeviceIndex === 0 || !names.has(card['NetworkInterfaceId']) || !names.has(InstanceId)) continue
    add(names.name(undefined, 'InterfaceAttachment'), 'AWS::EC2::NetworkInterfaceAttachment', {
      NetworkInterfaceId: names.ref(card['NetworkInterfaceId']),
      InstanceId: names.ref(InstanceId),
      DeviceIndex,
      DeleteOnTermination: DeleteOnTermination === true,
    })
  }
}
