import type { History } from '#engine/history/history.ts'
import { learnerIp } from '#engine/world/network/learner.ts'
import type { Account } from '#engine/account.ts'
import { imageMeant } from '#api/ec2/instances/imageMeant.ts'
import { hex } from '#lib/chance.ts'
import { iso } from '#lib/time.ts'

/** bytes of a random text that a script asks for at most */
const mostBytes = 64

/**
 * The answer of a computer of one's own to a command that scripts make up names with: random letters, the date, one's
 * own address. Besides, the account's Region and the image that a public parameter of SSM names. Undefined of any other command.
 */
export function ownAnswer([command = '', ...args]: readonly string[], { account, now }: History): string | undefined {
  const all = args.join(' ')
  if (command === 'openssl') {
    const bytes = Number(/^rand -hex (\d+)$/.exec(all)?.[1] ?? 0)
    return bytes > 0 && bytes <= mostBytes ? hex(bytes * 2, account.seed, all) : undefined
  }
  if (command === 'curl')
    return /^(?:-s\w* )?(?:https?:\/\/)?(?:checkip\.amazonaws\.com|ifconfig\.me|api\.ipify\.org)\/?$/.test(all)
      ? learnerIp
      : undefined
  if (command === 'mktemp') return all === '' ? '/tmp/tmp.file' : all === '-d' ? '/tmp/tmp.folder' : undefined
  if (command === 'whoami') return 'you'
  if (command === 'echo') return all
  if (command === 'aws' && all === 'configure get region') return account.region
  if (command === 'aws' && args[0] === 'ssm') return imageOf(all, account)
  return command === 'date' ? dateAs(all, now) : undefined
}

/** The date by a form of its parts; undefined of a form that has others. */
function dateAs(form: string, now: number): string | undefined {
  const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] =
    /^(\d+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)/.exec(iso(now)) ?? []
  const parts: Readonly<Record<string, string>> = {
    Y: year,
    m: month,
    d: day,
    H: hour,
    M: minute,
    S: second,
    s: String(Math.floor(now / 1000)),
    F: `${year}-${month}-${day}`,
    T: `${hour}:${minute}:${second}`,
  }
  if (!form.startsWith('+')) return undefined
  const said = form.slice(1).replaceAll(/%(\w)/g, (whole, letter: string) => parts[letter] ?? whole)
  return said.includes('%') ? undefined : said
}

/** The image behind a public parameter that is asked for by its name, or looked for by a part of it. */
function imageOf(asked: string, account: Account): string | undefined {
  const named = /\/aws\/service\/(?:ami-amazon-linux-latest|canonical)\/[\w./-]+/.exec(asked)?.[0]
  const part = /contains\(Name, ?['`"]([\w.-]+)['`"]\)/.exec(asked)?.[1]
  const name = named ?? (part === undefined ? undefined : `/aws/service/ami-amazon-linux-latest/${part}`)
  const image = name === undefined ? undefined : imageMeant(account, `resolve:ssm:${name}`)
  return image?.startsWith('ami-') ? image : undefined
}

/** The rest of a text behind a pipe: its first lines, or a word of each; undefined of any other command. */
export function piped(text: string, [command = '', ...args]: readonly string[]): string | undefined {
  const all = args.join(' ')
  const rows = text.split('\n')
  const lines = command === 'head' ? /^-(?:n ?)?(\d+)$/.exec(all)?.[1] : undefined
  if (lines !== undefined) return rows.slice(0, Number(lines)).join('\n')
  const nth = command === 'awk' ? /^\{ ?print \$(\d) ?\}$/.exec(all)?.[1] : undefined
  return nth === undefined ? undefined : rows.map((row) => row.trim().split(/\s+/)[Number(nth) - 1] ?? '').join('\n')
}
