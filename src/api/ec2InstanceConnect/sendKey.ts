import { refuseConnect } from '#facts/accessErrors.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { uuid } from '#lib/chance.ts'
import { write } from '../action.ts'
import { id, need, text } from '../params.ts'

/** EC2 Instance Connect's action: a public key that is let in for a minute. */
const SendSSHPublicKey = write('ec2-instance-connect')({
  params: {
    InstanceId: need(id<InstanceId>()),
    InstanceOSUser: need(text({ most: 32 })),
    SSHPublicKey: need(text({ least: 80, most: 4096 })),
    AvailabilityZone: text({ least: 6, most: 32 }),
  },
  command(
    { InstanceId: instanceId, InstanceOSUser: user, SSHPublicKey: publicKey, AvailabilityZone: zone },
    { account },
  ) {
    const instance = get(account.instances, instanceId)
    if (instance && zone !== undefined && zone !== instance.zone) return refuseConnect.notFound()
    return { kind: 'SendKey', instanceId, user, publicKey }
  },
  answer: ({ after, now }) => ({ RequestId: uuid(after.seed, `send-key/${now}`), Success: true }),
})

export const instanceConnectActions = { SendSSHPublicKey }
