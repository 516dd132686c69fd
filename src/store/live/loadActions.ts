import type { Ask } from '#api/door.ts'
import { askFirst } from '#api/first.ts'

let door: Ask = askFirst

/** The door to the account: until all actions are loaded it knows those of the first minute. */
export const ask: Ask = (history, request, goesWith) => door(history, request, goesWith)

/** Loads every action; whatever may ask for more than the first minute does waits for it. */
export async function openDoor(): Promise<void> {
  door = (await import('#api/ask.ts')).ask
}
