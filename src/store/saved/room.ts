import type { Studio } from '../studio.ts'
import type { Archive, DeviceStorage, RealClock } from '../surroundings.ts'
import { type Kept, whyNotKept } from './storage.ts'

/** real milliseconds that an archive has for its first answer: a slow disk takes one or two thousand */
const patience = 10_000

/**
 * The room in which this device keeps long texts: its archive, else with the short ones, as before there was an archive. An
 * archive that never answers may hold the account: nothing is put in another place then.
 */
export async function findRoom({ archive, storage, clock }: Studio): Promise<Archive | undefined> {
  for (const room of [archive, inStorage(storage)])
    try {
      return await inTime(
        clock,
        room.read('').then(() => room),
      )
    } catch {
      // the next one
    }
  return undefined
}

const inTime = <T>(clock: RealClock, answer: Promise<T>) =>
  new Promise<T | undefined>((done, fail) => {
    const callOff = clock.after(patience, () => done(undefined))
    void answer.then(done, fail).finally(callOff)
  })

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
