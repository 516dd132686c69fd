import { putNotice } from '../live/notices.ts'
import { part } from '../load.ts'
import { startAnew } from '../live/takeUp.ts'
import { pause } from '../live/time.ts'
import { markSeen } from '../preferences/seen.ts'
import { show } from '../preferences/transient.ts'
import type { Studio } from '../studio.ts'
import { accountKey, asideKey, isUnsaved, movesKey, shown } from './account.ts'
import { pack } from './encode.ts'
import { type Experiment, isSame, isSameStory } from './experiment.ts'
import { packLastMoves } from './lastMoves.ts'
import { leaveBehind, putLeftAside, takeBack } from './leftBehind.ts'
import { findRoom, replaceIn, setAside } from './room.ts'
import { forget, type Kept, readStored, writeStored } from './storage.ts'

/** real milliseconds: several moves in a row are one save */
const saveAfter = 800
/** a large account is written down less often, so that it costs no more of the page's time than this part of it */
const share = 1 / 40

/** Reading asks more of a text than writing it: the reader is loaded where there is something to read. */
const loadReader = part(() => import('./takeUpKept.ts'))

/** Takes up the account that this device remembers, then keeps it up to date. What can't be read is set aside, not lost. */
export async function startKeeping(studio: Studio): Promise<() => void> {
  const room = await findRoom(studio)
  if (room) studio.autosave.setState({ room })
  const taken = room ? await readAccount(studio) : 'forbidden'
  if (room) await putLeftAside(studio)
  if (taken !== 'kept') complain(studio, taken)
  // where there is no room to set the old account aside, the new one must not be written over it
  return taken === 'full' ? () => undefined : keepUp(studio)
}

function complain(studio: Studio, kept: Exclude<Kept, 'kept'>): void {
  const { trouble } = studio.autosave.getState()
  studio.autosave.setState({ trouble: kept })
  if (trouble !== undefined) return
  putNotice(studio, { kind: kept === 'full' ? 'storage-full' : 'storage-forbidden' })
}

async function readAccount(studio: Studio): Promise<Kept> {
  const { autosave, storage, archive } = studio
  const { room } = autosave.getState()
  const text = await room.read(accountKey)
  autosave.setState({ text })
  const inStorage = room === archive ? readStored(storage, accountKey) : undefined
  if (text === undefined && inStorage === undefined && readStored(storage, movesKey) === undefined) return 'kept'
  const { openKept, openOld } = await loadReader()
  const kept = inStorage === undefined ? await openKept(studio, text) : await openOld(studio, inStorage, text)
  markSeen(studio)
  return kept
}

/** A new account, for when the page can't go on with the one that it has; that one is set aside. */
export function startOver(studio: Studio): void {
  const { room, text } = studio.autosave.getState()
  if (text !== undefined) void setAside(room, asideKey, text)
  const { region, seed } = studio.playground.getState().history.beginning
  startAnew(studio, region, seed)
  putNotice(studio, { kind: 'stored-damaged' })
}

/** The moves that another tab has written down when it was left, and has not taken back. */
function foreignMoves({ storage, autosave }: Studio): string | undefined {
  const moves = readStored(storage, movesKey)
  return moves === autosave.getState().lastMoves ? undefined : moves
}

/**
 * Follows another tab, whose deeds are never written over: this one goes on with them, or stops and says so where that
 * would lose something.
 */
async function follow(studio: Studio): Promise<undefined> {
  const { room, text: mine } = studio.autosave.getState()
  const text = await room.read(accountKey)
  if (text === mine && foreignMoves(studio) === undefined) return undefined
  const { takeUpKept } = await loadReader()
  const nothingLost = !studio.autosave.getState().gaveWay && !isUnsaved(studio)
  if (nothingLost && (await takeUpKept(studio, text, (read) => fits(studio, read)))) {
    if (!isSame(shown(studio), studio.autosave.getState().saved)) saveSoon(studio)
    return undefined
  }
  giveWay(studio)
  return undefined
}

/** True where it is the story that is shown: nobody is put into a lesson, a link or another account without a word. */
const fits = (studio: Studio, { history }: Experiment) => isSameStory(history, shown(studio).history)

/** Gives way to another tab that has gone on with something else: this one stops saving, and says so. */
export function giveWay(studio: Studio): void {
  studio.autosave.setState({ gaveWay: true })
  pause(studio)
  show(studio, { kind: 'otherTab' })
}

/** Saves what is not saved yet, after what is on its way. Answers what became of it, where it was not another tab's turn. */
export async function save(studio: Studio, packed?: string): Promise<Kept | undefined> {
  const { autosave, storage } = studio
  const { room, writing, saved, text: known, callOff, lastMoves } = autosave.getState()
  callOff?.()
  autosave.setState({ callOff: undefined })
  if (writing) {
    await writing.arrived
    return save(studio)
  }
  const experiment = shown(studio)
  if (isSame(experiment, saved)) return undefined
  if (foreignMoves(studio) !== undefined) return follow(studio)
  const began = studio.clock.now()
  const text = packed ?? pack(experiment)
  autosave.setState({ took: studio.clock.now() - began })
  const arrived = replaceIn(room, accountKey, known, text)
  autosave.setState({ writing: { text, experiment, arrived } })
  const kept = await arrived
  autosave.setState({ writing: undefined })
  if (typeof kept === 'object') return goOnWith(studio, kept.other)
  if (kept === 'kept') {
    autosave.setState({ text, saved: experiment, trouble: undefined })
    takeBack(studio)
  }
  if (kept !== 'kept') complain(studio, kept)
  else if (lastMoves !== undefined && lastMoves === autosave.getState().lastMoves) {
    forget(storage, movesKey)
    autosave.setState({ lastMoves: undefined })
  }
  return kept
}

/** Goes on with another text that is there; where there is none, somebody has emptied this device's storage. */
async function goOnWith(studio: Studio, other: string | undefined): Promise<Kept | undefined> {
  if (other !== undefined) return follow(studio)
  studio.autosave.setState({ text: undefined })
  return save(studio)
}

type Story = Pick<Experiment, 'history' | 'branches' | 'name'>

/** True where something happened, which is worth a save; the mere passing of time is saved when the page is left. */
const hasHappened = (now: Story, before: Story) =>
  now.history.account !== before.history.account || now.branches !== before.branches || now.name !== before.name

function saveSoon(studio: Studio): void {
  const { autosave, clock } = studio
  const { callOff, took = 0 } = autosave.getState()
  if (callOff === undefined)
    autosave.setState({ callOff: clock.after(Math.max(saveAfter, took / share), () => void save(studio)) })
}

/** The page may never be seen again: what is not saved is written down where that takes no time, and saved. */
function leave(studio: Studio): void {
  const { autosave, storage } = studio
  const { saved: experiment, text, writing, gaveWay } = autosave.getState()
  const now = shown(studio)
  if (isSame(now, experiment)) return
  if (gaveWay || foreignMoves(studio) !== undefined)
    return isUnsaved(studio) ? leaveBehind(studio, pack(now)) : undefined
  const whole = writing && isSame(now, writing.experiment) ? writing.text : pack(now)
  const moves = packLastMoves(now, whole, [{ text, experiment }, ...(writing ? [writing] : [])])
  if (writeStored(storage, movesKey, moves) === 'kept') autosave.setState({ lastMoves: moves })
  void save(studio, whole)
}

function keepUp(studio: Studio): () => void {
  const { storage, clock, playground, autosave } = studio
  const { room } = autosave.getState()
  const unsubscribe = playground.subscribe((state, before) => {
    if (hasHappened(state, before)) saveSoon(studio)
  })
  const followMoves = () => foreignMoves(studio) !== undefined && void follow(studio)
  const listening = [
    clock.onLeave(() => leave(studio)),
    clock.onVisibility(() => !clock.isVisible() && leave(studio)),
    room.onChange((key) => key === accountKey && !autosave.getState().writing && void follow(studio)),
    // a tab that lives takes back what it wrote down as soon as that is saved
    storage.onChange((key, text) => key === movesKey && text !== null && clock.after(2 * saveAfter, followMoves)),
  ]
  if (!isSame(shown(studio), autosave.getState().saved)) saveSoon(studio)
  return () => {
    autosave.getState().callOff?.()
    unsubscribe()
    for (const listenNoMore of listening) listenNoMore?.()
  }
}
