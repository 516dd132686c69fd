import type { Request } from '#api/answer.ts'
import type { Account } from '#engine/account.ts'
import { nextGroupId } from '#engine/world/network/vpc.ts'
import { list } from '#lib/table.ts'

export const sshPort = 22
export const httpPort = 80

/** A security group that is yet to be made: its id, and the requests that make it. */
export interface WizardGroup {
  readonly id: string
  readonly name: string
  readonly requests: readonly Request[]
}

const firstFree = (stem: string, taken: ReadonlySet<string>, n = 1): string =>
  taken.has(`${stem}-${n}`) ? firstFree(stem, taken, n + 1) : `${stem}-${n}`

/** `web-1`, or the next number that no instance is called by. */
export function nextName(account: Account): string {
  const living = list(account.instances).filter((one) => one.state !== 'terminated')
  return firstFree('web', new Set(living.map((one) => one.tags['Name'] ?? '')))
}

/**
 * The group that the console makes at launch: `launch-wizard-N`, these ports open to everybody. It is in the default VPC
 * where nobody says another.
 */
export function wizardGroup(account: Account, ports: readonly number[], VpcId?: string): WizardGroup {
  const name = firstFree('launch-wizard', new Set(list(account.groups).map((group) => group.name)))
  const id = nextGroupId(account)
  const create = {
    action: 'CreateSecurityGroup',
    params: { GroupName: name, Description: `${name} made at launch`, ...(VpcId && { VpcId }) },
  }
  const permissions = ports.map((port) => ({
    IpProtocol: 'tcp',
    FromPort: port,
    ToPort: port,
    IpRanges: [{ CidrIp: '0.0.0.0/0' }],
  }))
  const open = { action: 'AuthorizeSecurityGroupIngress', params: { GroupId: id, IpPermissions: permissions } }
  return { id, name, requests: ports.length > 0 ? [create, open] : [create] }
}
