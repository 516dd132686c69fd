import { findType } from '#facts/catalogue.ts'
import { get, put } from '#lib/table.ts'
import type { Instant } from '#lib/time.ts'
import { follow } from '#lib/trail.ts'
import type { Account } from '../../account.ts'
import type { Guest } from '../../world/guest/guest.ts'
import { jobAt } from '../../world/guest/job.ts'
import { wantedCpu } from '../../world/guest/wanted.ts'
import type { Credits } from './credits.ts'
import { isSlowed } from './flow.ts'

/** The inside under its credits: without any, standard mode gives it the baseline, and its job goes slower by as much. */
export function slow(
  before: Account,
  account: Account,
  { instanceId, type, flow }: Credits,
  { guest, at }: { readonly guest: Guest; readonly at: Instant },
): Account {
  const wanted = wantedCpu(guest)
  const slowed = isSlowed(flow) && wanted !== undefined
  if (!slowed && !guest.slowed) return account
  const baseline = findType(type)?.baselinePercentPerVcpu ?? 100
  const cpu = slowed ? baseline : wanted
  const next: Guest = {
    ...guest,
    slowed,
    cpu: guest.cpu.at(-1)?.value === cpu ? guest.cpu : follow(get(before.guests, instanceId)?.cpu ?? [], at, cpu),
    job: jobUnder(guest.job, slowed ? baseline / wanted : undefined, at),
  }
  const same = guest.slowed === slowed && next.cpu === guest.cpu && next.job === guest.job
  return same ? account : { ...account, guests: put(account.guests, instanceId, next) }
}

const jobUnder = (job: Guest['job'], speed: number | undefined, at: Instant): Guest['job'] =>
  job.since === undefined || job.speed === speed ? job : { done: jobAt(job, at), since: at, speed }
