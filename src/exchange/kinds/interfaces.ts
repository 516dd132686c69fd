import { isOn, listOf, membersOf, textIn } from '../read/tree.ts'
import { type Kind, made, tagged } from './kind.ts'

/** AWS::EC2::NetworkInterface. It is there when it is available, as CloudFormation waits for that. */
export const networkInterface: Kind = ({ GroupSet, SourceDestCheck, Tags, ...same }, making) => {
  const answer = making.asks('CreateNetworkInterface', {
    ...same,
    ...(GroupSet !== undefined && { Groups: GroupSet }),
    ...tagged('network-interface', Tags),
  })
  if (!answer) return undefined
  const { NetworkInterfaceId } = membersOf(answer['NetworkInterface'])
  making.waits('network-interface-available', { NetworkInterfaceIds: [NetworkInterfaceId] })
  if (SourceDestCheck !== undefined && !isOn(SourceDestCheck))
    making.also('SourceDestCheck', 'ModifyNetworkInterfaceAttribute', {
      NetworkInterfaceId,
      SourceDestCheck: { Value: false },
    })
  const shown = membersOf(answer['NetworkInterface'])
  const further = listOf(shown['PrivateIpAddresses'])
    .map(membersOf)
    .filter(({ Primary }) => Primary !== true)
  const SecondaryPrivateIpAddresses = further.map(({ PrivateIpAddress }) => PrivateIpAddress)
  return made(
    NetworkInterfaceId,
    { ...shown, SecondaryPrivateIpAddresses },
    { Id: 'NetworkInterfaceId', PrimaryPrivateIpAddress: 'PrivateIpAddress' },
  )
}

/** AWS::EC2::NetworkInterfaceAttachment: what it says nothing of goes with its instance. */
export const interfaceAttachment: Kind = ({ DeleteOnTermination = true, DeviceIndex, ...same }, making) => {
  const answer = making.asks('AttachNetworkInterface', { ...same, DeviceIndex: Number(textIn(DeviceIndex) ?? 1) })
  if (!answer) return undefined
  const { AttachmentId } = answer
  if (isOn(DeleteOnTermination))
    making.also('DeleteOnTermination', 'ModifyNetworkInterfaceAttribute', {
      NetworkInterfaceId: same['NetworkInterfaceId'],
      Attachment: { AttachmentId, DeleteOnTermination: true },
    })
  return made(AttachmentId)
}
