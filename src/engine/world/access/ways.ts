import { instanceConnectRanges } from '#facts/instanceConnect.ts'
import { ssmPolicy } from '#facts/instanceProfiles.ts'
import { privateDnsName, publicDnsName } from '#facts/regions.ts'
import { refuseSsm } from '#facts/ssmErrors.ts'
import { get } from '#lib/table.ts'
import { type Instant, second } from '#lib/time.ts'
import { runningBase } from '../images/running.ts'
import type { Account } from '../../account.ts'
import { isVeiled } from '../faults/mystery/shown.ts'
import { readFile } from '../guest/files.ts'
import { hostWorks } from '../guest/answers.ts'
import type { Instance } from '../instances/instance.ts'
import { keyPairNamed } from '../keyPairs/decide.ts'
import { whyNoAnswer, whyNotIn, whyNotOut } from '../network/path.ts'
import type { ProbeReason } from '../network/probe.ts'
import { learnerIp, serverIp } from '../network/learner.ts'
import { publicIpOf } from '../network/read.ts'
import { profileOf } from '../profiles/decide.ts'
import { rootOf } from '../volumes/read.ts'
import { flawsOf } from '../volumes/volume.ts'

/** Ways to a prompt inside an instance. */
export const wayNames = ['ssh', 'instance-connect', 'session-manager'] as const
export type WayName = (typeof wayNames)[number]

/** The reason why a way in is closed: the first thing that is in it, from the outside in. */
export type ClosedBy =
  | Exclude<ProbeReason, 'Listening' | 'WebServerCrashed' | 'NothingListens'>
  | 'ServiceNotLetIn'
  | 'SshNotYet'
  | 'NoKeyInside'
  | 'WrongKey'
  | 'WrongUser'
  | 'NoAgent'
  | 'NoProfile'
  | 'NoPolicy'
  | 'NoWayOut'

export interface Way {
  readonly way: WayName
  /** nothing where one gets in */
  readonly closedBy?: ClosedBy | undefined
  /** what somebody types */
  readonly command: string
  /** what they are answered */
  readonly output: string
}

export interface Knock {
  readonly now: Instant
  /** the key pair whose private half is used; the instance's own where it says nothing, none where it is empty */
  readonly keyName?: string | undefined
  readonly user?: string | undefined
}

/** The user who can log in by SSH on this image. */
const userOf = (account: Account, instance: Instance): string => runningBase(account, instance)?.user ?? 'ec2-user'

/** The reason why every way in is closed alike: the machine itself; undefined where it is not. */
function machineClosed(account: Account, instance: Instance): ClosedBy | undefined {
  if (instance.state !== 'running') return 'NotRunning'
  if (!hostWorks(account, instance)) return 'HostDown'
  const guest = get(account.guests, instance.id)
  if (guest?.power !== 'up') return 'OsNotUp'
  if (guest.outOfMemory) return 'OutOfMemory'
  return rootOf(account, instance)?.system?.network === 'bad' ? 'NetworkMisconfigured' : undefined
}

/** the end of a boot, in which the network is up and the SSH server is not (typical: AWS names no time) */
const lateBoot: Instant = 6 * second

/** True at the end of a boot that comes up: the kernel answers, and nothing listens at port 22 yet. */
function bootsWithoutSsh(account: Account, instance: Instance, now: Instant): boolean {
  const guest = get(account.guests, instance.id)
  const root = rootOf(account, instance)
  if (guest?.power !== 'booting' || guest.due === undefined || guest.due - now > lateBoot) return false
  return instance.rootDeviceType !== 'ebs' || (root?.system !== undefined && flawsOf(root).length === 0)
}

/** Reasons that anybody can see who looks at the account from outside. */
const plainReasons: ReadonlySet<ClosedBy> = new Set<ClosedBy>([
  ...(['NotRunning', 'NoPublicAddress', 'NoAgent', 'NoProfile', 'NoPolicy', 'NoWayOut'] as const),
  ...(['NoKeyInside', 'WrongKey', 'WrongUser'] as const),
])

/** The state of one way into an instance as things are now, and what is in it. */
export function wayInto(account: Account, instance: Instance, way: WayName, knock: Knock): Way {
  const closedBy = closing(account, instance, way, knock)
  const told =
    closedBy !== undefined && isVeiled(account, instance) && !plainReasons.has(closedBy) ? 'Mystery' : closedBy
  return { way, closedBy: told, ...words(account, instance, way, knock, closedBy) }
}

function closing(account: Account, instance: Instance, way: WayName, knock: Knock): ClosedBy | undefined {
  if (way === 'session-manager') return machineClosed(account, instance) ?? agentClosed(account, instance)
  if (instance.state !== 'running') return 'NotRunning'
  if (publicIpOf(account, instance) === undefined) return 'NoPublicAddress'
  const machine = machineClosed(account, instance)
  const reached = (from: string) => whyNotIn(account, instance, from, 22) ?? whyNoAnswer(account, instance, from)
  if (machine === 'OsNotUp' && way === 'ssh' && bootsWithoutSsh(account, instance, knock.now))
    return reached(learnerIp) ?? 'SshNotYet'
  if (machine !== undefined) return machine
  if (way === 'ssh') return reached(learnerIp) ?? keyClosed(account, instance, knock)
  const [service = ''] = instanceConnectRanges[account.region]?.split('/') ?? []
  const stop = reached(service)
  if (stop !== undefined) return stop === 'SecurityGroup' ? 'ServiceNotLetIn' : stop
  // the S3-backed image is older than the package
  return runningBase(account, instance)?.rootDeviceType === 'ebs' ? undefined : 'NoAgent'
}

/** The reason why the key that somebody has does not let them in; undefined where it does. */
function keyClosed(account: Account, instance: Instance, { keyName, user, now }: Knock): ClosedBy | undefined {
  const login = userOf(account, instance)
  if (user !== undefined && user !== login) return 'WrongUser'
  const guest = get(account.guests, instance.id)
  // a key that was sent a moment ago is the sender's own
  if (guest?.sentKey && guest.sentKey.user === login && now < guest.sentKey.until) return undefined
  const letIn = (readFile(account, instance, `/home/${login}/.ssh/authorized_keys`) ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
  if (letIn.length === 0) return 'NoKeyInside'
  const name = keyName ?? instance.keyName
  if (name === undefined || name === '') return 'WrongKey'
  // whoever deletes a key pair at AWS still has the file
  const pair = keyPairNamed(account, name)
  const has = letIn.some((line) =>
    pair ? line.split(' ')[1] === pair.publicKey.split(' ')[1] : line.endsWith(` ${name}`),
  )
  return has ? undefined : 'WrongKey'
}

function agentClosed(account: Account, instance: Instance): ClosedBy | undefined {
  const profile = profileOf(account, instance.id)
  if (!profile) return 'NoProfile'
  if (!profile.policies.includes(ssmPolicy)) return 'NoPolicy'
  const stop = whyNotOut(account, instance, serverIp, 443)
  return stop === 'NoPublicAddress' ? 'NoWayOut' : stop
}

/** The lines that are typed and answered: SSH's own words, and those that the user guides quote. */
function words(
  account: Account,
  instance: Instance,
  way: WayName,
  knock: Knock,
  closedBy: ClosedBy | undefined,
): Pick<Way, 'command' | 'output'> {
  const { keyName, user } = knock
  const login = user ?? userOf(account, instance)
  const { id, privateIp } = instance
  const host = privateDnsName(account.region, privateIp).split('.')[0] ?? privateIp
  // a session has bash as `sh` on Amazon Linux 2023, and dash on Ubuntu
  const [shell, loggedIn] =
    userOf(account, instance) === 'ubuntu' ? ['$', `${login}@${host}:~$`] : ['sh-5.2$', `[${login}@${host} ~]$`]
  const inside = way === 'session-manager' ? shell : loggedIn
  if (way === 'session-manager')
    return {
      command: `aws ssm start-session --target ${id}`,
      output:
        closedBy === undefined
          ? inside
          : `An error occurred (TargetNotConnected) when calling the StartSession operation: ${refuseSsm.notConnected(id).message}`,
    }
  if (way === 'instance-connect')
    return {
      command: '',
      output:
        closedBy === undefined
          ? inside
          : 'Failed to connect to your instance. Error establishing SSH connection to your instance. Try again later.',
    }
  const publicIp = publicIpOf(account, instance)
  const address = publicIp === undefined ? privateIp : publicDnsName(account.region, publicIp)
  const key = keyName ?? instance.keyName
  const isDenied = closedBy === 'NoKeyInside' || closedBy === 'WrongKey' || closedBy === 'WrongUser'
  return {
    command: `ssh ${key === undefined || key === '' ? '' : `-i "${key}.pem" `}${login}@${address}`,
    output:
      closedBy === undefined
        ? inside
        : isDenied
          ? (rootsWord(account, instance, knock) ?? `${login}@${address}: Permission denied (publickey).`)
          : `ssh: connect to host ${address} port 22: Connection ${closedBy === 'SshNotYet' ? 'refused' : 'timed out'}`,
  }
}

/**
 * The answer to root who has the right key: cloud-init lets the key in for one command, which says this and ends
 * (cloud-init, `disable_root_opts`).
 */
function rootsWord(account: Account, instance: Instance, knock: Knock): string | undefined {
  if (knock.user !== 'root' || keyClosed(account, instance, { ...knock, user: undefined }) !== undefined)
    return undefined
  return `Please login as the user "${userOf(account, instance)}" rather than the user "root".`
}
