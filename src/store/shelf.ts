/** This device's storage, which may be full, forbidden or absent: nothing here throws. */
export type Kept = 'kept' | 'full' | 'forbidden'

export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

export function writeStored(key: string, text: string): Kept {
  try {
    localStorage.setItem(key, text)
    return 'kept'
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden'
  }
}

/** Puts a text under another key: needs no more room than there is, and loses nothing if even that fails. */
export function moveStored(from: string, to: string): void {
  const text = readStored(from)
  if (text === undefined) return
  const before = readStored(to)
  removeStored(from)
  if (writeStored(to, text) === 'kept') return
  if (before !== undefined) removeStored(to)
  if (writeStored(to, text) !== 'kept') writeStored(from, text)
}

function removeStored(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // what can't be reached can't be in the way
  }
}

/** Whether this device lets the page store anything at all. */
export function storable(): boolean {
  try {
    return typeof localStorage.length === 'number'
  } catch {
    return false
  }
}
