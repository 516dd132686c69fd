import { type Kept, forget, readStored, writeStored } from './storage.ts'

/** Experiments that somebody put on this device's shelf under a name, each as the text of a file under a key of its own. */
const prefix = 'ec2-playground/named/'
export const longestName = 40

/** The names on the shelf, in the alphabet's order. */
export function namesOnShelf(): readonly string[] {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, nth) => localStorage.key(nth) ?? '')
    return keys
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length))
      .toSorted((a, b) => a.localeCompare(b))
  } catch {
    return []
  }
}

/** A name as it is kept: spaces and what cannot be seen are not told apart. */
export const asName = (typed: string): string => typed.replaceAll(/[\s\p{C}]+/gu, ' ').trim()

export type NameTrouble = 'none' | 'long' | 'taken'

export function troubleWith(name: string): NameTrouble | undefined {
  if (name === '') return 'none'
  if ([...name].length > longestName) return 'long'
  return readStored(prefix + name) === undefined ? undefined : 'taken'
}

export const onShelf = (name: string): string | undefined => readStored(prefix + name)

export const putOnShelf = (name: string, text: string): Kept => writeStored(prefix + name, text)

export const takeOffShelf = (name: string): void => forget(prefix + name)

/** The same experiment under another name; the old name goes only when the new one is there. */
export function rename(from: string, to: string): Kept {
  const text = onShelf(from)
  if (text === undefined) return 'kept'
  const kept = putOnShelf(to, text)
  if (kept === 'kept') takeOffShelf(from)
  return kept
}

/** A name that is free: this one, or this one with a number. */
export function freeName(wish: string): string {
  let name = wish
  for (let n = 2; onShelf(name) !== undefined; n++) name = `${wish} ${n}`
  return name
}
