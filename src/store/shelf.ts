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

/** Whether this device lets the page store anything at all. */
export function storable(): boolean {
  try {
    return typeof localStorage.length === 'number'
  } catch {
    return false
  }
}
