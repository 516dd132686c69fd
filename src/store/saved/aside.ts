import { isRecord } from '#lib/record.ts'
import { array, custom, object, safeParse } from 'valibot'
import type { Studio } from '../studio.ts'
import type { Archive } from '../surroundings.ts'
import { asideKey } from './account.ts'
import { inStorage, replaceIn } from './room.ts'
import type { Kept } from './storage.ts'
import { moment, region } from './storyShapes.ts'

/** An account, or last moves, that the page could not go on with and set aside. */
export interface Aside {
  readonly key: string
  readonly room: Archive
  readonly text: string
}

/** The first has no number. */
const nthOf = (key: string): number | undefined => {
  if (key === asideKey) return 1
  const nth = key.startsWith(`${asideKey}-`) ? Number(key.slice(asideKey.length + 1)) : 0
  return nth > 1 ? nth : undefined
}

/** Everything that was set aside on this device, also in plain storage, as before there was an archive. */
export async function setAsideHere({ archive, storage, autosave }: Studio): Promise<readonly Aside[]> {
  const { room } = autosave.getState()
  const rooms = room === archive ? [room, inStorage(storage)] : [room]
  return (await Promise.all(rooms.map(asidesIn))).flat()
}

async function asidesIn(room: Archive): Promise<readonly Aside[]> {
  try {
    const keys = (await room.keys()).filter((key) => nthOf(key) !== undefined)
    const sorted = keys.toSorted((one, other) => (nthOf(one) ?? 0) - (nthOf(other) ?? 0))
    const found = await Promise.all(sorted.map(async (key) => ({ key, room, text: await room.read(key) })))
    return found.flatMap(({ text, ...one }) => (text === undefined ? [] : [{ ...one, text }]))
  } catch {
    return []
  }
}

/** Removes it for good; where that is forbidden it stays. */
export const dropAside = ({ room, key }: Aside): Promise<void> => room.remove(key).catch(() => undefined)

/** Puts back what was removed. */
export async function putAsideBack({ room, key, text }: Aside): Promise<Kept> {
  const kept = await replaceIn(room, key, undefined, text)
  return typeof kept === 'string' ? kept : 'kept'
}

const outline = object({
  beginning: object({ region }),
  now: moment,
  events: array(custom<Readonly<Record<string, unknown>>>(isRecord)),
})

/** The summary that a text gives of itself without being replayed; undefined where it is no account, of whatever version. */
export function glanceAt(text: string) {
  try {
    const stored: unknown = JSON.parse(text)
    const read = safeParse(outline, stored)
    if (!read.success) return undefined
    const { beginning, now, events } = read.output
    const requests = events.filter(({ kind, by }) => kind === 'Asked' && by === 'you').length
    return { region: beginning.region, now, requests }
  } catch {
    return undefined
  }
}
