import { get } from '#lib/table.ts'
import type { HostPart } from '../../hosts/host.ts'
import type { InstanceFault } from '../fault.ts'

/** A fault of one part of the host. From outside nobody can tell the four apart. */
export const hostFault = (part: HostPart) =>
  ({
    seat: 'host',
    looksLike: 'host',
    remedy: 'host',
    isThere: ({ hosts }, { hostId }) => hostId !== undefined && get(hosts, hostId)?.[part] === false,
    inject(tx, { hostId }, cause) {
      if (hostId) tx.emit({ kind: 'HostFailed', hostId, part }, cause, 'fault')
    },
    clear(tx, { hostId }, cause) {
      if (hostId) tx.emit({ kind: 'HostMended', hostId, part }, cause, 'aws')
    },
  }) as const satisfies InstanceFault
