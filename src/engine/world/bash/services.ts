import { get } from '#lib/table.ts'
import { readFile } from '../guest/files.ts'
import { hasUnit, softwareOf, webUnits } from '../guest/software.ts'
import { rootOf } from '../volumes/read.ts'
import { isFull } from '../volumes/volume.ts'
import { type Call, cannot, done, fails, instanceOf, type Ran, type Session } from './session.ts'

const bareUnit = (unit: string) => unit.replace(/\.service$/, '')
const isWeb = (unit: string) => webUnits.some((web) => web === unit)

/** Units of every Linux here, beside those that packages bring. */
const always = new Set(['sshd', 'ssh', 'amazon-ssm-agent', 'crond', 'cron', 'chronyd'])

const verbs = ['start', 'stop', 'restart', 'reload', 'enable', 'disable', 'status', 'is-active', 'is-enabled'] as const
type Verb = (typeof verbs)[number]

const isVerb = (verb: string): verb is Verb => verbs.some((one) => one === verb)

/** Starts and stops what runs for good, and says what starts with the OS. */
export function systemctl({ session, args }: Call): Ran {
  const [verb = '', ...named] = args.filter((arg) => !arg.startsWith('-'))
  if (verb === 'daemon-reload') return done()
  if (!isVerb(verb)) return fails(`Unknown command verb '${verb}'.`)
  const isNow = args.includes('--now')
  let last = done()
  for (const unit of named.map(bareUnit)) {
    last = one(session, verb, unit)
    if (last.status === 0 && isNow && verb === 'enable') last = one(session, 'start', unit)
    if (last.status === 0 && isNow && verb === 'disable') last = one(session, 'stop', unit)
    if (last.status !== 0) return last
  }
  return named.length === 0 ? fails('Too few arguments.') : last
}

/** `service nginx start`, as before systemd. */
export const service = ({ args: [unit = '', verb = ''], ...call }: Call): Ran =>
  systemctl({ ...call, args: [verb, unit] })

/** `chkconfig nginx on`, likewise. */
export const chkconfig = ({ args: [unit = '', verb = ''], ...call }: Call): Ran =>
  verb === 'on' || verb === 'off'
    ? systemctl({ ...call, args: [verb === 'on' ? 'enable' : 'disable', unit] })
    : fails('playground: only `chkconfig NAME on` and `off` are known here', 2)

const runs = ({ tx, instanceId }: Session, unit: string): boolean => {
  const guest = get(tx.account.guests, instanceId)
  return guest?.web === 'running' && (guest.webUnit ?? 'nginx') === unit
}

function one(session: Session, verb: Verb, unit: string): Ran {
  const { tx } = session
  const software = softwareOf(tx.account, instanceOf(session))
  if (!hasUnit(software, unit) && !always.has(unit))
    return isOwn(session, unit)
      ? cannot(session, `\`systemctl ${verb} ${unit}\` (a service of one's own)`)
      : unitMissing(verb, unit)
  switch (verb) {
    case 'enable':
    case 'disable':
      return switched(session, unit, verb === 'enable')
    case 'is-enabled': {
      const is = always.has(unit) || (software?.enabled ?? ['nginx']).includes(unit)
      return { out: is ? 'enabled' : 'disabled', status: is ? 0 : 1 }
    }
    case 'is-active':
      if (isForeign(unit)) return unwatched(session, unit)
      return !isWeb(unit) || runs(session, unit) ? done('active') : { out: 'inactive', status: 3 }
    case 'status':
      if (isForeign(unit)) return unwatched(session, unit)
      return status(session, unit)
    case 'stop':
      return isWeb(unit) ? stopped(session, unit) : done()
    default:
      return isWeb(unit) ? started(session, unit, verb) : done()
  }
}

/** True for a service whose file somebody has written. */
const isOwn = (session: Session, unit: string): boolean =>
  ['/etc/systemd/system', '/usr/lib/systemd/system'].some(
    (folder) => readFile(session.tx.account, instanceOf(session), `${folder}/${unit}.service`) !== undefined,
  )

/** True for a service that a package brings and that is no web server: nobody here knows whether it runs. */
const isForeign = (unit: string) => !isWeb(unit) && !always.has(unit)

function unwatched({ notRun }: Session, unit: string): Ran {
  notRun.push(unit)
  return fails(
    `playground: whether ${unit} runs is left out here; of the services that packages bring only web servers are simulated`,
    127,
  )
}

function unitMissing(verb: Verb, unit: string): Ran {
  if (verb === 'status') return fails(`Unit ${unit}.service could not be found.`, 4)
  if (verb === 'is-active') return { out: 'inactive', status: 3 }
  if (verb === 'enable' || verb === 'disable')
    return fails(`Failed to ${verb} unit: Unit file ${unit}.service does not exist.`)
  return fails(`Failed to ${verb} ${unit}.service: Unit ${unit}.service not found.`, 5)
}

function switched({ tx, instanceId, cause, ...session }: Session, unit: string, enabled: boolean): Ran {
  const software = softwareOf(tx.account, instanceOf({ tx, instanceId, cause, ...session }))
  // what came with an OS of before cannot be told apart: it starts as it did
  if (software === undefined || !hasUnit(software, unit) || software.enabled.includes(unit) === enabled) return done()
  tx.emit({ kind: 'ServiceSwitched', instanceId, unit, enabled }, cause, 'guest')
  const link = `/etc/systemd/system/multi-user.target.wants/${unit}.service`
  return done(enabled ? `Created symlink ${link} → /usr/lib/systemd/system/${unit}.service.` : `Removed "${link}".`)
}

function started(session: Session, unit: string, verb: 'start' | 'restart' | 'reload'): Ran {
  const { tx, instanceId, cause } = session
  const guest = get(tx.account.guests, instanceId)
  const root = rootOf(tx.account, instanceOf(session))
  const isTaken = guest?.web === 'running' && (guest.webUnit ?? 'nginx') !== unit
  // without room for its log, or with another one at its port, it goes down again
  if (isTaken || (root && isFull(root)))
    return fails(`Job for ${unit}.service failed because the control process exited with error code.`)
  if (runs(session, unit) && verb !== 'restart') return done()
  tx.emit({ kind: 'WebServerStarted', instanceId, ...(unit === 'nginx' ? {} : { unit }) }, cause, 'guest')
  return done()
}

function stopped(session: Session, unit: string): Ran {
  const { tx, instanceId, cause } = session
  if (runs(session, unit)) tx.emit({ kind: 'WebServerStopped', instanceId }, cause, 'guest')
  return done()
}

const called: Readonly<Record<string, string>> = {
  nginx: 'The nginx HTTP and reverse proxy server',
  httpd: 'The Apache HTTP Server',
  apache2: 'The Apache HTTP Server',
}

function status(session: Session, unit: string): Ran {
  const { tx, instanceId } = session
  const guest = get(tx.account.guests, instanceId)
  const is = !isWeb(unit) || runs(session, unit)
  const failed = guest?.web === 'crashed' && (guest.webUnit ?? 'nginx') === unit
  const active = is ? 'active (running)' : failed ? 'failed (Result: signal)' : 'inactive (dead)'
  const mark = is ? '●' : failed ? '×' : '○'
  return {
    out: `${mark} ${unit}.service - ${called[unit] ?? unit}\n     Active: ${active}`,
    status: is ? 0 : 3,
  }
}
