import type { Preset } from '#course/preset.ts'
import { type History, openHere } from '#engine/history/history.ts'
import type { RegionName } from '#facts/regions.ts'
import { newBeginning, playground, putNotice, startAnew, takeUp } from './playground.ts'
import { mark } from './mark.ts'
import { closeDialog, moment, show } from './moment.ts'
import { freeName, onShelf, putOnShelf } from './named.ts'
import { linkOf, readLink, readText, type Shared, textOf } from './shared.ts'
import { forget, type Kept, readStored, writeStored } from './shelf.ts'
import { unpack } from './unpack.ts'
import { experiment, packed, takeUpStored } from './keep.ts'
import { unhurried, type Watched } from './unhurried.ts'

/** What was opened from a link or a file, for going back to its beginning; and one's own account meanwhile. */
const openedKey = 'ec2-playground/opened'
const ownKey = 'ec2-playground/own'

/** With all that led to it, or as a set-up whose story begins at this moment. */
export type Scope = 'whole' | 'fromHere'

/** What the page shows now; the past, where it shows the past. */
function shownAs(scope: Scope): History {
  const { history } = playground.getState()
  return scope === 'whole' ? history : openHere(history)
}

/** The whole link to what the page shows now. */
export async function linkToNow(scope: Scope): Promise<string> {
  return `${location.origin}${location.pathname}${mark}${await linkOf(shownAs(scope))}`
}

/** What the page shows now, as the text of a file. */
export const fileOfNow = (scope: Scope): Promise<string> => textOf(shownAs(scope))

/** the same where nothing may be stored: gone with the page, as everything is there */
const inMemory = new Map<string, string>()
const lookUp = (key: string) => readStored(key) ?? inMemory.get(key)

function put(key: string, text: string): Kept {
  const kept = writeStored(key, text)
  if (kept === 'forbidden') inMemory.set(key, text)
  return kept
}

function drop(key: string): void {
  inMemory.delete(key)
  forget(key)
}

/** The whole story, also while its past is shown, as the text of a file. */
export const fileOfWhole = (): Promise<string> => textOf(experiment().history)

/** Opens what is on this device's shelf under a name. */
export async function openNamed(name: string): Promise<void> {
  const text = onShelf(name) ?? ''
  receive(await patiently((watched) => readText(text, watched)))
}

/** Prepares an experiment that comes with the page, in the Region where the learner is, and opens it. */
export async function openPreset(preset: Preset): Promise<void> {
  const { preparing } = await import('#course/preset.ts')
  const beginning = newBeginning(playground.getState().history.account.region, preset.name)
  const ready = await patiently((watched) => unhurried(preparing(preset, beginning), watched))
  if (ready) receive({ kind: 'experiment', history: ready.done, otherVersion: false })
}

export const linkToPreset = (name: string): string => `${location.origin}${location.pathname}?preset=${name}`

export const isVisiting = (): boolean => lookUp(openedKey) !== undefined
export const hasOwn = (): boolean => lookUp(ownKey) !== undefined

/** Takes up what a link brought; nobody's own account gives way to it without having been asked. */
export async function receiveLink(hash: string): Promise<void> {
  history.replaceState(history.state, '', `${location.pathname}${location.search}`)
  receive(await patiently((watched) => readLink(hash.slice(mark.length), watched)))
}

export async function receiveFile(file: Blob): Promise<void> {
  const text = await file.text()
  receive(await patiently((watched) => readText(text, watched)))
}

/** real milliseconds that nobody minds waiting for without being told */
const unnoticed = 400

/** Waits for long work; when it takes longer, the page says how far it is and offers to end it. */
async function patiently<T>(work: (watched: Watched) => Promise<T>): Promise<T> {
  const since = performance.now()
  const ending = new AbortController()
  const cancel = () => ending.abort()
  const onPart = (part: number) => {
    if (performance.now() - since > unnoticed && !ending.signal.aborted) show({ kind: 'making', part, cancel })
  }
  try {
    return await work({ onPart, signal: ending.signal })
  } finally {
    if (moment.getState().dialog?.kind === 'making') closeDialog()
  }
}

function receive(shared: Shared): void {
  if (shared.kind === 'cancelled') return
  if (shared.kind !== 'experiment') return putNotice({ kind: `shared-${shared.kind}` })
  const { history: own, branches } = experiment()
  if (own.log.size === 0 && branches.length === 0) void visit(shared.history, shared.otherVersion)
  else show({ kind: 'received', history: shared.history, otherVersion: shared.otherVersion })
}

/** Opens an experiment in place of the account; one's own is kept beside it. Answers whether there was room for that. */
export async function visit(shared: History, otherVersion: boolean): Promise<Kept> {
  const own = experiment()
  const worth = own.history.log.size > 0 && !isVisiting()
  const text = await textOf(shared)
  const kept = worth ? put(ownKey, packed(own)) : 'kept'
  if (kept === 'full') return kept
  if (put(openedKey, text) === 'full') {
    // without it nobody would know that the account is a visitor's, and the own one could be written over
    if (worth) drop(ownKey)
    return 'full'
  }
  takeUp(shared)
  if (otherVersion) putNotice({ kind: 'shared-other-version' })
  return kept
}

/** A new account. Whoever is in what was opened leaves it; one's own account is kept on the shelf under a name like this. */
export async function beginAnew(region: RegionName, seed: string, ownName: string): Promise<void> {
  const own = isVisiting() ? unpack(lookUp(ownKey) ?? '') : undefined
  if (own?.kind === 'experiment') {
    const kept = putOnShelf(freeName(ownName), await textOf(own.history))
    if (kept !== 'kept') return putNotice({ kind: kept === 'full' ? 'storage-full' : 'storage-forbidden' })
  }
  drop(openedKey)
  drop(ownKey)
  startAnew(region, seed)
}

/** Back to how it was when it was opened. */
export async function reopen(): Promise<void> {
  const read = await patiently((watched) => readText(lookUp(openedKey) ?? '', watched))
  if (read.kind === 'experiment') takeUp(read.history)
  else if (read.kind !== 'cancelled') putNotice({ kind: `shared-${read.kind}` })
}

/** Back to one's own account; what was opened is left. */
export function goHome(): void {
  const read = unpack(lookUp(ownKey) ?? '')
  if (read.kind !== 'experiment') return putNotice({ kind: 'stored-damaged' })
  takeUpStored(read)
  drop(openedKey)
  drop(ownKey)
}

/** Leaves what was opened: back to one's own account, to a new one where there was none. */
export function leave(): void {
  if (hasOwn()) return goHome()
  drop(openedKey)
  startAnew(playground.getState().history.beginning.region, 'first')
}
