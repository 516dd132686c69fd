import { parseDocument } from 'yaml'

/** of what somebody types */
const mostText = 250_000

/** Reads the YAML of `--cli-input-yaml`; undefined where it is none. Aliases, which could say much in little, are not followed. */
export function readInput(text: string): { readonly value: unknown } | undefined {
  if (text.length > mostText || /[[{]{50}|(?:- ){50}/.test(text)) return undefined
  try {
    const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false })
    if (document.errors.length > 0) return undefined
    return { value: document.toJS({ maxAliasCount: 0 }) }
  } catch (error) {
    // an alias, or a stack that is used up
    if (error instanceof ReferenceError || error instanceof RangeError) return undefined
    throw error
  }
}
