import type { Account } from '../../account.ts'
import type { Instance } from '../../world/instances/instance.ts'
import { answersArp, hostWorks } from '../../world/guest/answers.ts'
import { volumesOf } from '../../world/volumes/read.ts'
import type { Report } from './check.ts'
import { hasEbsCheck } from '#facts/catalogue.ts'

/** The report that a round of checks would give if it were made now. The hidden world in, three answers out. */
export function truth(account: Account, instance: Instance): Report {
  const system = hostWorks(account, instance)
  return {
    system: reach(system),
    // a failed system check is itself a documented cause of a failed instance check
    instance: reach(answersArp(account, instance)),
    ...(hasEbsCheck(instance.type) ? { ebs: reach(volumesWork(account, instance)) } : {}),
  }
}

const reach = (works: boolean) => (works ? 'passed' : 'failed')

const volumesWork = (account: Account, instance: Instance) =>
  volumesOf(account, instance).every((volume) => volume.stalledUntil === undefined)
