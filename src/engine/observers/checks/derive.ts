import type { InstanceId } from '#lib/brand.ts'
import { between } from '#lib/chance.ts'
import { drop, get, put } from '#lib/table.ts'
import { type Instant, minute, second } from '#lib/time.ts'
import { follow } from '#lib/trail.ts'
import type { Account } from '../../account.ts'
import { lasts } from '../../world/durations.ts'
import type { Instance } from '../../world/instances/instance.ts'
import type { Checks, Failures } from './check.ts'
import { findings } from './finding.ts'
import { truth } from './truth.ts'

/**
 * Looks again when the checks of an instance will next find something new: never, while they would find what they found.
 * Only a running instance is checked.
 */
export function deriveChecks(account: Account, id: InstanceId, at: Instant): Account {
  const instance = get(account.instances, id)
  const row = get(account.checks, id)
  if (instance?.state !== 'running') {
    if (!row) return account
    return sent({ ...account, checks: drop(account.checks, id) }, id, at, undefined)
  }
  const checks = whileInitializing(account, row ?? begin(account, instance, at))
  const next = nextFinding(account, instance, checks, at)
  const found = next === undefined ? undefined : findings(account, instance)
  const finding = found && [found.system.what, found.instance.what, found.ebs.what].join('/')
  // what came while a round was pending, and changed what it will find, is its cause
  const because = found && (finding === row?.finding ? row?.because : (foundBy(found, checks) ?? account.events - 1))
  if (checks === row && row.due === next && row.because === because) return account
  return { ...account, checks: put(account.checks, id, { ...checks, due: next, because, finding }) }
}

/**
 * The event that put a disk wrong already before the instance ran from it, where that is what a round will newly find.
 */
const foundBy = (found: ReturnType<typeof findings>, checks: Checks): number | undefined =>
  (['system', 'instance', 'ebs'] as const)
    .filter((name) => checks[name] !== 'failed')
    .map((name) => found[name].by)
    .find((by) => by !== undefined)

/**
 * The checks while a hibernated OS does not go on yet: its instance check shows failed (UG hibernating-resuming); no
 * metric is sent yet.
 */
function whileInitializing(account: Account, checks: Checks): Checks {
  if (checks.system !== 'initializing') return checks
  const power = get(account.guests, checks.instanceId)?.power
  const instance = power === 'suspended' || power === 'resuming' ? 'failed' : 'initializing'
  return checks.instance === instance ? checks : { ...checks, instance }
}

function begin(account: Account, instance: Instance, at: Instant): Checks {
  const phase = between(0, 59, account.seed, `check/${instance.id}`) * second
  const initialized = at + lasts(account, 'initializing', `${instance.id}/${instance.starts}`)
  return {
    instanceId: instance.id,
    ...mapReport(truth(account, instance)),
    impairedSince: {},
    phase,
    firstAt: roundAfter(initialized, phase),
  }
}

const mapReport = (report: ReturnType<typeof truth>) => ({
  system: 'initializing' as const,
  instance: 'initializing' as const,
  ...(report.ebs === undefined ? {} : { ebs: 'initializing' as const }),
})

function nextFinding(account: Account, instance: Instance, checks: Checks, at: Instant): Instant | undefined {
  if (checks.system === 'initializing') return checks.firstAt
  const found = truth(account, instance)
  const news = found.system !== checks.system || found.instance !== checks.instance || found.ebs !== checks.ebs
  return news ? roundAfter(at, checks.phase) : undefined
}

/** The first round after a moment. */
function roundAfter(at: Instant, phase: Instant): Instant {
  return Math.floor((at - phase) / minute) * minute + phase + minute
}

/** Notes what CloudWatch is sent from now on. */
export function sent(account: Account, id: InstanceId, at: Instant, failures: Failures | undefined): Account {
  const row = get(account.checkTrails, id) ?? { instanceId: id, trail: [] }
  const trail = follow(row.trail, at, failures)
  return trail === row.trail ? account : { ...account, checkTrails: put(account.checkTrails, id, { ...row, trail }) }
}
