import { putNotice } from '../live/notices.ts'
import type { Studio } from '../studio.ts'
import type { DeviceStorage } from '../surroundings.ts'
import { asideKey } from './account.ts'
import { setAside } from './room.ts'
import { forget, readStored, writeStored } from './storage.ts'

/** before the keys of whole accounts that pages wrote down when they were left with something that nobody else has */
const leftKey = 'ec2-playground/left-behind-'

function keysIn(storage: DeviceStorage): readonly string[] {
  try {
    return storage.keys().filter((key) => key.startsWith(leftKey))
  } catch {
    return []
  }
}

/**
 * Writes a whole account down where another page's last moves, or another account, stand in its place: under the key that
 * this page has already, or one that is free.
 */
export function leaveBehind({ storage, autosave }: Studio, text: string): void {
  let key = autosave.getState().leftBehind
  for (let n = 1; key === undefined; n++) if (readStored(storage, leftKey + n) === undefined) key = leftKey + n
  if (writeStored(storage, key, text) === 'kept') autosave.setState({ leftBehind: key })
}

/** Forgets what this page has left behind: it is where it belongs now. */
export function takeBack({ storage, autosave }: Studio): void {
  const key = autosave.getState().leftBehind
  if (key === undefined) return
  forget(storage, key)
  autosave.setState({ leftBehind: undefined })
}

/** Sets aside what pages have left behind, and says so. */
export async function putLeftAside(studio: Studio): Promise<void> {
  const { storage, autosave } = studio
  for (const key of keysIn(storage)) {
    const text = readStored(storage, key)
    if (text === undefined || (await setAside(autosave.getState().room, asideKey, text)) !== 'kept') continue
    forget(storage, key)
    putNotice(studio, { kind: 'last-moves-strange' })
  }
}
