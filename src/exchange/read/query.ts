import { ExpressionError } from '#cli/jmespath/lexer.ts'
import { parseExpression } from '#cli/jmespath/parser.ts'
import { search } from '#cli/jmespath/run.ts'
import { printText } from '#cli/print/text.ts'
import { CliError, type Value } from '#cli/value.ts'

/** characters of a query; what is longer is no question that a script asks */
const longest = 2000

/** The value that a `--query` finds, `Reservations[].Instances[0].InstanceId`; undefined where it finds none, or is none. */
export function valueAt(answer: object, query: string): Value | undefined {
  if (query.length > longest) return undefined
  try {
    // an answer is JSON
    return search(parseExpression(query), JSON.parse(JSON.stringify(answer))) ?? undefined
  } catch (error) {
    if (error instanceof ExpressionError || error instanceof CliError) return undefined
    throw error
  }
}

/** The same as the CLI prints it with `--output text`. */
export const textOfValue = (value: Value | undefined): string | undefined =>
  value === undefined ? undefined : printText(value).replace(/\n+$/, '')
