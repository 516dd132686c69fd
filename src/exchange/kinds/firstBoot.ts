import { advance, type History } from '#engine/history/history.ts'
import { readFile } from '#engine/world/guest/files.ts'
import { get, list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import type { Part } from '../plan/plan.ts'

/** a first boot of the longest scripts is over by then */
const patience = 20 * minute
/** lines of a script that a plan repeats */
const most = 20

/** The lines of user data that are not run here, as the log of the first boot will say: found out on a copy that is thrown away. */
export function notRunIn(history: History, id: string): readonly Part[] {
  const instance = list(history.account.instances).find((one) => one.id === id)
  if (!instance?.userData) return []
  const { account } = advance(history, history.now + patience)
  const booted = get(account.instances, instance.id)
  const log = booted && readFile(account, booted, '/var/log/cloud-init-output.log')
  const lines = (log ?? '').split('\n').flatMap((row): readonly Part[] => {
    const [, nth, of] = /^playground: (?:line (\d+): )?(.*)$/.exec(row) ?? []
    if (of === undefined) return []
    return [
      { name: nth === undefined ? 'UserData' : `UserData ${nth}`, fate: 'left', why: { kind: 'inside', said: of } },
    ]
  })
  return lines.slice(0, most)
}
