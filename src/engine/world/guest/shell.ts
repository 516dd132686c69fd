import { must } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import { gmt, hour, type Instant, minute } from '#lib/time.ts'
import { valueAt } from '#lib/trail.ts'
import { runningBase } from '../images/running.ts'
import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'
import { deviceOf, df, findDevice, lsblk, lsblkWithSystems, seenBy } from './disks.ts'
import type { Guest } from './guest.ts'
import { memoryAt, memoryOf } from './load.ts'

/**
 * The outcome of a command that looks around or turns the machine off: words on the screen, or a line for the engine.
 */
export type Shell =
  | { readonly kind: 'output'; readonly output: string; readonly exitStatus: number }
  | { readonly kind: 'change'; readonly line: string }

/** A computer that is up, and the moment at which it is asked. */
export interface Prompt {
  readonly account: Account
  readonly instance: Instance
  readonly now: Instant
}

interface Inside extends Prompt {
  readonly guest: Guest
  readonly args: readonly string[]
}

type Answer = (inside: Inside) => Shell | 'change'

const say = (output: string, exitStatus = 0): Shell => ({ kind: 'output', output, exitStatus })

/** The outcome of one command by its words; undefined where there is none of this name. */
export function answerTo(prompt: Prompt, [verb = '', ...args]: readonly string[]): Shell | undefined {
  const command = commands.get(verb)
  if (!command) return undefined
  const guest = must(get(prompt.account.guests, prompt.instance.id), 'the inside of an instance')
  const answer = command({ ...prompt, guest, args })
  return answer === 'change' ? { kind: 'change', line: [verb, ...args].join(' ') } : answer
}

const commands: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ['df', howFull],
  ['dmesg', dmesg],
  ['free', free],
  ['halt', ({ args }) => (args.length === 0 ? 'change' : say('playground: type `sudo halt` alone', 2))],
  ['lsblk', disks],
  ['poweroff', () => 'change'],
  ['ps', ps],
  ['reboot', () => 'change'],
  ['shutdown', shutdown],
  ['uptime', uptime],
])

/** The options among the words, and the paths. */
function split(args: readonly string[]) {
  const options = args.filter((arg) => arg.startsWith('-'))
  return { options, paths: args.filter((arg) => arg.startsWith('/')) }
}

function howFull(inside: Inside): Shell {
  const { options, paths } = split(inside.args)
  if (!options.every((one) => /^-[hHT]+$|^--human-readable$|^--print-type$/.test(one)))
    return say('playground: of `df` only the options -h and -T are known here', 2)
  const has = (letters: RegExp) => options.some((one) => letters.test(one))
  return say(df(inside, { withType: has(/^-\w*T|^--p/), readable: has(/^-\w*[hH]|^--h/), only: paths }))
}

function disks(inside: Inside): Shell {
  const { options, paths } = split(inside.args)
  if (!options.every((one) => /^-[fap]+$|^--fs$/.test(one)))
    return say('playground: of `lsblk` only the option -f is known here', 2)
  const unknown = paths.find((path) => findDevice(seenBy(inside), path) === undefined)
  if (unknown !== undefined) return say(`lsblk: ${unknown}: not a block device`, 32)
  const withSystems = options.some((one) => /^-\w*f|^--fs/.test(one))
  return say((withSystems ? lsblkWithSystems : lsblk)(inside, paths))
}

const imageOf = ({ account, instance }: Prompt) => runningBase(account, instance)

function free({ guest, instance, now }: Inside): Shell {
  const total = memoryOf(instance.type)
  const used = memoryAt(guest.memory, now)
  const row = (name: string, cells: readonly (string | number)[]) =>
    name.padEnd(8) + cells.map((cell) => String(cell).padStart(12)).join('')
  return say(
    [
      row('', ['total', 'used', 'free', 'shared', 'buff/cache', 'available']),
      row('Mem:', [total, used, total - used, 0, 0, total - used]),
      row('Swap:', [0, 0, 0]),
    ].join('\n'),
  )
}

function uptime({ guest, now }: Inside): Shell {
  const up = Math.max(0, now - (guest.bootedAt ?? now))
  const hours = Math.floor(up / hour)
  const minutes = Math.floor((up % hour) / minute)
  const length = hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}` : `${minutes} min`
  const load = ((valueAt(guest.cpu, now) ?? 0) / 100).toFixed(2)
  return say(` ${gmt(now).slice(11, 19)} up ${length},  1 user,  load average: ${load}, ${load}, ${load}`)
}

function shutdown({ args }: Inside): Shell | 'change' {
  const known = args.every((word) => ['-h', '-P', '-r', 'now', '+0'].includes(word))
  const at = args.includes('now') || args.includes('+0')
  return known && at ? 'change' : say('playground: only `shutdown -h now` and `shutdown -r now` are known here', 2)
}

function ps({ guest }: Inside): Shell {
  const work = guest.workload === 'idle' ? [] : [`work --${guest.workload}`]
  const web = guest.web === 'running' ? webProcesses(guest.webUnit ?? 'nginx') : []
  const processes = ['systemd', 'sshd', ...web, 'job', ...work, 'bash', 'ps']
  return say(['  PID COMMAND', ...processes.map((name, i) => `${String(i * 211 + 1).padStart(5)} ${name}`)].join('\n'))
}

const webProcesses = (unit: string): readonly string[] =>
  unit === 'nginx'
    ? ['nginx: master process', 'nginx: worker process']
    : unit === 'python3'
      ? ['python3 -m http.server']
      : [unit]

function dmesg(inside: Inside): Shell {
  const lines = [
    `Booting ${imageOf(inside)?.title ?? 'Linux'} on ${inside.instance.type}`,
    `Memory: ${memoryOf(inside.instance.type)} MiB`,
    ...seenBy(inside).flatMap(({ mount, ...disk }) =>
      mount === undefined ? [] : [`${deviceOf(disk)} mounted on ${mount}`],
    ),
    'systemd: Startup finished',
  ]
  return say(lines.map((line, i) => `[${(i * 0.37).toFixed(6).padStart(12)}] ${line}`).join('\n'))
}
