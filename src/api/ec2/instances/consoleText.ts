import type { Account } from '#engine/account.ts'
import { serialOf } from '#engine/world/guest/serial.ts'
import type { Clue, SerialLine } from '#engine/world/guest/guest.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { findType } from '#facts/catalogue.ts'
import { privateDnsName } from '#facts/regions.ts'
import { get } from '#lib/table.ts'
import { type Instant, second } from '#lib/time.ts'

/**
 * The lines that a Linux writes to its console, by clue. Those that tell a fault are verbatim what AWS documents for
 * failed instance checks (UG troubleshootinginstances), where it documents anything; the rest is typical. %d is the
 * root's device, %h the host name, %w the web server, %c what the script of the first boot said.
 */
const texts: Readonly<Record<Clue, string>> = {
  boot: 'Linux version 6.1\nCommand line: root=/dev/%d console=ttyS0\nsystemd: Starting',
  web: 'systemd: Started %w.service',
  'web-off': 'systemd: Stopping %w.service',
  'cloud-init': '%c',
  up: 'systemd: Reached target multi-user.target\n\n%h login:',
  network: 'Bringing up interface eth0:  Device eth0 has different MAC address than expected, ignoring.\n[FAILED]',
  'out-of-memory': 'Out of memory: kill process 2473 (app) score 941 or a child\nKilled process 2473 (app)',
  corruption: 'EXT4-fs error (device %d): bad block bitmap checksum\nRemounting filesystem read-only',
  hung: 'watchdog: BUG: soft lockup - CPU#0 stuck for 22s! [kworker/0:1:19]',
  io: 'I/O error, dev %d, sector 9008\ntask jbd2/%d blocked for more than 120 seconds',
  'file-system':
    'fsck died with exit status 8\nGeneral error mounting filesystems.\nA maintenance shell will now be started.\nPress enter for maintenance',
  startup:
    'fsck: No such file or directory while trying to open /dev/sdh\nThe superblock could not be read\nPress enter for maintenance',
  kernel: 'FATAL: kernel too old\nKernel panic - not syncing: Attempted to kill init!',
  full: 'systemd-journald: No space left on device\nsystemd: Failed to start local-fs.target\nPress enter for maintenance',
  'no-io': 'I/O error, dev %d, sector 0\nVFS: Unable to mount root fs on unknown-block(0,0)',
  'no-root': 'VFS: Unable to mount root fs on unknown-block(0,0)',
  closing: 'systemd: Reached target shutdown.target',
  halted: 'reboot: System halted',
  'no-hibernation':
    'hibinit-agent: Insufficient disk space. Cannot create setup for hibernation. Please allocate a larger root device.',
  hibernating: 'PM: hibernation: hibernation entry',
}

/** The words of systemd at an entry of /etc/fstab that does not come, as AWS shows them of emergency mode. */
const inVain = ({ device, path }: NonNullable<SerialLine['awaited']>): readonly string[] => [
  `[ TIME ] Timed out waiting for device ${device}.`,
  `[DEPEND] Dependency failed for ${path}.`,
  '[DEPEND] Dependency failed for Local File Systems.',
  'You are in emergency mode. After logging in, type "journalctl -xb" to view system logs.',
  'Press Enter for maintenance',
]

/** The console line by line, with the seconds since its boot before what a kernel or systemd says. */
export function consoleLines(account: Account, instance: Instance, now: Instant, latest: boolean): readonly string[] {
  const disk = findType(instance.type)?.hypervisor === 'xen' ? 'xvda' : 'nvme0n1'
  const host = privateDnsName(account.region, instance.privateIp).split('.')[0] ?? ''
  const guest = get(account.guests, instance.id)
  const web = guest?.webUnit ?? 'nginx'
  const said = guest?.cloudInitLog ?? ''
  let boot = 0
  return serialOf(account, instance, now, latest).flatMap(({ at, clue, awaited }) => {
    if (clue === 'boot') boot = at
    const clock = ((at - boot) / second).toFixed(6).padStart(12)
    if (awaited) return inVain(awaited)
    const text = texts[clue].replaceAll('%d', disk).replace('%h', host).replace('%w', web)
    // said by a function: a script's words may hold a dollar
    const lines = text.replace('%c', () => said).split('\n')
    if (clue === 'cloud-init') return lines.map((line) => `[${clock}] cloud-init[1873]: ${line}`)
    return lines.map((line) => (/^$|login:|^\[|^Press/.test(line) ? line : `[${clock}] ${line}`))
  })
}
