import type { History } from '#engine/history/history.ts'
import { longer, shorter } from './dictionary.v1.ts'
import { deflate, inflate } from './deflate.ts'
import { mostCharacters, readText, type Shared, textOf } from './file.ts'
import type { Watched } from './inSlices.ts'

/** The longest link that is handed out: every program that passes links on carries this much. */
export const longestLink = 8000

/** what stands before a link whose words are short; older links have none */
const short = '1'

/** An experiment as a link's end, short and safe in any link. */
export const linkOf = async (history: History): Promise<string> =>
  short + (await deflate(shorter(await textOf(history))))

/** Reads a link's end; whatever is wrong with it, it is refused as a whole. */
export async function readLink(link: string, watched: Watched = {}): Promise<Shared> {
  const made = await inflate(link.startsWith(short) ? link.slice(short.length) : link, mostCharacters)
  const text = made !== undefined && link.startsWith(short) ? longer(made) : made
  return text === undefined ? { kind: 'damaged' } : readText(text, watched)
}
