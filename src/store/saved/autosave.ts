import { show } from '../preferences/transient.ts'
import { pause, playground, putNotice, startAnew, takeUp } from '../live/playground.ts'
import { markSeen } from '../preferences/seen.ts'
import { type Kept, readStored, setAside, storable, writeStored } from './storage.ts'
import { type Experiment, pack, wasKnown } from './encode.ts'

const key = 'ec2-playground/account'
const asideKey = 'ec2-playground/account-set-aside'
const saveAfter = 800

/** Reading asks more of a text than writing it: the reader is loaded where there is something to read. */
const loadReader = () => import('./decode.ts')

/** Takes up the account that this device remembers, then keeps it up to date. What can't be read is set aside, not lost. */
export async function startKeeping(): Promise<() => void> {
  const taken = storable() ? await readAccount() : 'forbidden'
  if (taken !== 'kept') complain(taken)
  // where there is no room to set the old account aside, the new one must not be written over it
  return taken === 'full' ? () => undefined : keepUp(taken === 'forbidden')
}

const complain = (kept: Exclude<Kept, 'kept'>) =>
  putNotice({ kind: kept === 'full' ? 'storage-full' : 'storage-forbidden' })

async function readAccount(): Promise<Kept> {
  if (readStored(key) === undefined) return 'kept'
  const { unpack } = await loadReader()
  // what another tab wrote meanwhile is newer
  const read = unpack(readStored(key) ?? '')
  if (read.kind === 'experiment') {
    takeUpStored(read)
    markSeen()
    return 'kept'
  }
  const kept = setAside(key, asideKey)
  putNotice({ kind: read.kind === 'damaged' ? 'stored-damaged' : 'stored-other-version' })
  return kept
}

/** A new account, for when the page can't go on with the one that it has; that one is set aside. */
export function startOver(): void {
  setAside(key, asideKey)
  const { region, seed } = playground.getState().history.beginning
  startAnew(region, seed)
  putNotice({ kind: 'stored-damaged' })
}

/** The whole story, also while a moment of its past is shown. */
export function experiment() {
  const { history, ahead, branches, undone, name } = playground.getState()
  return { history: ahead ?? history, branches, undone, name }
}

/** The same as text for the shelf. */
export const packed = (experiment: Experiment): string => pack(experiment)

/** Goes on with what was on the shelf. */
export function takeUpStored({ history, branches, undone, name }: Experiment): void {
  takeUp(history, { branches: branches.map((branch, nth) => ({ ...branch, id: nth + 1 })), undone, name })
}

const isSame = (now: Experiment, saved: Experiment) =>
  now.history === saved.history &&
  now.branches === saved.branches &&
  now.undone === saved.undone &&
  now.name === saved.name

/** the text on the shelf that this page last read or wrote: any other was put there by another tab */
let mine: string | undefined
let saved = experiment()
/** another tab has gone on; what is done here is not kept any more */
let gaveWay = false

/** Whether something was done here, or looked at, that the shelf does not know; time that merely passed does not count. */
export function isUnsaved(): boolean {
  const now = experiment()
  const moved = now.history.account !== saved.history.account || playground.getState().ahead !== undefined
  return moved || !isSame({ ...now, history: saved.history }, saved)
}

/** What another tab did is never written over: this one goes on with it, or stops and says so where that would lose something. */
async function follow(text: string): Promise<void> {
  const { unpack } = await loadReader()
  // two tabs may have saved in the same moment: what this one saved is lost unless the other one knew it
  const nothingLost = !gaveWay && !isUnsaved() && wasKnown(text, mine)
  const read = nothingLost ? unpack(text) : undefined
  if (read?.kind === 'experiment') {
    takeUpStored(read)
    remember(text)
    return
  }
  gaveWay = true
  pause()
  show({ kind: 'otherTab' })
}

function remember(text: string | undefined): void {
  mine = text
  saved = experiment()
}

/** What another tab has put on the shelf since. */
function others(): string | undefined {
  const stored = readStored(key)
  return stored === mine ? undefined : stored
}

function keepUp(knownForbidden: boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let complained = knownForbidden
  remember(readStored(key))

  const save = () => {
    clearTimeout(timer)
    timer = undefined
    const now = experiment()
    if (isSame(now, saved)) return
    const other = others()
    if (other !== undefined) return void follow(other)
    const text = pack(now, mine)
    const kept = writeStored(key, text)
    saved = now
    if (kept === 'kept') {
      mine = text
      complained = false
    } else if (!complained) {
      complained = true
      complain(kept)
    }
  }

  // only what happened is worth a save; the mere passing of time is saved when the page is left
  const unsubscribe = playground.subscribe((state, before) => {
    const told = state.branches !== before.branches || state.name !== before.name
    if (told || state.history.account !== before.history.account) timer ??= setTimeout(save, saveAfter)
  })
  const leaving = new AbortController()
  const { signal } = leaving
  window.addEventListener('pagehide', save, { signal })
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && save(), { signal })
  window.addEventListener(
    'storage',
    (event) => {
      if (event.key === key && event.newValue !== null && others() !== undefined) void follow(event.newValue)
    },
    { signal },
  )
  return () => {
    clearTimeout(timer)
    unsubscribe()
    leaving.abort()
  }
}
