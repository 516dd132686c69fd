import type { Account } from '#engine/account.ts'
import { baseImages, type ImageKey } from '#facts/images.ts'
import { asUserData, serverWithoutInternet, usualUserData } from '#facts/userData.ts'
import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { findNamed, idOf } from '../find/instances.ts'
import { does, type Step, until, waits } from './script.ts'

type Params = Readonly<Record<string, unknown>>

const imageIdIn = (account: Account, key: ImageKey): string =>
  must(
    baseImages.find((image) => image.key === key),
    key,
  ).ids[account.region]

const groupIdsOf = (account: Account, name: string) =>
  list(account.groups).flatMap((group) => (group.name === name ? [group.id] : []))

interface Launch {
  readonly image?: ImageKey
  readonly type?: string
  /** ports that its own new group opens to everybody */
  readonly open?: readonly number[]
  /** without a public address */
  readonly hidden?: boolean
  /** the subnet that it stands in, where it is not the default VPC's of its zone */
  readonly place?: (account: Account) => { readonly subnetId: string; readonly vpcId: string }
  /** the source that may reach its ports, in place of everybody */
  readonly from?: string
  /** anything else of RunInstances */
  readonly more?: Params | ((account: Account) => Params)
}

const groupOf = (name: string) => `${name}-group`

const rules =
  (action: string) =>
  (name: string, port: number, from = '0.0.0.0/0'): Step =>
    does(action, (account) => ({
      GroupId: groupIdsOf(account, groupOf(name))[0],
      IpPermissions: [{ IpProtocol: 'tcp', FromPort: port, ToPort: port, IpRanges: [{ CidrIp: from }] }],
    }))

/** Opens a port of the group that an instance was launched with, to everybody where nothing is said; and shuts it again. */
export const opens = rules('AuthorizeSecurityGroupIngress')
export const shuts = rules('RevokeSecurityGroupIngress')

/** Launches one instance of this name in a group of its own, as the launch form would. */
export function launches(
  name: string,
  { image = 'al2023-x86_64', type = 't3.micro', open = [22], hidden = false, place, from, more = {} }: Launch = {},
): readonly Step[] {
  const GroupName = groupOf(name)
  return [
    does('CreateSecurityGroup', (account) => ({
      GroupName,
      Description: `what may reach ${name}`,
      ...(place && { VpcId: place(account).vpcId }),
    })),
    ...open.map((port) => opens(name, port, from)),
    does('RunInstances', (account) => ({
      ImageId: imageIdIn(account, image),
      InstanceType: type,
      MinCount: 1,
      MaxCount: 1,
      UserData: hidden ? asUserData(serverWithoutInternet) : usualUserData[image],
      ...(hidden
        ? {
            NetworkInterfaces: [
              { DeviceIndex: 0, AssociatePublicIpAddress: false, Groups: groupIdsOf(account, GroupName) },
            ],
          }
        : { SecurityGroupIds: groupIdsOf(account, GroupName) }),
      ...(place && { SubnetId: place(account).subnetId }),
      TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: name }] }],
      ...(typeof more === 'function' ? more(account) : more),
    })),
  ]
}

/** Waits until it runs; until its checks have passed and, a while later, it is quiet. */
export const untilState = (name: string, state: string): Step =>
  until((account) => findNamed(account, name)?.state === state)

/** Waits until it is terminated, of which after an hour not even a record is left. */
export const untilGone = (name: string): Step =>
  until((account) => (findNamed(account, name)?.state ?? 'terminated') === 'terminated')

export const untilChecked = (name: string): Step =>
  until((account) => {
    const checks = get(account.checks, idOf(account, name))
    return checks !== undefined && checks.system !== 'initializing'
  })

/** Waits until the OS inside is up. */
export const untilUp = (name: string): Step =>
  until((account) => get(account.guests, idOf(account, name))?.power === 'up')

/** A running instance whose checks have passed. */
export const runs = (name: string, launch?: Launch): readonly Step[] => [
  ...launches(name, launch),
  untilState(name, 'running'),
  untilChecked(name),
  waits(minute),
]

/** A request about instances by their names. */
const toInstances =
  (action: string, more: Params = {}) =>
  (...names: readonly string[]): Step =>
    does(action, (account) => ({ InstanceIds: names.map((name) => idOf(account, name)), ...more }))

export const stop = toInstances('StopInstances')
export const hibernate = toInstances('StopInstances', { Hibernate: true })
export const start = toInstances('StartInstances')
export const reboot = toInstances('RebootInstances')
export const terminate = toInstances('TerminateInstances')
