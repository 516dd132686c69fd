import { CliError } from './value.ts'

/** The lines that the CLI says of itself below a usage error. */
const usageText = `usage: aws [options] <command> <subcommand> [<subcommand> ...] [parameters]
To see help text, you can run:

  aws help
  aws <command> help
  aws <command> <subcommand> help
`

/** A failure whose whole text stands on the standard error already. */
export class Said extends CliError {}

/** The CLI's line for a failure, after an empty one. */
export const errorLine = (message: string): string => `\naws: [ERROR]: ${message}\n`

/** Words that are no command of the CLI. */
export const usageError = (message: string): CliError =>
  new Said(`${errorLine(`An error occurred (ParamValidation): ${message}`)}\n${usageText}`, 252)

/** A parameter that is not what it has to be. */
export const paramError = (message: string): CliError =>
  new CliError(`An error occurred (ParamValidation): ${message}`, 252)

export const unknownOptions = (words: readonly string[]): CliError =>
  new Said(`\n${usageText}\n${errorLine(`Unknown options: ${words.join(', ')}`)}`, 252)

/** A word that is none of some, with those that it comes close to. */
export function invalidChoice(argument: string, word: string, choices: readonly string[]): CliError {
  const close = choices
    .map((choice) => ({ choice, ratio: likeness(word, choice) }))
    .filter(({ ratio }) => ratio >= 0.8)
    .toSorted((one, other) => other.ratio - one.ratio)
    .slice(0, 3)
  const meant =
    close.length === 0 ? '' : `\nMaybe you meant:\n\n${close.map(({ choice }) => `  * ${choice}`).join('\n')}`
  return usageError(`argument ${argument}: Found invalid choice '${word}'\n${meant}`)
}

/** Twice what two words share, by their lengths together, as Python's difflib counts it. */
function likeness(one: string, other: string): number {
  return one.length + other.length === 0 ? 1 : (2 * shared(one, other)) / (one.length + other.length)
}

function shared(one: string, other: string): number {
  let best = { at: 0, from: 0, size: 0 }
  for (let at = 0; at < one.length; at++)
    for (let from = 0; from < other.length; from++) {
      let size = 0
      while (at + size < one.length && from + size < other.length && one[at + size] === other[from + size]) size++
      if (size > best.size) best = { at, from, size }
    }
  if (best.size === 0) return 0
  const { at, from, size } = best
  return size + shared(one.slice(0, at), other.slice(0, from)) + shared(one.slice(at + size), other.slice(from + size))
}
