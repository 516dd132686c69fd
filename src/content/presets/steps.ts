import { does, type Step, until } from '#course/moves/script.ts'
import type { Account } from '#engine/account.ts'
import type { Checks } from '#engine/observers/checks/check.ts'
import type { Guest } from '#engine/world/guest/guest.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { type Probe, probe } from '#engine/world/network/probe.ts'
import { baseImages, type BaseImage } from '#facts/images.ts'
import { usualUserData } from '#facts/userData.ts'
import type { InstanceId } from '#lib/brand.ts'
import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'

type Params = Readonly<Record<string, unknown>>

const linux: BaseImage = must(
  baseImages.find(({ key }) => key === 'al2023-x86_64'),
  'the image of Amazon Linux 2023',
)
export const rootDevice = linux.rootDeviceName

/** Launches one t3.micro with Amazon Linux, unless told otherwise. */
export const launches = (name: string, more: (account: Account) => Params = () => ({})): Step =>
  does('RunInstances', (account) => ({
    ImageId: linux.ids[account.region],
    InstanceType: 't3.micro',
    MinCount: 1,
    MaxCount: 1,
    UserData: usualUserData[linux.key],
    TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: name }] }],
    ...more(account),
  }))

/** The nth instance that was launched, the first without a number. */
export const instance = (account: Account, nth = 0): Instance | undefined => list(account.instances)[nth]
export const idOf = (account: Account, nth = 0): InstanceId | undefined => instance(account, nth)?.id

/** Asks for something that takes the instances' ids. */
export const asks = (action: 'StopInstances' | 'StartInstances' | 'RebootInstances', nth = 0): Step =>
  does(action, (account) => ({ InstanceIds: [idOf(account, nth)] }))

export const breaks = (fault: string): Step =>
  does('InjectFault', (account) => ({ Fault: fault, InstanceId: idOf(account) }))

/** What somebody outside finds at a port of the first instance. */
export function reached(account: Account, port: number): Probe['result'] | undefined {
  const id = idOf(account)
  return id && probe(account, id, port)?.result
}

export const checksOf = (account: Account, nth = 0): Checks | undefined => get(account.checks, idOf(account, nth) ?? '')
export const guestOf = (account: Account, nth = 0): Guest | undefined => get(account.guests, idOf(account, nth) ?? '')

export const isHealthy = (account: Account, nth = 0): boolean => {
  const checks = checksOf(account, nth)
  return checks?.system === 'passed' && checks.instance === 'passed' && checks.ebs === 'passed'
}

export const untilHealthy = (nth = 0): Step => until((account) => isHealthy(account, nth))
export const untilStopped = (nth = 0): Step => until((account) => instance(account, nth)?.state === 'stopped')

const group = (account: Account) => list(account.groups).at(-1)

/** A security group that lets in from anywhere at these ports; what is launched with `inGroup` is in it. */
export const opens = (name: string, ...ports: readonly number[]): readonly Step[] => [
  does('CreateSecurityGroup', { GroupName: name, Description: name }),
  does('AuthorizeSecurityGroupIngress', (account) => ({
    GroupId: group(account)?.id,
    IpPermissions: ports.map((port) => ({
      IpProtocol: 'tcp',
      FromPort: port,
      ToPort: port,
      IpRanges: [{ CidrIp: '0.0.0.0/0' }],
    })),
  })),
]
export const inGroup = (account: Account): Params => ({ SecurityGroupIds: [group(account)?.id] })
