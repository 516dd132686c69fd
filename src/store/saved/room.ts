import type { Studio } from '../studio.ts'
import type { Archive, DeviceStorage } from '../surroundings.ts'
import { type Kept, whyNotKept } from './storage.ts'

/**
 * The room in which this device keeps long texts: its archive, else with the short ones, as before there was an
 * archive.
 */
export async function findRoom({ archive, storage }: Studio): Promise<Archive | undefined> {
  for (const room of [archive, inStorage(storage)])
    try {
      await room.read('')
      return room
    } catch {
      // the next one
    }
  return undefined
}

/** The same in plain storage, which has less room, and no transactions. */
export const inStorage = (storage: DeviceStorage): Archive => ({
  read: async (key) => storage.getItem(key) ?? undefined,
  replace: async (key, known, text) => {
    const there = storage.getItem(key) ?? undefined
    if (there !== known) return there
    storage.setItem(key, text)
    return text
  },
  remove: async (key) => storage.removeItem(key),
  keys: async () => storage.keys(),
  onChange: (listen) => storage.onChange((key) => key !== null && listen(key)),
})

/** Puts a text in the place of the one that is known; answers what another tab has put there, where it has. */
export async function replaceIn(
  room: Archive,
  key: string,
  known: string | undefined,
  text: string,
): Promise<Kept | { readonly other: string | undefined }> {
  try {
    const there = await room.replace(key, known, text)
    return there === text ? 'kept' : { other: there }
  } catch (error) {
    return whyNotKept(error)
  }
}

/** Keeps a text under a key that is free, beside whatever was put there before. */
export async function setAside(room: Archive, key: string, text: string): Promise<Kept> {
  for (let n = 1; ; n++) {
    const kept = await replaceIn(room, n === 1 ? key : `${key}-${n}`, undefined, text)
    if (typeof kept === 'string') return kept
  }
}
