import type { Answer, Request } from '#api/answer.ts'
import { part } from '../load.ts'
import type { Studio } from '../studio.ts'
import { ask, asked } from './requests.ts'

const known = part(() => import('#facts/aws/known.ts'))

/** Everything that AWS knows by name; it comes with the first who asks. */
export const everythingKnown = async () => (await known()).knownActions

/**
 * Asks for what a person or a script wrote: a name that nobody here knows is looked up in AWS's own list first, which tells
 * what the playground leaves out from what AWS does not have either.
 */
export async function askByName(studio: Studio, request: Request): Promise<Answer> {
  const first = asked(studio, request)
  if (!first.unsure) return ask(studio, request, first)
  return ask(studio, request, asked(studio, request, await everythingKnown()))
}
