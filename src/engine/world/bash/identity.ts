import { findType } from '#facts/catalogue.ts'
import { privateDnsName } from '#facts/regions.ts'
import { runningBase } from '../images/running.ts'
import { softwareOf } from '../guest/software.ts'
import { type Call, cannot, done, fails, instanceOf, type Ran, type Session } from './session.ts'
import { loginOf } from './files.ts'

const imageOf = (session: Session) => runningBase(session.tx.account, instanceOf(session))

/** The first Amazon Linux, where users begin at 500 and programs lie elsewhere. */
const isOld = (session: Session): boolean => imageOf(session)?.key.startsWith('al1') === true

const isUbuntu = (session: Session): boolean => imageOf(session)?.key.startsWith('ubuntu') === true

/** the groups that cloud-init puts the user of Amazon Linux into; those of Ubuntu are not the same in each release */
const amazonGroups = '1000(ec2-user),4(adm),10(wheel),190(systemd-journal)'

/** `id`: the user that cloud-init made is the first one, number 1000. */
export function id({ session, args, isRoot }: Call): Ran {
  const login = loginOf(session)
  const name = isRoot || session.user === 'root' ? 'root' : session.user
  // the agent makes its user after the image's
  const number = name === 'root' ? 0 : name === login ? 1000 : 1001
  if (name !== 'root' && isOld(session)) return cannot(session, `\`id\` of ${name}`)
  const [option, ...others] = args
  if (others.length > 0) return cannot(session, '`id` of somebody else')
  if (option === '-u' || option === '-g') return done(String(number))
  if (option === '-un' || option === '-gn' || option === '-nu') return done(name)
  if (option !== undefined) return cannot(session, `\`id ${option}\``)
  const groups = name === 'root' ? '0(root)' : name === 'ssm-user' ? '1001(ssm-user)' : amazonGroups
  if (name === login && login !== 'ec2-user') return cannot(session, '`id` with all groups')
  return done(`uid=${number}(${name}) gid=${number}(${name}) groups=${groups}`)
}

/** `uname`: what follows from the type and the address; the page knows no version of the kernel. */
export function uname({ session, args }: Call): Ran {
  const { tx } = session
  const instance = instanceOf(session)
  const machine = findType(instance.type)?.architecture === 'arm64' ? 'aarch64' : 'x86_64'
  const whole = privateDnsName(tx.account.region, instance.privateIp)
  const answers: Readonly<Record<string, string>> = {
    s: 'Linux',
    // Ubuntu calls itself by the first part of the name alone
    n: isUbuntu(session) ? (whole.split('.')[0] ?? whole) : whole,
    m: machine,
    o: 'GNU/Linux',
  }
  const letters = args.length === 0 ? 's' : args.map((arg) => arg.replace(/^-/, '')).join('')
  const unknown = [...letters].find((letter) => !Object.hasOwn(answers, letter))
  if (unknown !== undefined) return cannot(session, `\`uname -${unknown}\` (the page knows no version of the kernel)`)
  return done([...'snmo'].flatMap((letter) => (letters.includes(letter) ? (answers[letter] ?? []) : [])).join(' '))
}

/** `nproc`: a vCPU is a processor to the OS. */
export const nproc = ({ session, args }: Call): Ran =>
  args.length > 0
    ? cannot(session, `\`nproc ${args[0] ?? ''}\``)
    : done(String(findType(instanceOf(session).type)?.vcpus ?? 1))

/** Programs that lie in /usr/bin in every image here. */
const everywhere = new Set(
  'bash cat chmod chown curl date df dmesg echo free grep hostname id ls lsblk mkdir mount nproc ps pwd python3 sleep sudo systemctl tee touch umount uname uptime whoami'.split(
    ' ',
  ),
)

/** Programs that packages bring, and where. */
const brought: Readonly<Record<string, string>> = { nginx: 'nginx', httpd: 'httpd', apache2: 'apache2' }

/** `which`: where a program lies; one that was not installed is not there. */
export function which({ session, args }: Call): Ran {
  if (isOld(session)) return cannot(session, '`which`')
  const ubuntu = isUbuntu(session)
  const own = new Set(ubuntu ? ['apt', 'apt-get'] : ['dnf', 'yum'])
  const lines: string[] = []
  for (const name of args) {
    const bringing = Object.hasOwn(brought, name) ? brought[name] : undefined
    if (everywhere.has(name) || own.has(name)) lines.push(`/usr/bin/${name}`)
    else if (bringing === undefined) return cannot(session, `\`which ${name}\``)
    else if (softwareOf(session.tx.account, instanceOf(session))?.packages.includes(bringing) ?? name === 'nginx')
      lines.push(`/usr/sbin/${name}`)
    else return missing(name, lines, ubuntu)
  }
  return { out: lines.join('\n'), status: args.length === 0 ? 1 : 0 }
}

const missing = (name: string, lines: readonly string[], ubuntu: boolean): Ran =>
  // Debian's says nothing
  ubuntu
    ? { out: lines.join('\n'), status: 1 }
    : {
        ...fails(`/usr/bin/which: no ${name} in (/usr/local/bin:/usr/bin:/usr/local/sbin:/usr/sbin)`),
        out: lines.join('\n'),
      }
