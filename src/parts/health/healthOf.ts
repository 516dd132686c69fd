import type { Account } from '#engine/account.ts'
import type { Checks } from '#engine/observers/checks/check.ts'
import { get } from '#lib/table.ts'

/** The health of an instance as a whole by its status checks, as the console counts it: `2/3`. */
export interface Health {
  /** nothing where there are no checks: only a running instance is looked at */
  readonly mark: 'passed' | 'failing' | 'initializing' | undefined
  readonly passed: number
  readonly of: number
}

const unchecked: Health = { mark: undefined, passed: 0, of: 0 }
/** the same checks are the same answer, so that nothing is drawn again */
const known = new WeakMap<Checks, Health>()

/** Reads the checks of an instance. */
export function healthOf({ checks }: Pick<Account, 'checks'>, instanceId: string): Health {
  const row = get(checks, instanceId)
  return row ? healthBy(row) : unchecked
}

/** The health that checks say. */
export function healthBy(row: Checks): Health {
  const health = known.get(row) ?? healthIn(row)
  known.set(row, health)
  return health
}

function healthIn({ system, instance, ebs }: Checks): Health {
  const all = [system, instance, ...(ebs ? [ebs] : [])]
  const passed = all.filter((reach) => reach === 'passed').length
  const mark = all.includes('failed') ? 'failing' : passed === all.length ? 'passed' : 'initializing'
  return { mark, passed, of: all.length }
}
