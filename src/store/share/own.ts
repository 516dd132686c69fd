import { replaceIn } from '../saved/room.ts'
import { forget, type Kept, readStored, writeStored } from '../saved/storage.ts'
import type { Studio } from '../studio.ts'

/**
 * The keys of one's own account while something that was opened is in its place: where it is kept, and where it says
 * that it is there.
 */
const ownKey = 'ec2-playground/own'
const archivedKey = 'ec2-playground/own-archived'

/** Keeps the text of one's own account; only in memory where nothing may be stored, as everything is there. */
export async function keepOwn(studio: Studio, text: string): Promise<Kept> {
  const { room } = studio.autosave.getState()
  const kept = await replaceIn(room, ownKey, await archivedText(studio), text)
  if (kept === 'kept') return writeStored(studio.storage, archivedKey, 'yes')
  if (kept !== 'forbidden') return 'full'
  studio.inMemory.set(ownKey, text)
  return kept
}

/** The text in storage, where it was kept before there was an archive. */
const readHere = ({ storage, inMemory }: Studio) => readStored(storage, ownKey) ?? inMemory.get(ownKey)

export const hasOwn = (studio: Studio): boolean =>
  readHere(studio) !== undefined || readStored(studio.storage, archivedKey) !== undefined

export const ownText = async (studio: Studio): Promise<string | undefined> =>
  (await archivedText(studio)) ?? readHere(studio)

async function archivedText({ autosave }: Studio): Promise<string | undefined> {
  try {
    return await autosave.getState().room.read(ownKey)
  } catch {
    return undefined
  }
}

export function dropOwn({ storage, inMemory, autosave }: Studio): void {
  inMemory.delete(ownKey)
  forget(storage, ownKey)
  forget(storage, archivedKey)
  // where it cannot be removed nothing says any more that it is there
  autosave
    .getState()
    .room?.remove(ownKey)
    .catch(() => undefined)
}
