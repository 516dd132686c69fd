import type { DeviceStorage } from '../surroundings.ts'

/** The result of keeping something on this device, which may be full, or forbid it. Nothing here throws. */
export type Kept = 'kept' | 'full' | 'forbidden'

/** The meaning of a failure to keep something. */
export const whyNotKept = (error: unknown): Exclude<Kept, 'kept'> =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden'

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
    return whyNotKept(error)
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
