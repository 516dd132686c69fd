import type { Preset } from '#course/preset.ts'
import { type History, openHere } from '#engine/history/history.ts'
import type { RegionName } from '#facts/regions.ts'
import { putNotice } from '../live/notices.ts'
import { newBeginning } from '../live/playground.ts'
import { part } from '../load.ts'
import { startAnew, takeUp } from '../live/takeUp.ts'
import { closeDialog, show } from '../preferences/transient.ts'
import { asideKey } from '../saved/account.ts'
import { save } from '../saved/autosave.ts'
import { unpack } from '../saved/decode.ts'
import { pack } from '../saved/encode.ts'
import { experimentOf } from '../saved/experiment.ts'
import { retell } from '../saved/retell.ts'
import { setAside } from '../saved/room.ts'
import { dropOwn, hasOwn, keepOwn, ownText } from './own.ts'
import { freeName, savedText, saveUnder } from '../saved/savedExperiments.ts'
import { forget, type Kept, readStored as lookInto, writeStored } from '../saved/storage.ts'
import { takeUpStored } from '../saved/takeUpKept.ts'
import type { Studio } from '../studio.ts'
import { inSlices, type Watched } from './inSlices.ts'
import { isExperiment, mostCharacters, readText, type Shared, textOf } from './file.ts'
import { linkOf, readLink } from './link.ts'
import { linkPrefix } from './linkPrefix.ts'

const presetting = part(() => import('#course/preset.ts'))

/** The key of what was opened from a link or a file, for going back to its beginning. */
const openedKey = 'ec2-playground/opened'

/** The scope of a file or link: all that led to this moment, or a set-up whose story begins at it. */
export type Scope = 'whole' | 'fromHere'

/** The history that the page shows now; the past, where it shows the past. */
function shownAs({ playground }: Studio, scope: Scope): History {
  const { history } = playground.getState()
  return scope === 'whole' ? history : openHere(history)
}

/** The whole link to what the page shows now. */
export async function linkToNow(studio: Studio, scope: Scope): Promise<string> {
  return pageOf(studio) + linkPrefix + (await linkOf(shownAs(studio, scope)))
}

/** The page's own address, without what stands behind `?` and `#`. */
function pageOf({ address }: Studio): string {
  const { origin, pathname } = new URL(address.href())
  return origin + pathname
}

/** The text of a file with what the page shows now. */
export const fileOfNow = (studio: Studio, scope: Scope): Promise<string> => textOf(shownAs(studio, scope))

const lookUp = ({ storage, inMemory }: Studio, key: string) => lookInto(storage, key) ?? inMemory.get(key)

function put({ storage, inMemory, transient }: Studio, key: string, text: string): Kept {
  const kept = writeStored(storage, key, text)
  transient.setState({ visiting: kept !== 'full' })
  if (kept === 'forbidden') inMemory.set(key, text)
  return kept
}

function drop({ storage, inMemory, transient }: Studio, key: string): void {
  transient.setState({ visiting: false })
  inMemory.delete(key)
  forget(storage, key)
}

/** The whole story, also while its past is shown, as the text of a file. */
export const fileOfWhole = ({ playground }: Studio): Promise<string> =>
  textOf(experimentOf(playground.getState()).history)

/** Opens the experiment that was saved on this device under a name. */
export async function openSaved(studio: Studio, name: string): Promise<void> {
  const text = savedText(studio.storage, name) ?? ''
  receive(studio, await patiently(studio, (watched) => readText(text, watched)))
}

/** The text of a file with what was set aside: one that can be opened again, where it can be read. */
export async function fileOfAside(text: string): Promise<string> {
  const read = unpack(text)
  return read.kind === 'experiment' ? textOf(read.history) : text
}

/** Opens what was set aside like a link, unless it cannot be read; answers whether it can. */
export async function openAside(studio: Studio, text: string): Promise<boolean> {
  const read = await readStored(text)
  if (!read) return false
  closeDialog(studio)
  receive(studio, read)
  return true
}

/** The account in a text as this device keeps it, or once kept it; told again where its model was another. */
async function readStored(text: string, watched?: Watched): Promise<Received | undefined> {
  const read = unpack(text)
  if (read.kind === 'experiment') return { kind: 'experiment', history: read.history }
  const told = await retell(text, watched)
  return told && { kind: 'experiment', history: told.experiment.history, refusedNow: told.refusedNow }
}

/** Prepares an experiment that comes with the page, in the Region where the learner is, and opens it. */
export async function openPreset(studio: Studio, preset: Preset): Promise<void> {
  const { preparing } = await presetting()
  const beginning = newBeginning(studio.playground.getState().history.account.region, preset.name)
  const ready = await patiently(studio, (watched) => inSlices(preparing(preset, beginning), watched))
  if (ready) receive(studio, { kind: 'experiment', history: ready.done })
}

export const linkToPreset = (studio: Studio, name: string): string => `${pageOf(studio)}?preset=${name}`

export const isVisiting = (studio: Studio): boolean => lookUp(studio, openedKey) !== undefined

/** Takes up what a link brought; nobody's own account gives way to it without having been asked. */
export async function receiveLink(studio: Studio): Promise<void> {
  const url = new URL(studio.address.href())
  const link = url.hash.slice(linkPrefix.length)
  url.hash = ''
  studio.address.replace(url.href)
  receive(studio, await patiently(studio, (watched) => readLink(link, watched)))
}

/** bytes of a file that are looked at: more is no experiment, and nothing else that is read here */
const mostBytes = 4 * mostCharacters

/** True where a text looks like an account as this device keeps it, which is what is saved of one that cannot be read. */
const isStored = (text: string) => /^\s*\{\s*"version":/.test(text)

/** Opens a file: an experiment of the page's own as it is, anything else in the window that says what it would make. */
export async function receiveFile(studio: Studio, file: Blob): Promise<void> {
  const text = await file.slice(0, mostBytes + 1).text()
  const stored = isStored(text) && (await patiently(studio, (watched) => readStored(text, watched)))
  if (stored) return receive(studio, stored)
  if (!isExperiment(text))
    return show(studio, { kind: 'bring', text, ...(file instanceof File && { name: file.name }) })
  receive(studio, await patiently(studio, (watched) => readText(text, watched)))
}

/** real milliseconds that nobody minds waiting for without being told */
const unnoticed = 400

/** Waits for long work; when it takes longer, the page says how far it is and offers to end it. */
async function patiently<T>(studio: Studio, work: (watched: Watched) => Promise<T>): Promise<T> {
  const { clock, transient } = studio
  const since = clock.now()
  const ending = new AbortController()
  const cancel = () => ending.abort()
  const onPart = (part: number) => {
    if (clock.now() - since > unnoticed && !ending.signal.aborted) show(studio, { kind: 'making', part, cancel })
  }
  try {
    return await work({ clock, onPart, signal: ending.signal })
  } finally {
    if (transient.getState().dialog?.kind === 'making') closeDialog(studio)
  }
}

function receive(studio: Studio, shared: Shared): void {
  if (shared.kind === 'cancelled') return
  if (shared.kind !== 'experiment') return putNotice(studio, { kind: `shared-${shared.kind}` })
  const { history: own, branches } = experimentOf(studio.playground.getState())
  if (own.log.size === 0 && branches.length === 0) void visit(studio, shared)
  else show(studio, { ...shared, kind: 'received' })
}

type Received = Extract<Shared, { readonly kind: 'experiment' }>
type Opened = Omit<Received, 'kind'>

/** Opens an experiment in place of the account; one's own is kept beside it. Answers whether there was room for that. */
export async function visit(studio: Studio, { history, refusedNow }: Opened): Promise<Kept> {
  const own = experimentOf(studio.playground.getState())
  const worth = own.history.log.size > 0 && !isVisiting(studio)
  const text = await textOf(history)
  const kept = worth ? await keepOwn(studio, pack(own)) : 'kept'
  if (kept === 'full') return kept
  if (put(studio, openedKey, text) === 'full') {
    // without it nobody would know that the account is a visitor's, and the own one could be written over
    if (worth) dropOwn(studio)
    return 'full'
  }
  takeUp(studio, history)
  if (refusedNow) putNotice(studio, { kind: 'told-again', refusedNow })
  return kept
}

/** A new account. Whoever is in what was opened leaves it; one's own account is saved under a name like this. */
export async function beginAnew(studio: Studio, region: RegionName, seed: string, ownName: string): Promise<void> {
  const { storage } = studio
  const own = isVisiting(studio) ? await readStored((await ownText(studio)) ?? '') : undefined
  if (own) {
    const kept = saveUnder(storage, freeName(storage, ownName), await textOf(own.history))
    if (kept !== 'kept') return putNotice(studio, { kind: kept === 'full' ? 'storage-full' : 'storage-forbidden' })
  }
  drop(studio, openedKey)
  dropOwn(studio)
  startAnew(studio, region, seed)
}

/** Goes back to how it was when it was opened. */
export async function reopen(studio: Studio): Promise<void> {
  const read = await patiently(studio, (watched) => readText(lookUp(studio, openedKey) ?? '', watched))
  if (read.kind === 'experiment') takeUp(studio, read.history)
  else if (read.kind !== 'cancelled') putNotice(studio, { kind: `shared-${read.kind}` })
}

/** Goes back to one's own account; what was opened is left. */
export async function goHome(studio: Studio): Promise<void> {
  const text = (await ownText(studio)) ?? ''
  const read = unpack(text)
  const told = read.kind === 'experiment' ? undefined : await retell(text)
  if (read.kind === 'experiment') takeUpStored(studio, read)
  else if (told && (await setAside(studio.autosave.getState().room, asideKey, text)) !== 'full')
    takeUpStored(studio, told.experiment)
  else return putNotice(studio, { kind: told ? 'storage-full' : 'stored-damaged' })
  if (told) putNotice(studio, { kind: 'told-again', refusedNow: told.refusedNow })
  // what was kept meanwhile goes only when the account is where it was: this device may be full, or another tab's turn
  const kept = await save(studio)
  if (kept === 'full' || kept === undefined) return
  drop(studio, openedKey)
  dropOwn(studio)
}

/** Leaves what was opened: back to one's own account, to a new one where there was none. */
export async function leaveOpened(studio: Studio): Promise<void> {
  if (hasOwn(studio)) return goHome(studio)
  drop(studio, openedKey)
  startAnew(studio, studio.playground.getState().history.beginning.region, 'first')
}
