import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { EventId } from '#lib/brand.ts'
import { hostWorks } from '../../world/guest/answers.ts'
import type { Instance } from '../../world/instances/instance.ts'
import { rootOf, volumesOf } from '../../world/volumes/read.ts'
import type { CheckName } from './check.ts'

/**
 * The finding of a check: what it runs into, and the event that put it there if that was before the instance began to
 * run.
 */
interface Finding {
  readonly what: string
  readonly by?: EventId | undefined
}

const ok: Finding = { what: 'ok' }

/**
 * The findings of each check of a running instance now: `ok`, or what is in its way; it says as much as `truth`, and
 * why.
 */
export function findings(account: Account, instance: Instance): Readonly<Record<CheckName, Finding>> {
  const system = hostFinding(account, instance)
  const stalled = volumesOf(account, instance).find((one) => one.stalledUntil !== undefined)
  return {
    system,
    instance: system === ok ? guestFinding(account, instance) : system,
    ebs: stalled ? { what: stalled.id, by: stalled.spoiltBy?.io } : ok,
  }
}

function hostFinding(account: Account, instance: Instance): Finding {
  if (hostWorks(account, instance)) return ok
  const host = get(account.hosts, instance.hostId ?? '')
  return { what: ['host', host?.power, host?.network, host?.hardware, host?.software].join(' ') }
}

function guestFinding(account: Account, instance: Instance): Finding {
  const guest = get(account.guests, instance.id)
  if (guest?.power !== 'up') return { what: guest?.power ?? 'off' }
  if (guest.outOfMemory) return { what: 'memory' }
  const root = rootOf(account, instance)
  if (root?.fileSystem === 'corrupt') return { what: 'file-system', by: root.spoiltBy?.['file-system'] }
  return root?.system?.network === 'bad' ? { what: 'network', by: root.spoiltBy?.network } : ok
}
