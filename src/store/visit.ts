import type { History } from '#engine/history.ts'
import { playground, putNotice, startAnew, takeUp } from './playground.ts'
import { mark } from './mark.ts'
import { show } from './moment.ts'
import { linkOf, readLink, readText, type Shared, textOf } from './shared.ts'
import { forget, type Kept, readStored, writeStored } from './shelf.ts'
import { unpack } from './stored.ts'
import { experiment, packed, takeUpStored } from './keep.ts'

/** What was opened from a link or a file, for going back to its beginning; and one's own account meanwhile. */
const openedKey = 'ec2-playground/opened'
const ownKey = 'ec2-playground/own'

/** The whole link to what the page shows now; the past, where it shows the past. */
export async function linkToNow(): Promise<string> {
  const link = await linkOf(playground.getState().history)
  return `${location.origin}${location.pathname}${mark}${link}`
}

/** What the page shows now, as the text of a file. */
export const fileOfNow = (): Promise<string> => textOf(playground.getState().history)

export const isVisiting = (): boolean => readStored(openedKey) !== undefined
export const hasOwn = (): boolean => readStored(ownKey) !== undefined

/** Takes up what a link brought; nobody's own account gives way to it without having been asked. */
export async function receiveLink(hash: string): Promise<void> {
  history.replaceState(history.state, '', `${location.pathname}${location.search}`)
  receive(await readLink(hash.slice(mark.length)))
}

export const receiveFile = async (file: Blob): Promise<void> => receive(await readText(await file.text()))

function receive(shared: Shared): void {
  if (shared.kind !== 'experiment') return putNotice({ kind: `shared-${shared.kind}` })
  const { history: own, branches } = experiment()
  if (own.log.size === 0 && branches.length === 0) void visit(shared.history, shared.otherVersion)
  else show({ kind: 'received', history: shared.history, otherVersion: shared.otherVersion })
}

/** Opens an experiment in place of the account; one's own is kept beside it. Answers whether there was room for that. */
export async function visit(shared: History, otherVersion: boolean): Promise<Kept> {
  const own = experiment()
  const worth = own.history.log.size > 0 && !isVisiting()
  const kept = worth ? writeStored(ownKey, packed(own)) : 'kept'
  if (kept === 'full') return kept
  writeStored(openedKey, await textOf(shared))
  takeUp(shared)
  if (otherVersion) putNotice({ kind: 'shared-other-version' })
  return kept
}

/** Back to how it was when it was opened. */
export async function reopen(): Promise<void> {
  const read = await readText(readStored(openedKey) ?? '')
  if (read.kind === 'experiment') takeUp(read.history)
  else putNotice({ kind: `shared-${read.kind}` })
}

/** Back to one's own account; what was opened is left. */
export function goHome(): void {
  const read = unpack(readStored(ownKey) ?? '')
  if (read.kind !== 'experiment') return putNotice({ kind: 'stored-damaged' })
  takeUpStored(read)
  forget(openedKey)
  forget(ownKey)
}

/** Leaves what was opened: back to one's own account, to a new one where there was none. */
export function leave(): void {
  if (hasOwn()) return goHome()
  forget(openedKey)
  startAnew(playground.getState().history.beginning.region, 'first')
}
