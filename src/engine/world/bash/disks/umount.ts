import { get } from '#lib/table.ts'
import { findDevice, folder } from '../../guest/disks.ts'
import { letGo } from '../../volumes/busy.ts'
import { absolute, homeOf } from '../files.ts'
import { type Call, done, fails, type Ran } from '../session.ts'
import { isFolder } from '../there.ts'
import { disksOf } from './look.ts'

/** `umount`: a folder or a disk. A volume that was waiting for it comes off now. */
export function umount({ session, args, isRoot }: Call): Ran {
  const asked = args.find((arg) => !arg.startsWith('-'))
  if (asked === undefined) return fails("umount: bad usage\nTry 'umount --help' for more information.")
  const path = folder(absolute(session, asked))
  const seen = disksOf(session)
  const disk = seen.find(({ mount }) => mount !== undefined && folder(mount) === path) ?? findDevice(seen, path)?.disk
  if (disk?.mount === undefined)
    return fails(
      `umount: ${path}: ${disk || isFolder(session, path) ? 'not mounted' : 'no mount point specified'}.`,
      32,
    )
  if (!isRoot) return fails(`umount: ${path}: must be superuser to unmount.`, 32)
  const { tx, instanceId, cause } = session
  const here = session.variables.get('PWD') ?? homeOf(session.user)
  // somebody whose folder lies in it uses it, be it only by standing there
  if (disk.mount === '/' || `${here}/`.startsWith(disk.mount))
    return fails(`umount: ${folder(disk.mount)}: target is busy.`, 32)
  if (disk.volume.stalledUntil !== undefined)
    return fails('playground: umount would wait for I/O that does not complete; nothing was done', 32)
  const event = tx.emit({ kind: 'VolumeUnmounted', instanceId, volumeId: disk.volume.id }, cause, 'guest')
  if (get(tx.account.instances, instanceId)) letGo(tx, instanceId, event)
  return done()
}
