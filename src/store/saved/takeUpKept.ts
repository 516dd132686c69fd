import { putNotice } from '../live/notices.ts'
import { takeUp } from '../live/takeUp.ts'
import type { Studio } from '../studio.ts'
import { accountKey, asideKey, movesKey, shown } from './account.ts'
import { unpack } from './decode.ts'
import { pack } from './encode.ts'
import type { Experiment } from './experiment.ts'
import { retell, type ToldAgain } from './retell.ts'
import { inStorage, replaceIn, setAside } from './room.ts'
import { forget, type Kept, readStored } from './storage.ts'
import { takeLastMoves } from './takeLastMoves.ts'

/** Goes on with what was kept. */
export const takeUpStored = (studio: Studio, { history, branches, undone, name }: Experiment): void =>
  takeUp(studio, history, { branches: branches.map((branch, nth) => ({ ...branch, id: nth + 1 })), undone, name })

type Fits = (read: Experiment) => boolean

/**
 * Takes up the account in this text, with the last moves that it does not have; answers whether it can be read, and fits
 * in the place of the one that is shown.
 */
export async function takeUpKept(studio: Studio, text: string | undefined, fits: Fits = () => true): Promise<boolean> {
  const read = text === undefined ? undefined : unpack(text)
  if (read && (read.kind !== 'experiment' || !fits(read))) return false
  if (read) takeUpStored(studio, read)
  studio.autosave.setState({ text, saved: shown(studio) })
  return takeUpLastMoves(studio, text, fits)
}

/** Takes up what was done last in a page that was left before it had saved it; false where it does not fit. */
async function takeUpLastMoves(studio: Studio, text: string | undefined, fits: Fits): Promise<boolean> {
  const { storage, autosave } = studio
  const moves = readStored(storage, movesKey)
  if (moves === undefined || moves === autosave.getState().lastMoves) return true
  const taken = takeLastMoves(moves, { text, experiment: shown(studio) })
  if (typeof taken === 'object') {
    if (!fits(taken)) return false
    takeUpStored(studio, taken)
    // they stay written down until they are saved
    autosave.setState({ lastMoves: moves })
    return true
  }
  if (taken === 'strange') {
    if ((await setAside(autosave.getState().room, asideKey, moves)) !== 'kept') return true
    putNotice(studio, { kind: 'last-moves-strange' })
  }
  forget(storage, movesKey)
  return true
}

/**
 * The account with which the page is opened. Where it can't be gone on with it is set aside, and in its place stands the same
 * told again in today's model, or a new one.
 */
export async function openKept(studio: Studio, text: string | undefined): Promise<Kept> {
  if (await takeUpKept(studio, text)) return 'kept'
  const kept = await putAside(studio, text ?? '', await tellAgain(studio, text ?? ''))
  if (kept !== 'kept') return kept
  await keepShown(studio, text)
  return 'kept'
}

/** Keeps what is shown now in the place of this text. */
async function keepShown(studio: Studio, text: string | undefined): Promise<Kept> {
  const { autosave } = studio
  const saved = shown(studio)
  const fresh = pack(saved)
  const put = await replaceIn(autosave.getState().room, accountKey, text, fresh)
  autosave.setState(put === 'kept' ? { text: fresh, saved } : { text })
  await putMovesAside(studio)
  return 'kept'
}

/** Puts what was done last in an account that is set aside beside that: nothing else can take it up. */
async function putMovesAside({ storage, autosave }: Studio): Promise<void> {
  const moves = readStored(storage, movesKey)
  if (moves === undefined) return
  if ((await setAside(autosave.getState().room, asideKey, moves)) === 'kept') forget(storage, movesKey)
}

/** Takes up an account of an earlier model, told again; nothing where nobody can tell it. */
async function tellAgain(studio: Studio, text: string): Promise<ToldAgain | undefined> {
  const told = await retell(text)
  if (told) takeUpStored(studio, told.experiment)
  return told
}

async function putAside(studio: Studio, text: string, told: ToldAgain | undefined): Promise<Kept> {
  const kept = await setAside(studio.autosave.getState().room, asideKey, text)
  putNotice(studio, told ? { kind: 'told-again', refusedNow: told.refusedNow } : { kind: 'stored-damaged' })
  return kept
}

/**
 * The account as it was kept before there was an archive: it moves there. What is in the archive already is older, as a
 * page of before has written since; that is set aside.
 */
export async function openOld(studio: Studio, old: string, text: string | undefined): Promise<Kept> {
  const { autosave, storage } = studio
  const { room } = autosave.getState()
  const read = unpack(old)
  if (read.kind !== 'experiment') {
    const told = text === undefined ? await tellAgain(studio, old) : undefined
    const kept = await putAside(studio, old, told)
    if (kept !== 'kept') return kept
    forget(storage, accountKey)
    const opened = told ? await keepShown(studio, undefined) : await openKept(studio, text)
    if (text !== undefined && opened === 'kept') putNotice(studio, { kind: 'last-moves-strange' })
    return opened
  }
  takeUpStored(studio, read)
  const saved = shown(studio)
  const moved = pack(saved)
  const aside = text === undefined ? 'kept' : await setAside(room, asideKey, text)
  const put = aside === 'kept' ? await replaceIn(room, accountKey, text, moved) : aside
  if (put === 'kept') {
    autosave.setState({ text: moved, saved })
    forget(storage, accountKey)
    // another tab has moved it at the same time
  } else if (typeof put === 'object') await takeUpKept(studio, put.other)
  else autosave.setState({ room: inStorage(storage), text: old, saved })
  return 'kept'
}
