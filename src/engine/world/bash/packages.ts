import { findType } from '#facts/catalogue.ts'
import { get } from '#lib/table.ts'
import type { Instant } from '#lib/time.ts'
import { second } from '#lib/time.ts'
import { runningImageId } from '../images/running.ts'
import type { Account } from '../../account.ts'
import { hostWorks } from '../guest/answers.ts'
import { type Distribution, distributionOf, softwareOf, webUnits } from '../guest/software.ts'
import type { Instance } from '../instances/instance.ts'
import { serverIp } from '../network/learner.ts'
import { whyNotOut } from '../network/path.ts'
import { rootOf } from '../volumes/read.ts'
import { isFull } from '../volumes/volume.ts'
import { type Call, done, fails, instanceOf, type Ran } from './session.ts'

/** Packages that can be installed and change nothing that is seen here, and the beginnings of such names. */
const others = new Set([
  ...[
    'git',
    'wget',
    'curl',
    'vim',
    'nano',
    'htop',
    'tree',
    'jq',
    'zip',
    'unzip',
    'tar',
    'make',
    'gcc',
    'docker',
    'docker.io',
  ],
  ...[
    'nodejs',
    'npm',
    'redis6',
    'redis-server',
    'stress',
    'stress-ng',
    'telnet',
    'nc',
    'nmap-ncat',
    'bind-utils',
    'cronie',
  ],
  ...[
    'amazon-cloudwatch-agent',
    'amazon-ssm-agent',
    'amazon-efs-utils',
    'nfs-utils',
    'ec2-instance-connect',
    'awscli',
    'ca-certificates',
  ],
])
const families = [
  'php',
  'mariadb',
  'mysql',
  'postgresql',
  'python3',
  'java-',
  'openjdk-',
  'default-jdk',
  'nodejs',
  'libapache2-mod-',
  'mod_',
]

type Manager = 'dnf' | 'yum' | 'apt' | 'apt-get'

const there: Readonly<Record<Distribution, readonly Manager[]>> = {
  amazon: ['dnf', 'yum'],
  ubuntu: ['apt', 'apt-get'],
  'amazon-1': ['yum'],
}

const webHere: Readonly<Record<Distribution, readonly string[]>> = {
  amazon: ['nginx', 'httpd'],
  ubuntu: ['nginx', 'apache2'],
  'amazon-1': ['nginx', 'httpd'],
}

export const linuxOf = (account: Account, instance: Instance): Distribution =>
  distributionOf(account, runningImageId(account, instance))

/** True where something inside reaches a server of the internet at a port. */
export const reachesInternet = (account: Account, instance: Instance, port: number): boolean =>
  hostWorks(account, instance) &&
  rootOf(account, instance)?.system?.network !== 'bad' &&
  whyNotOut(account, instance, serverIp, port) === undefined

/** The port of the repositories: Amazon Linux's are asked by HTTPS, Ubuntu's by HTTP (their images' own settings). */
const repositoryPort = (account: Account, instance: Instance): number =>
  linuxOf(account, instance) === 'ubuntu' ? 80 : 443

/** The times that installing takes, and that it waits for an internet which does not answer: typical. */
const installs: Instant = 7 * second
const updates: Instant = 11 * second
const timesOut: Instant = 30 * second

/** The time that a command of a script takes: anything but a package manager is over at once. */
export function takes(account: Account, instance: Instance, verb: string, args: readonly string[]): Instant {
  const managers: readonly string[] = there[linuxOf(account, instance)]
  if (!managers.includes(verb)) return 0
  const deed = args.find((arg) => !arg.startsWith('-'))
  if (deed !== 'install' && deed !== 'update' && deed !== 'upgrade') return 0
  if (!reachesInternet(account, instance, repositoryPort(account, instance))) return timesOut
  return deed === 'install' ? installs : updates
}

/** `dnf`, `yum`, `apt` and `apt-get`: what installs packages, each where it is there. */
export const packages =
  (verb: Manager) =>
  ({ session, args, isRoot }: Call): Ran => {
    const { tx, instanceId, cause, isScript } = session
    const instance = instanceOf(session)
    const linux = linuxOf(tx.account, instance)
    if (!there[linux].includes(verb)) return fails(`bash: ${verb}: command not found`, 127)
    const isApt = verb === 'apt' || verb === 'apt-get'
    const [deed, ...asked] = args.filter((arg) => !arg.startsWith('-'))
    const names = asked.map((name) => bareName(name, instance))
    if (deed === undefined) return fails(isApt ? `${verb}: no command` : `usage: ${verb} [options] COMMAND`)
    if (!['install', 'update', 'upgrade', 'makecache', 'clean', 'check-update'].includes(deed))
      return fails(`playground: of ${verb} only install and update are known here`, 2)
    if (!isRoot)
      return isApt
        ? fails('E: Could not open lock file /var/lib/dpkg/lock-frontend - open (13: Permission denied)', 100)
        : fails('Error: This command has to be run with superuser privileges (under the root user on most systems).')
    if (deed === 'clean') return done(isApt ? '' : '0 files removed')
    if (!reachesInternet(tx.account, instance, repositoryPort(tx.account, instance))) return unreached(isApt)
    if (isApt && deed === 'update') return done('Reading package lists... Done')
    const isYes = args.some((arg) => /^-\w*y|^--yes|^--assumeyes/.test(arg))
    if (names.length === 0)
      return done(isApt ? '0 upgraded, 0 newly installed.' : 'Dependencies resolved.\nNothing to do.\nComplete!')
    const missing = names.filter((name) => !isKnown(name, linux))
    if (missing.length > 0) return notFound(missing, isApt)
    const software = softwareOf(tx.account, instance)
    const fresh = names.filter((name) => !(software ? software.packages.includes(name) : name === 'nginx'))
    if (fresh.length === 0)
      return done(
        isApt
          ? '0 upgraded, 0 newly installed.'
          : `Package ${names[0]} is already installed.\nNothing to do.\nComplete!`,
      )
    if (!isYes) {
      const asked = isApt ? 'Do you want to continue? [Y/n] Abort.' : 'Is this ok [y/N]: Operation aborted.'
      return fails(isScript ? asked : `${asked}\nplayground: nobody can answer here, so add -y`)
    }
    const root = rootOf(tx.account, instance)
    if (root && isFull(root)) return fails('Error: Transaction test error: not enough free space on the / filesystem')
    tx.emit({ kind: 'PackagesInstalled', instanceId, packages: fresh }, cause, 'guest')
    if (isApt) startsByItself(session, fresh)
    return done(
      isApt
        ? fresh.map((name) => `Setting up ${name} ...`).join('\n')
        : `Installed:\n${fresh.map((name) => `  ${name}`).join('\n')}\n\nComplete!`,
    )
  }

/** A package's name without its architecture, which `httpd.x86_64` says besides; of another machine's nothing is taken off. */
function bareName(name: string, { type }: Instance): string {
  const own =
    findType(type)?.architecture === 'arm64' ? /[.:](?:aarch64|arm64|noarch)$/ : /[.:](?:x86_64|amd64|noarch)$/
  return name.replace(own, '')
}

/** Debian's packages enable and start what they bring; Red Hat's do not. */
function startsByItself({ tx, instanceId, cause }: Call['session'], names: readonly string[]): void {
  for (const unit of names.filter((name) => webUnits.some((web) => web === name))) {
    tx.emit({ kind: 'ServiceSwitched', instanceId, unit, enabled: true }, cause, 'guest')
    if (get(tx.account.guests, instanceId)?.web !== 'running')
      tx.emit({ kind: 'WebServerStarted', instanceId, unit }, cause, 'guest')
  }
}

const isKnown = (name: string, linux: Distribution): boolean =>
  webHere[linux].includes(name) || others.has(name) || families.some((start) => name.startsWith(start))

function notFound(names: readonly string[], isApt: boolean): Ran {
  const isWeb = names.every((name) => webUnits.some((web) => web === name))
  // of any other name nobody here knows whether there is such a package
  const own = isWeb ? '' : '\nplayground: only some well-known packages are there here'
  return isApt
    ? fails(names.map((name) => `E: Unable to locate package ${name}`).join('\n') + own, 100)
    : fails(
        `${names.map((name) => `No match for argument: ${name}`).join('\n')}\nError: Unable to find a match: ${names.join(' ')}${own}`,
      )
}

/** The words of a package manager that does not get out: typical. */
const unreached = (isApt: boolean): Ran =>
  isApt
    ? fails('W: Failed to fetch the package lists: Connection timed out\nE: Unable to fetch some archives.', 100)
    : fails(
        "Errors during downloading metadata for repository 'amazonlinux':\n  - Curl error (28): Timeout was reached\nError: Failed to download metadata for repo 'amazonlinux': Cannot prepare internal mirrorlist",
      )
