import { playground, putNotice } from './playground.ts'
import { readStored, storable, writeStored } from './shelf.ts'
import { pack, unpack } from './stored.ts'

const key = 'ec2-playground/account'
const asideKey = 'ec2-playground/account-set-aside'
const saveAfter = 800

/** Takes up the account that this device remembers, then keeps it up to date. What can't be read is set aside, not lost. */
export function startKeeping(): () => void {
  const text = readStored(key)
  if (!storable()) putNotice({ kind: 'storage-forbidden' })
  if (text !== undefined) {
    const read = unpack(text)
    if (read.kind === 'history') playground.setState({ history: read.history })
    else {
      writeStored(asideKey, text)
      putNotice({ kind: read.kind === 'damaged' ? 'stored-damaged' : 'stored-other-version' })
    }
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  let saved = playground.getState().history
  let complained = false

  const save = () => {
    clearTimeout(timer)
    timer = undefined
    const { history } = playground.getState()
    if (history === saved) return
    saved = history
    const kept = writeStored(key, pack(history))
    if (kept === 'kept') complained = false
    else if (!complained) {
      complained = true
      putNotice({ kind: kept === 'full' ? 'storage-full' : 'storage-forbidden' })
    }
  }

  // only what happened is worth a save; the mere passing of time is saved when the page is left
  const unsubscribe = playground.subscribe((state, before) => {
    if (state.history.account !== before.history.account) timer ??= setTimeout(save, saveAfter)
  })
  const onLeave = () => {
    if (document.visibilityState === 'hidden') save()
  }
  window.addEventListener('pagehide', save)
  document.addEventListener('visibilitychange', onLeave)
  return () => {
    clearTimeout(timer)
    unsubscribe()
    window.removeEventListener('pagehide', save)
    document.removeEventListener('visibilitychange', onLeave)
  }
}
