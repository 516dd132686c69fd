import { kebab } from '#api/cliText.ts'
import { findAction } from '#api/handlerOf.ts'
import { registry } from '#api/registry.ts'
import { alarmWaiters, type Waiter, waiters } from '#api/waiters.ts'
import { type Member, type Members, type Operation, operationsOf, type Schema } from '#wire/schema.ts'

/** The services that the terminal's `aws` knows, as the CLI names them. */
export const serviceNames = ['cloudwatch', 'ec2', 'ec2-instance-connect', 'sns', 'ssm', 'sts'] as const
export type CliService = (typeof serviceNames)[number]

/** An operation of a service as the CLI calls it. */
export interface CliOperation {
  readonly name: string
  readonly service: CliService
  readonly operation: Operation
}

const text: Schema = { type: 'text' }
const members = (...names: readonly string[]): Members =>
  new Map(names.map((said) => [said.replace('!', ''), member(said)]))
function member(said: string): Member {
  const name = said.replace('!', '')
  return { name, xml: name, query: name, needed: said.endsWith('!'), schema: text }
}

/** EC2 Instance Connect and STS have one operation each here. */
const others: Readonly<Record<'ec2-instance-connect' | 'sts', readonly Operation[]>> = {
  'ec2-instance-connect': [
    {
      name: 'SendSSHPublicKey',
      service: 'ec2',
      input: members('InstanceId!', 'InstanceOSUser!', 'SSHPublicKey!', 'AvailabilityZone'),
      output: new Map([
        ['RequestId', member('RequestId')],
        ['Success', { ...member('Success'), schema: { type: 'flag' } }],
      ]),
      pages: undefined,
    },
  ],
  sts: [
    {
      name: 'GetCallerIdentity',
      service: 'ec2',
      input: members(),
      output: members('UserId', 'Account', 'Arn'),
      pages: undefined,
    },
  ],
}

/** The operations of a service that the account has, by the CLI's names for them. */
export function operationsIn(service: CliService): ReadonlyMap<string, CliOperation> {
  const operations =
    service === 'ec2-instance-connect' || service === 'sts'
      ? others[service]
      : [...operationsOf(service).values()].filter(({ name }) => findAction(registry, name) !== undefined)
  return new Map(
    operations
      .map((operation) => ({ name: kebab(operation.name), service, operation }))
      .toSorted((one, other) => (one.name < other.name ? -1 : 1))
      .map((one) => [one.name, one]),
  )
}

export const isService = (word: string): word is CliService => serviceNames.some((name) => name === word)

/** The states that `aws ec2 wait` and `aws cloudwatch wait` can wait for. */
export const waitersOf = (service: CliService): ReadonlyMap<string, Waiter> =>
  new Map(Object.entries(service === 'ec2' ? waiters : service === 'cloudwatch' ? alarmWaiters : {}))
