import { putNotice } from '../live/notices.ts'
import { startAnew, takeUp } from '../live/takeUp.ts'
import { pause } from '../live/time.ts'
import { markSeen } from '../preferences/seen.ts'
import { show } from '../preferences/transient.ts'
import type { Studio } from '../studio.ts'
import { pack, wasKnown } from './encode.ts'
import { type Experiment, experimentOf, isSame } from './experiment.ts'
import { isStorable, type Kept, readStored, setAside, writeStored } from './storage.ts'

const key = 'ec2-playground/account'
const asideKey = 'ec2-playground/account-set-aside'
const saveAfter = 800

/** Reading asks more of a text than writing it: the reader is loaded where there is something to read. */
const loadReader = () => import('./decode.ts')

/** Takes up the account that this device remembers, then keeps it up to date. What can't be read is set aside, not lost. */
export async function startKeeping(studio: Studio): Promise<() => void> {
  const taken = isStorable(studio.storage) ? await readAccount(studio) : 'forbidden'
  if (taken !== 'kept') complain(studio, taken)
  // where there is no room to set the old account aside, the new one must not be written over it
  return taken === 'full' ? () => undefined : keepUp(studio, taken === 'forbidden')
}

const complain = (studio: Studio, kept: Exclude<Kept, 'kept'>) =>
  putNotice(studio, { kind: kept === 'full' ? 'storage-full' : 'storage-forbidden' })

async function readAccount(studio: Studio): Promise<Kept> {
  const { storage } = studio
  if (readStored(storage, key) === undefined) return 'kept'
  const { unpack } = await loadReader()
  // what another tab wrote meanwhile is newer
  const read = unpack(readStored(storage, key) ?? '')
  if (read.kind === 'experiment') {
    takeUpStored(studio, read)
    markSeen(studio)
    return 'kept'
  }
  const kept = setAside(storage, key, asideKey)
  putNotice(studio, { kind: read.kind === 'damaged' ? 'stored-damaged' : 'stored-other-version' })
  return kept
}

/** A new account, for when the page can't go on with the one that it has; that one is set aside. */
export function startOver(studio: Studio): void {
  setAside(studio.storage, key, asideKey)
  const { region, seed } = studio.playground.getState().history.beginning
  startAnew(studio, region, seed)
  putNotice(studio, { kind: 'stored-damaged' })
}

/** Goes on with what was kept. */
export const takeUpStored = (studio: Studio, { history, branches, undone, name }: Experiment): void =>
  takeUp(studio, history, { branches: branches.map((branch, nth) => ({ ...branch, id: nth + 1 })), undone, name })

const shown = ({ playground }: Studio) => experimentOf(playground.getState())

/** Whether something was done here, or looked at, that is not kept yet; time that merely passed does not count. */
export function isUnsaved(studio: Studio): boolean {
  const { saved } = studio.autosave.getState()
  const now = shown(studio)
  const moved = now.history.account !== saved.history.account || studio.playground.getState().ahead !== undefined
  return moved || !isSame({ ...now, history: saved.history }, saved)
}

/** What another tab did is never written over: this one goes on with it, or stops and says so where that would lose something. */
async function follow(studio: Studio, text: string): Promise<void> {
  const { unpack } = await loadReader()
  const { gaveWay, text: mine } = studio.autosave.getState()
  // two tabs may have saved in the same moment: what this one saved is lost unless the other one knew it
  const nothingLost = !gaveWay && !isUnsaved(studio) && wasKnown(text, mine)
  const read = nothingLost ? unpack(text) : undefined
  if (read?.kind === 'experiment') {
    takeUpStored(studio, read)
    remember(studio, text)
    return
  }
  studio.autosave.setState({ gaveWay: true })
  pause(studio)
  show(studio, { kind: 'otherTab' })
}

const remember = (studio: Studio, text: string | undefined) => studio.autosave.setState({ text, saved: shown(studio) })

/** What another tab has written since. */
function others({ storage, autosave }: Studio): string | undefined {
  const stored = readStored(storage, key)
  return stored === autosave.getState().text ? undefined : stored
}

function keepUp(studio: Studio, knownForbidden: boolean): () => void {
  const { storage, clock, playground, autosave } = studio
  let callOff: (() => void) | undefined
  let complained = knownForbidden
  remember(studio, readStored(storage, key))

  const save = () => {
    callOff?.()
    callOff = undefined
    const now = shown(studio)
    const { saved, text: before } = autosave.getState()
    if (isSame(now, saved)) return
    const other = others(studio)
    if (other !== undefined) return void follow(studio, other)
    const text = pack(now, before)
    const kept = writeStored(storage, key, text)
    autosave.setState({ saved: now })
    if (kept === 'kept') {
      autosave.setState({ text })
      complained = false
    } else if (!complained) {
      complained = true
      complain(studio, kept)
    }
  }

  // only what happened is worth a save; the mere passing of time is saved when the page is left
  const unsubscribe = playground.subscribe((state, before) => {
    const told = state.branches !== before.branches || state.name !== before.name
    if (told || state.history.account !== before.history.account) callOff ??= clock.after(saveAfter, save)
  })
  const listening = [
    clock.onLeave(save),
    clock.onVisibility(() => !clock.isVisible() && save()),
    storage.onChange((changed, text) => {
      if (changed === key && text !== null && others(studio) !== undefined) void follow(studio, text)
    }),
  ]
  return () => {
    callOff?.()
    unsubscribe()
    for (const listenNoMore of listening) listenNoMore()
  }
}
