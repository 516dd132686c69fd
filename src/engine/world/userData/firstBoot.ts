import type { EventId } from '#lib/brand.ts'
import { bytesOf, textOf } from '#lib/bytes.ts'
import { get } from '#lib/table.ts'
import type { Instant } from '#lib/time.ts'
import { gmt, second } from '#lib/time.ts'
import type { Transaction } from '../../transaction.ts'
import { takes } from '../bash/packages.ts'
import { functionNamed } from '../bash/functions.ts'
import { runRead } from '../bash/run.ts'
import { readScript } from '../bash/script.ts'
import { joined, newFlow, type Session } from '../bash/session.ts'
import type { Block, Command, Line, Steps } from '../bash/steps.ts'
import type { Instance } from '../instances/instance.ts'
import type { FirstBoot } from './userData.ts'

/** The place where cloud-init puts a script, under which it complains. */
const scriptPath = '/var/lib/cloud/instance/scripts/part-001'

/** The newest of what a script says; a log here holds no more. */
const longestLog = 6000

interface Script {
  readonly lines: readonly Line[]
  readonly options: Readonly<Record<string, string>>
}

/** The script in the user data of an instance, or the reason why it is not run. */
function scriptOf({ userData }: Instance): Script | { readonly why: string } | undefined {
  if (userData === undefined || userData === '') return undefined
  const bytes = bytesOf(userData) ?? []
  const text = textOf(bytes)
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    return { why: 'playground: user data that is compressed is not read here' }
  if (/^#cloud-config/.test(text))
    return { why: 'playground: of user data only scripts are run here, not #cloud-config' }
  if (/^(?:Content-Type|MIME-Version):/i.test(text))
    return { why: 'playground: of user data only scripts are run here, not several parts' }
  // as cloud-init says it of anything that does not say what it is
  if (!text.startsWith('#!')) return { why: "Unhandled non-multipart (text/x-not-multipart) userdata: '...'" }
  if (!/^#!\s*(?:\/usr)?\/bin\/(?:env\s+)?(?:ba|da)?sh\b/.test(text))
    return { why: `playground: only shell scripts are run here, not ${text.split('\n')[0] ?? ''}` }
  return { lines: readScript(text), options: optionsOf(text) }
}

/** The options that a script's first line sets, as in `#!/bin/bash -e`. */
function optionsOf(text: string): Readonly<Record<string, string>> {
  const [, letters = ''] = /^#![^\n]*?\s-(\w+)/.exec(text) ?? []
  return Object.fromEntries([...letters].filter((letter) => 'eu'.includes(letter)).map((letter) => [`-${letter}`, '1']))
}

/** Begins the script of a first boot, once the OS is up. */
export function beginFirstBoot(tx: Transaction, instance: Instance, cause: EventId): void {
  const script = scriptOf(instance)
  if (!script) return
  const start = { instanceId: instance.id, bootedAt: tx.at, next: 0, variables: {}, said: '', notRun: 0, status: 0 }
  if ('why' in script) finish(tx, { ...start, due: tx.at, said: script.why, status: 1, because: cause }, cause)
  else {
    const run = { ...start, variables: script.options, due: tx.at, because: cause }
    goOn(tx, run, script.lines, { isDue: false, cause })
  }
}

/** The end of a line that took its time, and what follows from it. */
export function firstBootDue(tx: Transaction, id: string): void {
  const run = get(tx.account.firstBoots, id)
  const instance = get(tx.account.instances, id)
  if (!run) return
  const guest = get(tx.account.guests, id)
  const script = instance && scriptOf(instance)
  const isSame = guest?.power === 'up' && guest.bootedAt === run.bootedAt && !guest.outOfMemory
  if (!isSame || !script || 'why' in script) {
    tx.emit(
      { kind: 'UserDataInterrupted', instanceId: run.instanceId, log: logOf(tx, run, 'interrupted') },
      run.because,
      'guest',
    )
    return
  }
  goOn(tx, run, script.lines, { isDue: true, cause: run.because })
}

interface Going {
  /** whether the next line has taken its time */
  readonly isDue: boolean
  readonly cause: EventId | undefined
}

/** Runs lines up to one that takes time, or to the end. */
function goOn(tx: Transaction, from: FirstBoot, lines: readonly Line[], { isDue, cause }: Going): void {
  let run = from
  let waited = isDue
  for (const line of lines.slice(run.next)) {
    const length = waited ? 0 : lengthOf(tx, run, line)
    waited = false
    if (length > 0) {
      const { because: _, ...told } = { ...run, due: tx.at + length }
      tx.emit({ kind: 'UserDataRunning', instanceId: run.instanceId, run: told }, cause, 'guest')
      return
    }
    const { ran, isOver } = runLine(tx, run, line, cause)
    run = { ...ran, next: run.next + 1 }
    if (isOver) break
    // the script itself has turned the machine off
    if (get(tx.account.guests, run.instanceId)?.power !== 'up') break
  }
  finish(tx, run, cause)
}

function finish(tx: Transaction, run: FirstBoot, cause: EventId | undefined): void {
  const { instanceId, status, notRun } = run
  tx.emit({ kind: 'UserDataFinished', instanceId, status, notRun, log: logOf(tx, run, 'done') }, cause, 'guest')
}

/** The time that a line takes: that of its commands one after the other, those of a block once each. */
function lengthOf({ account }: Transaction, run: FirstBoot, { steps = [] }: Line): Instant {
  const instance = get(account.instances, run.instanceId)
  if (!instance) return 0
  const variables = new Map(Object.entries(run.variables))
  return commandsIn(steps, (name) => functionNamed({ variables }, name)).reduce((sum, { words }) => {
    const plain = words.map((word) => word.map((piece) => (piece.kind === 'text' ? piece.text : '')).join(''))
    const [verb = '', ...args] = plain[0] === 'sudo' ? plain.slice(1) : plain
    const slept = verb === 'sleep' ? Math.min(600, Number(args[0]) || 0) * second : 0
    return sum + slept + takes(account, instance, verb, args)
  }, 0)
}

/** The commands in steps, those of blocks and of the functions that are called in them once each. */
function commandsIn(steps: Steps, called: (name: string) => Steps | undefined, depth = 0): readonly Command[] {
  const within = (some: Steps) => commandsIn(some, called, depth + 1)
  return steps.flatMap(({ pipe }) =>
    pipe.flatMap((command) => {
      const { block, words } = command
      if (block) return partsOf(block).flatMap(within)
      const [only] = words[0] ?? []
      const body = only?.kind === 'text' && depth < deepest ? called(only.text) : undefined
      return body ? within(body) : [command]
    }),
  )
}

/** functions that call functions, as deep as their time is added up */
const deepest = 8

function partsOf(block: Block): readonly Steps[] {
  switch (block.kind) {
    case 'if':
      return [block.test, block.body, block.otherwise]
    case 'while':
    case 'until':
      return [block.test, block.body]
    case 'case':
      return block.arms.map(({ body }) => body)
    case 'for':
    case 'count':
    case 'group':
      return [block.body]
    // what is only written down takes no time
    case 'function':
    case 'sum':
      return []
  }
}

function runLine(tx: Transaction, run: FirstBoot, line: Line, cause: EventId | undefined) {
  const session: Session = {
    tx,
    instanceId: run.instanceId,
    cause,
    user: 'root',
    isScript: true,
    variables: new Map(Object.entries({ PWD: '/', ...run.variables })),
    notRun: [],
    flow: newFlow(),
  }
  const ran = runRead(session, line)
  const out = joined(ran.out ?? '', ran.err ?? '')
  // the playground's own words say which line they are about
  const said = out
    .replaceAll(/^playground: /gm, `playground: line ${line.nth}: `)
    .replaceAll(/^bash: /gm, `${scriptPath}: line ${line.nth}: `)
  const after: FirstBoot = {
    ...run,
    variables: Object.fromEntries(session.variables),
    said: joined(run.said, said),
    notRun: run.notRun + (session.notRun.length > 0 ? 1 : 0),
    status: ran.status,
  }
  return { ran: after, isOver: session.flow.left === 'exit' || line.error !== undefined }
}

/** `/var/log/cloud-init-output.log`: typical around what the script said. */
function logOf({ at }: Transaction, { bootedAt, said, status }: FirstBoot, how: 'done' | 'interrupted'): string {
  const short = said.length > longestLog ? `[...]\n${said.slice(-longestLog)}` : said
  const failed =
    status === 0
      ? []
      : ['cc_scripts_user.py[WARNING]: Failed to run module scripts-user (scripts in /var/lib/cloud/instance/scripts)']
  return [
    `Cloud-init v. 22.2.2 running 'modules:final' at ${gmt(bootedAt)}.`,
    ...(short === '' ? [] : [short]),
    ...(how === 'done' ? [...failed, `Cloud-init v. 22.2.2 finished at ${gmt(at)}. Datasource DataSourceEc2.`] : []),
  ].join('\n')
}
