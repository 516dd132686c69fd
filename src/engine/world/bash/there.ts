import { get } from '#lib/table.ts'
import { seenBy } from '../guest/disks.ts'
import { ramFolder, storeFolder } from '../guest/files.ts'
import { hasUnit, pageOf, softwareOf, webUnits } from '../guest/software.ts'
import { homeOf, loginOf } from './files.ts'
import { linuxOf } from './packages.ts'
import { instanceOf, type Session } from './session.ts'

/** Folders of every Linux. */
export const always: ReadonlySet<string> = new Set(
  '/ /bin /boot /dev /etc /etc/cloud /etc/ssh /etc/sudoers.d /etc/systemd /etc/systemd/system /home /lib /lib64 /media /mnt /opt /proc /root /run /sbin /srv /sys /tmp /usr /usr/bin /usr/lib /usr/lib/systemd /usr/local /usr/local/bin /usr/local/lib /usr/sbin /usr/share /var /var/cache /var/lib /var/lib/cloud /var/log /var/spool /var/tmp /var/www'.split(
    ' ',
  ),
)

/** Folders that an installed web server brings along. */
export function webFolders(session: Session): readonly string[] {
  const { account } = session.tx
  const instance = instanceOf(session)
  const software = softwareOf(account, instance)
  return webUnits
    .filter((unit) => hasUnit(software, unit))
    .flatMap((unit) => {
      const pages = pageOf(unit, linuxOf(account, instance)).replace('/index.html', '')
      return [pages, pages.slice(0, pages.lastIndexOf('/')), `/etc/${unit}`]
    })
}

/** True where there is such a folder: of the OS, made by somebody, or with a file in it. */
export function isFolder(session: Session, path: string): boolean {
  const { account } = session.tx
  const instance = instanceOf(session)
  const within = `${path}/`
  if (always.has(path) || within === ramFolder) return true
  const home = homeOf(loginOf(session))
  if (webFolders(session).includes(path)) return true
  if (path === home || path === `${home}/.ssh` || path === homeOf(session.user)) return true
  if (within === storeFolder) return get(account.guests, instance.id)?.storeFiles !== undefined
  return seenBy({ account, instance }).some(
    ({ volume, mount }) =>
      mount !== undefined &&
      (mount === within || Object.keys(volume.files).some((one) => (mount + one.slice(1)).startsWith(within))),
  )
}
