import { longestName } from '../live/branchName.ts'
import type { DeviceStorage } from '../surroundings.ts'
import { forget, type Kept, readStored, writeStored } from './storage.ts'

/** Experiments that somebody saved on this device under a name, each as the text of a file under a key of its own. */
const prefix = 'ec2-playground/named/'

/** The names of saved experiments, in the alphabet's order. */
export function savedNames(storage: DeviceStorage): readonly string[] {
  try {
    return storage
      .keys()
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

export function troubleWith(storage: DeviceStorage, name: string): NameTrouble | undefined {
  if (name === '') return 'none'
  if ([...name].length > longestName) return 'long'
  return savedText(storage, name) === undefined ? undefined : 'taken'
}

/** The text of the experiment that was saved under a name. */
export const savedText = (storage: DeviceStorage, name: string): string | undefined =>
  readStored(storage, prefix + name)

export const saveUnder = (storage: DeviceStorage, name: string, text: string): Kept =>
  writeStored(storage, prefix + name, text)

export const forgetSaved = (storage: DeviceStorage, name: string): void => forget(storage, prefix + name)

/** The same experiment under another name; the old name goes only when the new one is there. */
export function rename(storage: DeviceStorage, from: string, to: string): Kept {
  const text = savedText(storage, from)
  if (text === undefined) return 'kept'
  const kept = saveUnder(storage, to, text)
  if (kept === 'kept') forgetSaved(storage, from)
  return kept
}

/** A name that is free: this one, or this one with a number. */
export function freeName(storage: DeviceStorage, wish: string): string {
  let name = wish
  for (let n = 2; savedText(storage, name) !== undefined; n++) name = `${wish} ${n}`
  return name
}
