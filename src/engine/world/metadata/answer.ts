import { findProfile } from '#facts/instanceProfiles.ts'
import { privateDnsName, publicDnsName } from '#facts/regions.ts'
import { base64Of, bytesOf, textOf, utf8 } from '#lib/bytes.ts'
import { hash } from '#lib/chance.ts'
import { hour, type Instant, iso, second } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'
import type { NetworkInterface } from '../interfaces/networkInterface.ts'
import { allIps, furtherOn, mappedAt, primaryOf } from '../interfaces/read.ts'
import { publicIpOf } from '../network/read.ts'
import { macOf } from '../network/mac.ts'
import { findGroup, subnets } from '../network/vpc.ts'
import { vpcOf } from '../vpcs/read.ts'
import { volumesOf } from '../volumes/read.ts'
import { noticeOf } from '../spot/read.ts'
import { associationOf } from '../profiles/decide.ts'
import { metadataOf } from './options.ts'

/** The question that somebody inside asks the instance metadata service. */
export interface Asking {
  readonly account: Account
  readonly instance: Instance
  readonly now: Instant
  readonly method: string
  readonly path: string
  /** by their names in small letters */
  readonly headers: ReadonlyMap<string, string>
}

export interface Answered {
  readonly status: number
  readonly body: string
}

/** Longest life of a token, six hours (UG instancedata-data-retrieval). */
const longestLife = 21_600

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
}

/** The page that the service answers with where it has nothing else to say. */
function page(status: number): Answered {
  const title = `${status} - ${titles[status] ?? ''}`
  const body = `<?xml version="1.0" encoding="iso-8859-1"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
	"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
 <head>
  <title>${title}</title>
 </head>
 <body>
  <h1>${title}</h1>
 </body>
</html>`
  return { status, body }
}

const ok = (body: string): Answered => ({ status: 200, body })

/** Answers one request: first a token by PUT, then what is asked for with it, or without one where that is allowed. */
export function answerMetadata(asking: Asking): Answered {
  const { account, instance, method, path, headers } = asking
  const options = metadataOf(account, instance)
  if (options.endpoint === 'disabled') return page(403)
  if (path === '/latest/api/token') return method === 'PUT' ? tokenFor(asking) : page(405)
  if (method !== 'GET') return page(405)
  const token = headers.get('x-aws-ec2-metadata-token')
  if (token === undefined ? options.tokens === 'required' : !isValid(asking, token)) return page(401)
  const body = look(asking)
  return body === undefined ? page(404) : ok(body)
}

/** The mark of the instance that a token belongs to; only for telling tokens of other instances apart. */
const markOf = ({ account, instance }: Pick<Asking, 'account' | 'instance'>) =>
  hash(`${account.seed}/token/${instance.id}`).toString(36)

/** A made-up token that holds its own end, so that nobody has to remember it. */
function tokenFor(asking: Asking): Answered {
  const asked = asking.headers.get('x-aws-ec2-metadata-token-ttl-seconds') ?? ''
  const life = /^\d+$/.test(asked) ? Number(asked) : 0
  // a proxy may have passed it on
  if (asking.headers.has('x-forwarded-for')) return page(403)
  if (life < 1 || life > longestLife) return page(400)
  return ok(`AQAE${base64Of(utf8(`${markOf(asking)}/${asking.now + life * second}/not-real`))}`)
}

function isValid(asking: Asking, token: string): boolean {
  const read = textOf(bytesOf(token.replace(/^AQAE/, '')) ?? [])
  const [mark, until] = read.split('/')
  return token.startsWith('AQAE') && mark === markOf(asking) && Number(until) > asking.now
}

type Tree = { readonly [name: string]: string | Tree | undefined }

/**
 * The text at a path of the metadata: a value, or the names below it, folders with a slash; undefined where there is
 * nothing.
 */
function look({ account, instance, path, now }: Asking): string | undefined {
  const parts = path.split('/').filter((part) => part !== '')
  const [version, kind, ...rest] = parts
  if (version === undefined) return 'latest'
  if (version !== 'latest' && !/^\d{4}-\d\d-\d\d$/.test(version) && version !== '1.0') return undefined
  if (kind === undefined) return 'dynamic\nmeta-data\nuser-data'
  if (kind === 'user-data')
    return rest.length > 0 || instance.userData === undefined ? undefined : textOf(bytesOf(instance.userData) ?? [])
  if (kind === 'dynamic') return read({ 'instance-identity': { document: identity(account, instance) } }, rest)
  if (kind !== 'meta-data') return undefined
  return read(metaData(account, instance, now), rest)
}

function read(tree: Tree, [first, ...rest]: readonly string[]): string | undefined {
  if (first === undefined)
    return Object.entries(tree)
      .flatMap(([name, value]) => (value === undefined ? [] : [typeof value === 'string' ? name : `${name}/`]))
      .join('\n')
  const found = Object.hasOwn(tree, first) ? tree[first] : undefined
  if (found === undefined) return undefined
  if (typeof found === 'string') return rest.length === 0 ? found : undefined
  return read(found, rest)
}

/** The tree of an instance's metadata, as far as this account knows it. */
function metaData(account: Account, instance: Instance, now: Instant): Tree {
  const { region } = account
  const notice = noticeOf(account, instance)
  const publicIp = publicIpOf(account, instance)
  const local = privateDnsName(region, instance.privateIp)
  const zone = subnets(account).find((one) => one.zone === instance.zone)
  const groups = instance.groupIds.map((id) => findGroup(account, id)?.name ?? id).join('\n')
  const mac = macOf(account, instance.interfaceId)
  const cards = [primaryOf(account, instance), ...furtherOn(account, instance.id)]
  const host = publicIp === undefined ? undefined : publicDnsName(region, publicIp)
  const [, ...data] = volumesOf(account, instance)
  return {
    'ami-id': instance.imageId,
    'ami-launch-index': String(instance.launchIndex),
    'ami-manifest-path': '(unknown)',
    'block-device-mapping': {
      ami: instance.rootDeviceName,
      ...Object.fromEntries(data.map(({ attachment }, nth) => [`ebs${nth + 1}`, attachment.deviceName])),
      root: instance.rootDeviceName,
    },
    events: notice && {
      recommendations: { rebalance: JSON.stringify({ noticeTime: wire(notice.givenAt) }) },
    },
    hostname: local,
    iam: iamOf(account, instance, now),
    'instance-action': 'none',
    'instance-id': instance.id,
    'instance-life-cycle': instance.spotRequestId === undefined ? 'on-demand' : 'spot',
    'instance-type': instance.type,
    'local-hostname': local,
    'local-ipv4': instance.privateIp,
    mac,
    network: {
      interfaces: {
        macs: Object.fromEntries(cards.map((card) => [macOf(account, card.id), cardData(account, card, publicIp)])),
      },
    },
    placement: {
      'availability-zone': instance.zone,
      'availability-zone-id': zone?.zoneId,
      region,
    },
    profile: 'default-hvm',
    'public-hostname': host,
    'public-ipv4': publicIp,
    'public-keys': instance.publicKey === undefined ? undefined : { '0': { 'openssh-key': instance.publicKey } },
    'reservation-id': instance.reservationId,
    'security-groups': groups,
    services: { domain: 'amazonaws.com', partition: 'aws' },
    // nothing there before the notice (UG spot-instance-termination-notices)
    spot: notice && {
      'instance-action': JSON.stringify({ action: notice.action, time: wire(notice.at) }),
      'termination-time': notice.action === 'terminate' ? wire(notice.at) : undefined,
    },
    tags: metadataOf(account, instance).instanceTags === 'enabled' ? { instance: instance.tags } : undefined,
  }
}

/** The metadata of one interface: `public` is the address at which the primary one is reached. */
function cardData(account: Account, card: NetworkInterface, publicIp: string | undefined): Tree {
  const { id, attachment, groupIds, subnetId } = card
  const mapped = allIps(card).flatMap((privateIp) => mappedAt(account, { interfaceId: id, privateIp })?.publicIp ?? [])
  const own = attachment?.deviceIndex === 0 && publicIp !== undefined ? [publicIp] : []
  return {
    'device-number': String(attachment?.deviceIndex ?? 0),
    'interface-id': id,
    'local-ipv4s': allIps(card).join('\n'),
    mac: macOf(account, id),
    'public-ipv4s': [...own, ...mapped].join('\n') || undefined,
    'security-group-ids': groupIds.join('\n'),
    'security-groups': groupIds.map((one) => findGroup(account, one)?.name ?? one).join('\n'),
    'subnet-id': subnetId,
    'vpc-id': vpcOf(account, card),
  }
}

/** how long the temporary credentials of a role are good for: about six hours */
const credentialsLast = 6 * hour

/** The role of its profile, with credentials that say of themselves that they are none. */
function iamOf(account: Account, { id }: Instance, now: Instant): Tree | undefined {
  const association = associationOf(account, id)
  const profile = association && findProfile(association.profile)
  if (!profile) return undefined
  const updated = Math.max(association.since, now - (now % hour))
  const arn = `arn:aws:iam::${account.accountId}:instance-profile/${profile.name}`
  return {
    info: JSON.stringify(
      { Code: 'Success', LastUpdated: wire(updated), InstanceProfileArn: arn, InstanceProfileId: profile.id },
      null,
      2,
    ),
    'security-credentials': {
      [profile.role]: JSON.stringify(
        {
          Code: 'Success',
          LastUpdated: wire(updated),
          Type: 'AWS-HMAC',
          AccessKeyId: 'ASIANOTAREALKEY00000',
          SecretAccessKey: 'EC2-Playground/not-a-real-secret/it-opens-nothing',
          Token: 'EC2-Playground/not-a-real-token/it-opens-nothing',
          Expiration: wire(updated + credentialsLast),
        },
        null,
        2,
      ),
    },
  }
}

/** The ISO time without the milliseconds, as the service writes it. */
const wire = (at: Instant): string => iso(at).replace(/\.\d+Z$/, 'Z')

const identity = (account: Account, instance: Instance): string =>
  JSON.stringify(
    {
      accountId: account.accountId,
      architecture: instance.type.includes('g') && /^[a-z]+\d+g/.test(instance.type) ? 'arm64' : 'x86_64',
      availabilityZone: instance.zone,
      billingProducts: null,
      devpayProductCodes: null,
      marketplaceProductCodes: null,
      imageId: instance.imageId,
      instanceId: instance.id,
      instanceType: instance.type,
      kernelId: null,
      pendingTime: wire(instance.launchedAt),
      privateIp: instance.privateIp,
      ramdiskId: null,
      region: account.region,
      version: '2017-09-30',
    },
    null,
    2,
  )
