import type { Request } from '#api/answer.ts'
import { kebab } from '#api/cliText.ts'
import { optionsOf } from '#cli/options.ts'
import { requestOf, sentOf } from '#cli/request.ts'
import { type CliService, isService, operationsIn, waitersOf } from '#cli/services.ts'
import { CliError } from '#cli/value.ts'
import { commandIn, type Given, readWords } from '#cli/words.ts'
import { knownActions } from '#facts/aws/known.ts'

/** The request of a line of the AWS CLI. */
export type Command =
  | { readonly kind: 'request'; readonly request: Request; readonly query?: string | undefined }
  | { readonly kind: 'wait'; readonly name: string; readonly params: Readonly<Record<string, unknown>> }
  /** it reads a file that is on somebody else's computer */
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'strange'; readonly word: string }
  /** the CLI itself would not send it */
  | { readonly kind: 'refused'; readonly message: string }

/** Reads the words after `aws` as the terminal does. */
export function readCommand(words: readonly string[], files: ReadonlyMap<string, string> = new Map()): Command {
  const [service = '', verb = '', name = ''] = commandIn(words)
  if (!isService(service) || service === 'sts') return { kind: 'strange', word: service }
  const waiter = verb === 'wait' ? waitersOf(service).get(name) : undefined
  if (verb === 'wait' && !waiter) return { kind: 'strange', word: name }
  const command = operationsIn(service).get(waiter ? kebab(waiter.action) : verb)
  if (!command) return leftOut(service, verb)
  try {
    const given = readWords(words, optionsOf(command), waiter ? 3 : 2)
    const file = fileIn(given, files)
    if (file !== undefined) return { kind: 'file', name: file }
    const params = sentOf(requestOf(command, optionsOf(command), given, (name) => files.get(name)))
    if (waiter) return { kind: 'wait', name, params }
    return { kind: 'request', request: { action: command.operation.name, params }, query: given.globals.get('query') }
  } catch (error) {
    if (!(error instanceof CliError)) throw error
    const unknown = /Unknown options: (\S+?)(?:,|$)/m.exec(error.message)?.[1]
    return unknown === undefined ? { kind: 'refused', message: said(error) } : { kind: 'strange', word: unknown }
  }
}

/** An action that AWS has is asked for all the same: the account says that it is left out. */
function leftOut(service: CliService, verb: string): Command {
  for (const [action, known] of knownActions)
    if (known.service === service && kebab(action) === verb) return { kind: 'request', request: { action } }
  return { kind: 'strange', word: verb }
}

/** The file that a line reads and that the script has not written itself. */
function fileIn({ options }: Given, files: ReadonlyMap<string, string>): string | undefined {
  for (const words of options.values())
    for (const word of words) {
      const file = /^fileb?:\/\/(.*)$/s.exec(word)?.[1]
      if (file !== undefined && !files.has(file)) return file
    }
  return undefined
}

/** The sentence of a failure, without what the CLI says around it. */
const said = ({ message }: CliError): string =>
  message
    .replace(/\nusage: [^]*$/, '')
    .replace(/^\s*(?:aws: \[ERROR\]: )?(?:An error occurred \(ParamValidation\): )?/, '')
    .trim()
