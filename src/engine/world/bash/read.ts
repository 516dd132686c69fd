import { type Call, cannot, fails, type Ran } from './session.ts'

/** The line that `read` takes, shared out among the names: the last one has the rest. */
export function sharedOut(
  line: string,
  names: readonly string[],
  by: string | undefined,
): readonly (readonly [string, string])[] {
  const parts = by === undefined || by === '' ? /\s+/ : by
  let rest = by === undefined ? line.trim() : line
  return names.map((name, nth) => {
    if (nth === names.length - 1) return [name, rest] as const
    const [first = ''] = rest.split(parts, 1)
    rest = rest.slice(first.length)
    rest = typeof parts === 'string' ? rest.slice(parts.length) : rest.trimStart()
    return [name, first] as const
  })
}

/** The names that `read` fills, or the option that is not known. */
export function namesRead(args: readonly string[]): readonly string[] | string {
  const names = args.filter((arg) => arg !== '-r')
  return names.find((arg) => !/^[A-Za-z_]\w*$/.test(arg)) ?? (names.length > 0 ? names : ['REPLY'])
}

/** `read`: takes a line of what was piped in, or of what its block reads. */
export function read({ session, args, input }: Call): Ran {
  const names = namesRead(args)
  if (typeof names === 'string') return cannot(session, `\`read ${names}\``)
  const source = input === undefined ? session.stdin : { rest: input }
  if (!source && !session.isScript) return cannot(session, '`read` (nobody is there to answer)')
  const text = source?.rest
  const at = text?.indexOf('\n') ?? -1
  const line = text === undefined ? '' : at < 0 ? text : text.slice(0, at)
  for (const [name, value] of sharedOut(line, names, session.variables.get('IFS'))) session.variables.set(name, value)
  if (source) source.rest = text === undefined || at < 0 ? undefined : text.slice(at + 1)
  return text === undefined || text === '' ? fails('', 1) : { status: 0 }
}
