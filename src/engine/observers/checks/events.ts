import { get, put } from '#lib/table.ts'
import type { Instant } from '#lib/time.ts'
import { plain, type Definitions } from '../../definition.ts'
import { touchesInstance } from '../../world/touches.ts'
import type { CheckFact, CheckName, Failures, Reach, Report } from './check.ts'
import { sent } from './derive.ts'

const names: readonly CheckName[] = ['system', 'instance', 'ebs']

export const checkEvents: Definitions<CheckFact> = {
  ChecksReported: {
    ...plain,
    heading: 'checks',
    touches: touchesInstance,
    evolve: (account, { instanceId, report }, at) => {
      const row = get(account.checks, instanceId)
      if (!row) return account
      const impairedSince: Partial<Record<CheckName, Instant>> = {}
      for (const name of names) if (report[name] === 'failed') impairedSince[name] = row.impairedSince[name] ?? at
      const found = { ...row, ...report, impairedSince, because: undefined, finding: undefined }
      const checks = put(account.checks, instanceId, found)
      return sent({ ...account, checks }, instanceId, at, failures(report))
    },
  },
}

const bit = (reach: Reach): 0 | 1 => (reach === 'failed' ? 1 : 0)

const failures = ({ system, instance, ebs }: Report): Failures => ({
  system: bit(system),
  instance: bit(instance),
  ...(ebs === undefined ? {} : { ebs: bit(ebs) }),
})
