/** This device's storage, which may be full, forbidden or absent: nothing here throws. */
export type Kept = 'kept' | 'full' | 'forbidden'

export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** What was stored as JSON; nothing where that is odd. */
export function readRecord(key: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(readStored(key) ?? '{}')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
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

/** Keeps what is under one key under another that is free, beside whatever was put there before. */
export function setAside(key: string, aside: string): Kept {
  const text = readStored(key)
  if (text === undefined) return 'kept'
  let free = aside
  for (let n = 2; readStored(free) !== undefined; n++) free = `${aside}-${n}`
  const kept = writeStored(free, text)
  if (kept === 'kept') localStorage.removeItem(key)
  return kept
}

/** Whether this device lets the page store anything at all. */
export function storable(): boolean {
  try {
    return typeof localStorage.length === 'number'
  } catch {
    return false
  }
}

/** Takes something off the shelf for good. */
export function forget(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // where nothing can be stored, nothing is there to be forgotten
  }
}
