import type { Account } from '#engine/account.ts'
import { advance, type History, nextEventAt } from '#engine/history/history.ts'
import { list } from '#lib/table.ts'
import { hour, second } from '#lib/time.ts'
import { attachmentsOf } from '#engine/world/volumes/read.ts'

/** longer than a snapshot of a usual volume takes */
const longest = 12 * hour
const mostSteps = 20_000

const passing = new Set(['pending', 'stopping', 'shutting-down', 'creating', 'deleting', 'modifying', 'in-progress'])

/** True where anything is on its way to somewhere: in a state that by itself becomes another. */
function isRestless(account: Account): boolean {
  const { instances, volumes, snapshots, images, interfaces, modifications, rootTasks, firstBoots, spotRequests } =
    account
  // who waits for status checks asks until they are there
  if (list(account.checks).some(({ system }) => system === 'initializing')) return true
  const states = [instances, volumes, snapshots, images, interfaces, modifications, rootTasks]
  if (states.some((table) => list<{ readonly state: string }>(table).some(({ state }) => passing.has(state))))
    return true
  if (list(firstBoots).length > 0) return true
  if (list(spotRequests).some(({ status }) => status === 'pending-evaluation')) return true
  const attachments = [...list(volumes).flatMap(attachmentsOf), ...list(interfaces).map(({ attachment }) => attachment)]
  return attachments.some((one) => one !== undefined && one.state !== 'attached')
}

/** Lets time pass until everything that is on its way has arrived. */
export function settled(start: History): History {
  const until = start.now + longest
  let history = start
  for (let step = 0; step < mostSteps && isRestless(history.account); step++) {
    const next = nextEventAt(history)
    if (next === undefined || next > until) break
    history = advance(history, Math.max(next, history.now))
  }
  // clients send times back in whole seconds
  return history === start ? history : advance(history, Math.ceil(history.now / second) * second)
}
