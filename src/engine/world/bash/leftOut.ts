import { type Call, cannot, type Ran } from './session.ts'

/** Tools that every Linux of these images has and this page has not: none of them is "not found" there. */
const names =
  'aws cloud-init dig du env findmnt fdisk fallocate getenforce getent groups hostnamectl htop ifconfig ip journalctl kill killall less ln locate lsof lscpu man more mysql mysql_secure_installation netstat nslookup openssl passwd php ping pkill rmdir rpm scp setenforce sha256sum sort source split ss ssh stat su swapon tar timedatectl top tr tree ufw uniq unzip userdel vmstat w watch who xargs zip'.split(
    ' ',
  )

/** The tools that are left out, each with the answer that says so. */
export const leftOut: readonly (readonly [string, (call: Call) => Ran])[] = names.map((name) => [
  name,
  ({ session }) => cannot(session, `\`${name}\``),
])
