import { findType } from '#facts/catalogue.ts'
import { findBaseImage } from '#facts/images.ts'
import { privateDnsName } from '#facts/regions.ts'
import { must } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import { gmt, hour, type Instant, minute } from '#lib/time.ts'
import { valueAt } from '#lib/trail.ts'
import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'
import { rootOf, volumesOf } from '../volumes/read.ts'
import { isFull } from '../volumes/volume.ts'
import { mountOf, placeOf, ramFolder, readFile, storeFolder } from './files.ts'
import type { Guest } from './guest.ts'
import { memoryAt, memoryOf } from './load.ts'

/** What a line typed at the prompt comes to: words on the screen, a file to write, or a line for the engine to carry out. */
export type Shell =
  | { readonly kind: 'output'; readonly output: string; readonly exitStatus: number }
  | { readonly kind: 'write'; readonly path: string; readonly text: string }
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

/** Reads one line as bash would, as far as a lesson goes: one command, its words, and `>` or `>>` into a file. */
export function shell(prompt: Prompt, line: string): Shell {
  const typed = parse(line.trim())
  if (!typed) return say('playground: one command at a time here, without pipes, ;, &&, open quotes or variables', 2)
  const [verb, ...args] = typed.words[0] === 'sudo' ? typed.words.slice(1) : typed.words
  if (verb === undefined) return say('')
  const command = commands.get(verb)
  if (!command) return say(`bash: ${verb}: command not found`, 127)
  const guest = must(get(prompt.account.guests, prompt.instance.id), 'the inside of an instance')
  const answer = command({ ...prompt, guest, args })
  if (answer === 'change') return { kind: 'change', line: [verb, ...args].join(' ') }
  return typed.into && answer.kind === 'output' ? redirect(prompt, answer.output, typed.into) : answer
}

interface Into {
  readonly path: string
  readonly append: boolean
}

/** Words with their quotes taken off, and where the output goes; undefined for what this shell cannot do. */
function parse(line: string): { readonly words: readonly string[]; readonly into?: Into | undefined } | undefined {
  const part = /[^\S\n]*(?:(>{1,2})|(?:"([^"$`\\]*)"|'([^']*)'|([^\s"'>|;&$`<()\\]+))(?=[\s>]|$))/y
  const words: string[] = []
  let arrow: string | undefined
  let into: Into | undefined
  while (part.lastIndex < line.length) {
    const match = part.exec(line)
    if (!match || into) return undefined
    const word = match[2] ?? match[3] ?? match[4]
    if (word === undefined) arrow = match[1]
    else if (arrow === undefined) words.push(word)
    else into = { path: word, append: arrow === '>>' }
  }
  return arrow !== undefined && !into ? undefined : { words, into }
}

function redirect({ account, instance }: Prompt, output: string, { path, append }: Into): Shell {
  if (placeOf(account, instance, path).kind === 'nowhere') return say(`bash: ${path}: No such file or directory`, 1)
  const before = append ? readFile(account, instance, path) : undefined
  return { kind: 'write', path, text: before === undefined ? output : `${before}\n${output}` }
}

const commands: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ['cat', cat],
  ['df', df],
  ['dmesg', dmesg],
  ['echo', ({ args }) => say(args.join(' '))],
  ['free', free],
  ['halt', ({ args }) => (args.length === 0 ? 'change' : say('playground: type `sudo halt` alone', 2))],
  ['hostname', ({ account, instance }) => say(privateDnsName(account.region, instance.privateIp))],
  ['ls', ls],
  ['poweroff', () => 'change'],
  ['ps', ps],
  ['reboot', () => 'change'],
  ['shutdown', shutdown],
  ['systemctl', systemctl],
  ['uptime', uptime],
  ['whoami', (inside) => say(userOf(inside))],
])

const imageOf = ({ account, instance }: Prompt) =>
  findBaseImage(account.region, rootOf(account, instance)?.system?.imageId ?? instance.imageId)

const userOf = (prompt: Prompt): string => imageOf(prompt)?.user ?? 'ec2-user'

function cat({ account, instance, args }: Inside): Shell {
  if (args.length === 0) return say('')
  const read = args.map((path) => readFile(account, instance, path) ?? `cat: ${path}: No such file or directory`)
  const missing = args.some((path) => readFile(account, instance, path) === undefined)
  return say(read.join('\n'), missing ? 1 : 0)
}

/** Every file that somebody wrote, by its full path. */
const paths = (inside: Inside): readonly string[] => [
  ...mounted(inside).flatMap(({ mount, files }) => Object.keys(files).map((path) => mount + path.slice(1))),
  ...Object.keys(inside.guest.ramFiles),
  ...Object.keys(inside.guest.storeFiles ?? {}),
]

/** Folders that are there even when nobody has written into them. */
const folders = (inside: Inside): readonly string[] => [
  `/home/${userOf(inside)}/`,
  ramFolder,
  ...(inside.guest.storeFiles ? [storeFolder] : []),
  ...mounted(inside).flatMap(({ mount }) => (mount === '/' ? [] : [mount])),
]

/** Attached disks and where they are mounted. */
const mounted = ({ account, instance }: Prompt) =>
  volumesOf(account, instance).flatMap(({ attachment, sizeGiB, files, system }) => {
    const mount = attachment.deviceName === instance.rootDeviceName ? '/' : mountOf(attachment.deviceName)
    return attachment.state === 'attached' ? [{ mount, sizeGiB, files, system, device: attachment.deviceName }] : []
  })

function ls(inside: Inside): Shell {
  const asked = inside.args.find((word) => !word.startsWith('-')) ?? `/home/${userOf(inside)}`
  const files = paths(inside)
  if (files.includes(asked)) return say(asked)
  const folder = asked.endsWith('/') ? asked : `${asked}/`
  const within = [...files, ...folders(inside)].filter((path) => path.startsWith(folder))
  if (within.length === 0) return say(`ls: cannot access '${asked}': No such file or directory`, 2)
  const names = within.map((path) => path.slice(folder.length).split('/')[0] ?? '').filter((name) => name !== '')
  return say([...new Set(names)].toSorted().join('\n'))
}

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

/** GiB that a fresh Linux takes on its root disk: typical. */
const usedByLinux = 2

function df(inside: Inside): Shell {
  const nitro = findType(inside.instance.type)?.hypervisor !== 'xen'
  const row = (name: string, cells: readonly string[], mount: string) =>
    [name.padEnd(16), ...cells.map((cell) => cell.padStart(6)), mount].join(' ')
  const rows = mounted(inside).map(({ mount, sizeGiB, device, system }, i) => {
    const used = Math.min(system?.filledGiB ?? (system ? usedByLinux : 0), sizeGiB)
    const name = nitro ? `/dev/nvme${i}n1` : `/dev/xvd${device.replace(/\d$/, '').slice(-1)}`
    const percent = Math.ceil((used * 100) / sizeGiB)
    return row(name, [`${sizeGiB}G`, `${used}G`, `${sizeGiB - used}G`, `${percent}%`], mount.replace(/(.)\/$/, '$1'))
  })
  return say([row('Filesystem', ['Size', 'Used', 'Avail', 'Use%'], 'Mounted on'), ...rows].join('\n'))
}

function uptime({ guest, now }: Inside): Shell {
  const up = Math.max(0, now - (guest.bootedAt ?? now))
  const hours = Math.floor(up / hour)
  const minutes = Math.floor((up % hour) / minute)
  const length = hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}` : `${minutes} min`
  const load = ((valueAt(guest.cpu, now) ?? 0) / 100).toFixed(2)
  return say(` ${gmt(now).slice(11, 19)} up ${length},  1 user,  load average: ${load}, ${load}, ${load}`)
}

function systemctl({ account, instance, guest, args }: Inside): Shell | 'change' {
  const [verb = '', unit = ''] = args
  if (!['start', 'stop', 'restart', 'status'].includes(verb)) return say(`Unknown command verb '${verb}'.`, 1)
  if (unit !== 'nginx' && unit !== 'nginx.service')
    return verb === 'status'
      ? say(`Unit ${unit}.service could not be found.`, 4)
      : say(`Failed to ${verb} ${unit}.service: Unit ${unit}.service not found.`, 5)
  const root = rootOf(account, instance)
  if (verb !== 'status' && verb !== 'stop' && root && isFull(root))
    return say('Job for nginx.service failed because the control process exited with error code.', 1)
  if (verb !== 'status') return 'change'
  const runs = guest.web === 'running'
  const active = runs ? 'active (running)' : 'failed (Result: signal)'
  return say(
    `${runs ? '●' : '×'} nginx.service - The nginx HTTP and reverse proxy server\n     Active: ${active}`,
    runs ? 0 : 3,
  )
}

function shutdown({ args }: Inside): Shell | 'change' {
  const known = args.every((word) => ['-h', '-P', '-r', 'now', '+0'].includes(word))
  const at = args.includes('now') || args.includes('+0')
  return known && at ? 'change' : say('playground: only `shutdown -h now` and `shutdown -r now` are known here', 2)
}

function ps({ guest }: Inside): Shell {
  const work = guest.workload === 'idle' ? [] : [`work --${guest.workload}`]
  const web = guest.web === 'running' ? ['nginx: master process', 'nginx: worker process'] : []
  const processes = ['systemd', 'sshd', ...web, 'job', ...work, 'bash', 'ps']
  return say(['  PID COMMAND', ...processes.map((name, i) => `${String(i * 211 + 1).padStart(5)} ${name}`)].join('\n'))
}

function dmesg(inside: Inside): Shell {
  const lines = [
    `Booting ${imageOf(inside)?.title ?? 'Linux'} on ${inside.instance.type}`,
    `Memory: ${memoryOf(inside.instance.type)} MiB`,
    ...mounted(inside).map(({ device, mount }) => `${device} mounted on ${mount}`),
    'systemd: Startup finished',
  ]
  return say(lines.map((line, i) => `[${(i * 0.37).toFixed(6).padStart(12)}] ${line}`).join('\n'))
}
