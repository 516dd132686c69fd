import { get } from '#lib/table.ts'
import { privateDnsName } from '#facts/regions.ts'
import { awk } from './awk.ts'
import { diskCommands } from './disks/commands.ts'
import { curl, wget } from './curl.ts'
import { cd } from './folder.ts'
import { date } from './date.ts'
import { id, nproc, uname, which } from './identity.ts'
import { cut, ends, wc } from './ends.ts'
import { leftOut } from './leftOut.ts'
import { ls } from './ls.ts'
import { chmod, chown } from './owners.ts'
import { ec2Metadata } from './metadata.ts'
import { read } from './read.ts'
import { mv, rm } from './remove.ts'
import { packages } from './packages.ts'
import { sed } from './sed.ts'
import { seq } from './seq.ts'
import { chkconfig, service, systemctl } from './services.ts'
import { type Call, cannot, done, fails, instanceOf, type Ran } from './session.ts'
import { leave, test } from './tests.ts'
import { cat, echo, exported, grep, locally, passes, printf, pwd, set, shift, tee, touch, yes } from './texts.ts'

/** The commands of this shell. Those that only look around stand in `guest/shell.ts`. */
export const commands: ReadonlyMap<string, (call: Call) => Ran> = new Map<string, (call: Call) => Ran>([
  ...leftOut,
  ...diskCommands,
  [':', passes],
  ['[', test(']')],
  ['[[', test(']]')],
  ['amazon-linux-extras', extras],
  ['apt', packages('apt')],
  ['apt-get', packages('apt-get')],
  ['awk', awk],
  ['break', leave('break')],
  ['cat', cat],
  ['cd', cd],
  ['chkconfig', chkconfig],
  ['chmod', chmod],
  ['chown', chown],
  ['continue', leave('continue')],
  ['curl', curl],
  ['date', date],
  ['dnf', packages('dnf')],
  ['clear', passes],
  ['cut', cut],
  ['ec2-metadata', ec2Metadata],
  ['echo', echo],
  ['exit', leave('exit')],
  ['declare', exported],
  ['export', exported],
  ['false', () => ({ status: 1 })],
  ['grep', grep],
  ['groupadd', passes],
  ['head', ends('head')],
  ['history', ({ session }) => cannot(session, '`history`')],
  ['hostname', hostname],
  ['id', id],
  ['local', locally],
  ['logout', leave('exit')],
  ['ls', ls],
  ['mv', mv],
  ['nproc', nproc],
  ['printf', printf],
  ['read', read],
  ['readonly', exported],
  ['pwd', pwd],
  ['python3', python],
  ['return', leave('return')],
  ['rm', rm],
  ['sed', sed],
  ['seq', seq],
  ['service', service],
  ['set', set],
  ['shift', shift],
  ['sleep', passes],
  ['sync', passes],
  ['systemctl', systemctl],
  ['tail', ends('tail')],
  ['tee', tee],
  ['test', test(undefined)],
  ['touch', touch],
  ['true', passes],
  ['uname', uname],
  ['umask', passes],
  ['unset', unset],
  ['useradd', passes],
  ['usermod', passes],
  ['wait', passes],
  ['wc', wc],
  ['wget', wget],
  ['which', which],
  ['whoami', ({ session, isRoot }) => done(isRoot ? 'root' : session.user)],
  ['yes', yes],
  ['yum', packages('yum')],
])

function unset({ session, args }: Call): Ran {
  for (const name of args) session.variables.delete(name)
  return done()
}

function hostname({ session, args }: Call): Ran {
  const whole = privateDnsName(session.tx.account.region, instanceOf(session).privateIp)
  if (args.includes('-I') || args.includes('-i')) return done(instanceOf(session).privateIp)
  return done(args.includes('-s') ? (whole.split('.')[0] ?? whole) : whole)
}

/** Amazon Linux 2's own way to newer packages, which its successor does not have. */
function extras(): Ran {
  return fails('bash: amazon-linux-extras: command not found', 127)
}

/** Python's own small web server, which is there without anything being installed; it is gone after a reboot. */
function python({ session, args, background, isRoot }: Call): Ran {
  const [option, name, port = '8000'] = args
  if (option !== '-m' || name !== 'http.server') return cannot(session, '`python3` other than `-m http.server`')
  const { tx, instanceId, cause } = session
  if (!background) return cannot(session, '`python3 -m http.server` without & at its end (it never returns)')
  if (port !== '80') return cannot(session, `a web server on port ${port} (only 80)`)
  if (!isRoot) return fails('PermissionError: [Errno 13] Permission denied')
  if (get(tx.account.guests, instanceId)?.web === 'running') return fails('OSError: [Errno 98] Address already in use')
  tx.emit({ kind: 'WebServerStarted', instanceId, unit: 'python3' }, cause, 'guest')
  return done()
}
