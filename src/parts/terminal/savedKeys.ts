import type { Session } from '#cli/shell/session.ts'
import type { KeysHandedOut } from '#cli/shell/ssh.ts'
import type { EventId } from '#lib/brand.ts'
import type { History } from '#engine/history/history.ts'
import { entriesFrom } from '#engine/history/log.ts'
import { madeUpPrivate } from '#engine/world/keyPairs/madeUp.ts'

/**
 * Saves the private keys that windows of the page handed out in the home folder, as a browser saves what it is handed: each
 * once, so that it stays away when it was removed. Who asked by CLI or SDK has a key where they wrote the answer to, or nowhere.
 */
export function saveKeys(
  { log, account }: Pick<History, 'log' | 'account'>,
  session: Session,
  keys: KeysHandedOut,
): void {
  if (account.keyPairs.size === 0) return
  let typed: EventId | undefined
  for (const event of entriesFrom(log, 0)) {
    if (event.kind === 'Asked' && (event.from === 'cli' || event.from === 'sdk')) typed = event.id
    if (event.kind !== 'KeyPairCreated' || event.keyPair.imported) continue
    if (event.cause !== undefined && event.cause === typed) continue
    const { id, name, type } = event.keyPair
    const text = madeUpPrivate(type, 'pem', account.seed, id, name).trim()
    if (keys.has(text)) continue
    keys.set(text, name)
    session.write(`${name}.pem`, `${text}\n`)
  }
}
