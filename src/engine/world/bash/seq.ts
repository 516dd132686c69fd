import { type Call, cannot, done, fails, type Ran } from './session.ts'

/** more numbers than anybody looks at here */
const most = 1000

/** The numbers of `seq`, each a line, or why there are none: up to a last one, from a first one, by a step. */
export function counted(args: readonly string[]): { readonly lines: readonly string[] } | { readonly wrong: string } {
  const wrong = args.find((arg) => !/^-?\d+$/.test(arg))
  if (wrong !== undefined) return { wrong: `seq: invalid floating point argument: '${wrong}'` }
  const numbers = args.map(Number)
  const [first = 1, by = 1, last] =
    numbers.length === 1 ? [1, 1, numbers[0]] : numbers.length === 2 ? [numbers[0], 1, numbers[1]] : numbers
  if (last === undefined) return { wrong: 'seq: missing operand' }
  if (numbers.length > 3) return { wrong: `seq: extra operand '${args[3] ?? ''}'` }
  if (by === 0) return { wrong: "seq: invalid Zero increment value: '0'" }
  const length = Math.max(0, Math.floor((last - first) / by) + 1)
  // fewer than were asked for would be taken for all of them
  if (length > most) return { wrong: `playground: seq counts ${most} numbers at most; nothing was done` }
  return { lines: Array.from({ length }, (_, nth) => String(first + nth * by)) }
}

/** `seq`: counts. Options and fractions are left out. */
export function seq({ session, args }: Call): Ran {
  const option = args.find((arg) => /^-\D/.test(arg) || arg.includes('.'))
  if (option !== undefined) return cannot(session, `\`seq ${option}\``)
  const found = counted(args)
  return 'wrong' in found ? fails(found.wrong) : done(found.lines.join('\n'))
}
