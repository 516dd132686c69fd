import type { DeviceStorage } from '../surroundings.ts'

/** Whether this device took something: it may be full, or forbid it. Nothing here throws. */
export type Kept = 'kept' | 'full' | 'forbidden'

export function readStored(storage: DeviceStorage, key: string): string | undefined {
  try {
    return storage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

export function writeStored(storage: DeviceStorage, key: string, text: string): Kept {
  try {
    storage.setItem(key, text)
    return 'kept'
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden'
  }
}

/** Keeps what is under one key under another that is free, beside whatever was put there before. */
export function setAside(storage: DeviceStorage, key: string, aside: string): Kept {
  const text = readStored(storage, key)
  if (text === undefined) return 'kept'
  let free = aside
  for (let n = 2; readStored(storage, free) !== undefined; n++) free = `${aside}-${n}`
  const kept = writeStored(storage, free, text)
  if (kept === 'kept') forget(storage, key)
  return kept
}

/** Whether this device lets the page store anything at all. */
export function isStorable(storage: DeviceStorage): boolean {
  try {
    storage.keys()
    return true
  } catch {
    return false
  }
}

/** Removes something for good. */
export function forget(storage: DeviceStorage, key: string): void {
  try {
    storage.removeItem(key)
  } catch {
    // where nothing can be stored, nothing is there to be forgotten
  }
}
