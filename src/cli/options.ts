import { kebab } from '#api/cliText.ts'
import type { Member, Schema } from '#wire/schema.ts'
import type { CliOperation } from './services.ts'

/** The number of words that follow an option. */
export type Takes = 'one' | 'many' | 'none' | 'maybe'

/** An option of an operation: what stands behind a member of its input, or one of the CLI's own. */
export interface Option {
  readonly name: string
  readonly takes: Takes
  /** the member of the request; the CLI's own options have none */
  readonly member?: Member
  /** what it means where it is a flag */
  readonly sets?: boolean
  readonly needed: boolean
  /** it works, and completion and help say nothing of it */
  readonly hidden?: boolean
}

/** A structure whose only member is `Value`, a flag: `--source-dest-check` alone says true. */
export const isTopFlag = (schema: Schema): boolean =>
  schema.type === 'struct' && schema.members.size === 1 && schema.members.get('Value')?.schema.type === 'flag'

/** The options that the CLI calls otherwise than their members. */
const renamed: Readonly<Record<string, string>> = {
  'sns.subscribe.endpoint': 'notification-endpoint',
  'ec2.create-image.no-no-reboot': 'reboot',
  'ec2.create-network-acl-entry.no-egress': 'ingress',
  'ec2.replace-network-acl-entry.no-egress': 'ingress',
  'ec2.delete-network-acl-entry.no-egress': 'ingress',
  'ec2.run-instances.no-disable-api-termination': 'enable-api-termination',
}

const own = (name: string, takes: Takes, hidden = false): Option => ({ name, takes, needed: false, hidden })

/** Options that every operation has. */
const ofEvery: readonly Option[] = [
  own('cli-input-json', 'one'),
  own('cli-input-yaml', 'one'),
  own('generate-cli-skeleton', 'maybe'),
]

const ofPages: readonly Option[] = [own('starting-token', 'one'), own('page-size', 'one'), own('max-items', 'one')]

/** The shorter options that some operations have beside their members. */
const shorter: Readonly<Record<string, readonly Option[]>> = {
  'run-instances': [
    own('count', 'one'),
    own('secondary-private-ip-addresses', 'many'),
    own('secondary-private-ip-address-count', 'one'),
    { ...own('associate-public-ip-address', 'none'), sets: true },
    { ...own('no-associate-public-ip-address', 'none'), sets: false },
  ],
  // customizations/putmetricdata.py
  'put-metric-data': [
    'metric-name',
    'timestamp',
    'unit',
    'value',
    'dimensions',
    'statistic-values',
    'storage-resolution',
  ].map((name) => own(name, 'one')),
  'get-password-data': [own('priv-launch-key', 'one')],
  'authorize-security-group-ingress': [
    own('protocol', 'one'),
    own('port', 'one'),
    own('cidr', 'one'),
    own('source-group', 'one'),
    own('group-owner', 'one'),
  ],
}

const replaced: Readonly<Record<string, ReadonlySet<string>>> = {
  'run-instances': new Set(['MinCount', 'MaxCount']),
}

/** The options that are taken by their own names too, though the shorter one is usual. */
const unusual = new Set([
  'IpProtocol',
  'FromPort',
  'ToPort',
  'CidrIp',
  'SourceSecurityGroupName',
  'SourceSecurityGroupOwnerId',
])

/** Every option of an operation, in the order of its members. */
export function optionsOf({ name, service, operation }: CliOperation): readonly Option[] {
  const options: Option[] = []
  const nameOf = (plain: string) => renamed[`${service}.${name}.${plain}`] ?? plain
  const isRule = /^(authorize|revoke)-security-group/.test(name)
  const isPaged = ({ name: member }: Member) =>
    operation.pages !== undefined && (member === operation.pages.token || member === operation.pages.limit)
  for (const member of operation.input.values()) {
    if (replaced[name]?.has(member.name)) continue
    const option = kebab(member.name)
    const hidden = (isRule && unusual.has(member.name)) || isPaged(member)
    const { type } = member.schema
    if (type === 'flag' || isTopFlag(member.schema)) {
      const takes = type === 'flag' ? 'none' : 'maybe'
      options.push({ name: nameOf(option), takes, member, sets: true, needed: member.needed, hidden })
      options.push({ name: nameOf(`no-${option}`), takes: 'none', member, sets: false, needed: member.needed, hidden })
    } else
      options.push({
        name: nameOf(option),
        takes: type === 'list' ? 'many' : 'one',
        member,
        needed: member.needed,
        hidden,
      })
  }
  const rules = isRule ? (shorter['authorize-security-group-ingress'] ?? []) : (shorter[name] ?? [])
  return [...options, ...rules, ...ofEvery, ...(operation.pages ? ofPages : [])]
}

/** The CLI's options that come with every command, and what each takes. */
export const globals: Readonly<Record<string, Takes>> = {
  debug: 'none',
  'endpoint-url': 'one',
  'no-verify-ssl': 'none',
  'no-paginate': 'none',
  output: 'one',
  query: 'one',
  profile: 'one',
  region: 'one',
  version: 'none',
  color: 'one',
  'no-sign-request': 'none',
  'ca-bundle': 'one',
  'cli-read-timeout': 'one',
  'cli-connect-timeout': 'one',
  'cli-binary-format': 'one',
  'no-cli-pager': 'none',
  'cli-auto-prompt': 'none',
  'no-cli-auto-prompt': 'none',
  'cli-error-format': 'one',
}

/** The values that a global option can have. */
export const globalChoices: Readonly<Record<string, readonly string[]>> = {
  output: ['json', 'text', 'table', 'yaml', 'yaml-stream', 'off'],
  color: ['on', 'off', 'auto'],
  'cli-binary-format': ['base64', 'raw-in-base64-out'],
  'cli-error-format': ['legacy', 'json', 'yaml', 'text', 'table', 'enhanced'],
}
