import type { HostId } from '#lib/brand.ts'
import { hash } from '#lib/chance.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Host } from './host.ts'

/** The number of our instances that one host takes here; real hosts take more, most of them other customers'. */
export const slots = 4
const startingHosts = 40
const nobody: ReadonlySet<HostId> = new Set()

/** True where nothing is wrong with a host; where there is no row, nobody has been on it yet. */
export const healthy = (host: Host | undefined): boolean =>
  !host || (host.power && host.network && host.hardware && host.software)

/**
 * A healthy host with room in the zone, not the one to avoid: a start usually lands elsewhere (EC2-FACTS §2), here it
 * always does, so that the difference from a reboot shows. `shunned` are those that its placement group keeps it from.
 */
export function choose(
  account: Account,
  zone: string,
  draw: string,
  avoid: HostId | undefined,
  shunned: ReadonlySet<HostId> = nobody,
): HostId {
  const hosts = startingHosts + account.instances.size
  const first = hash(`${account.seed}/host/${draw}`) % hosts
  for (let step = 0; step < hosts; step++) {
    const number = ((first + step) % hosts) + 1
    const id = `${zone.slice(-1)}-${String(number).padStart(2, '0')}` as HostId
    const host = get(account.hosts, id)
    if (id !== avoid && !shunned.has(id) && healthy(host) && (host?.instances.length ?? 0) < slots) return id
  }
  throw new Error(`No host has room in ${zone}`)
}
