import type {
  DescribeInstanceCreditSpecificationsResult,
  ModifyInstanceCreditSpecificationResult,
} from '@aws-sdk/client-ec2'
import { isBurstable } from '#engine/observers/credits/credits.ts'
import { whyNotCredits } from '#engine/observers/credits/decide.ts'
import { findAll } from '#engine/world/instances/find.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get, list as rows } from '#lib/table.ts'
import { filtered, filters, paths } from '../../filters.ts'
import { ec2Pages } from '../../pages.ts'
import { id, list, need, struct } from '../../params.ts'
import type { Wire } from '../../wire.ts'
import { cpuCredits } from './cpuCredits.ts'
import { instanceIds } from './lifecycle.ts'
import { read, write } from '../verbs.ts'

/** Changes the credit option of several T instances; those that cannot are answered beside those that could. */
export const ModifyInstanceCreditSpecification = write({
  params: {
    InstanceCreditSpecifications: need(
      list(struct({ InstanceId: need(id<InstanceId>()), CpuCredits: need(cpuCredits) }), { least: 1, most: 1000 }),
    ),
  },
  command: ({ InstanceCreditSpecifications: asked }) => ({
    kind: 'ModifyCredits',
    wishes: asked.map(({ InstanceId, CpuCredits: mode }) => ({ id: InstanceId, mode })),
  }),
  answer({ after, params }): Wire<ModifyInstanceCreditSpecificationResult> {
    const tried = params.InstanceCreditSpecifications.map((one) => ({
      InstanceId: one.InstanceId,
      refused: whyNotCredits(after, one.InstanceId),
    }))
    return {
      SuccessfulInstanceCreditSpecifications: tried.flatMap(({ InstanceId, refused }) =>
        refused ? [] : [{ InstanceId }],
      ),
      UnsuccessfulInstanceCreditSpecifications: tried.flatMap(({ InstanceId, refused }) =>
        refused ? [{ InstanceId, Error: { Code: errorCode(refused), Message: refused.message } }] : [],
      ),
    }
  },
})

const codes = [
  'InvalidInstanceID.NotFound',
  'IncorrectInstanceState',
  'InstanceCreditSpecification.NotSupported',
] as const

const errorCode = ({ code }: Refusal) => codes.find((known) => known === code)

/** The action DescribeInstanceCreditSpecifications; without ids it tells of T instances in unlimited mode (API). */
export const DescribeInstanceCreditSpecifications = read({
  params: { InstanceIds: instanceIds, Filters: filters },
  pages: ec2Pages('InstanceCreditSpecifications', ['InstanceIds', 'instancesSet']),
  answer({
    account,
    params: { InstanceIds: ids, Filters },
  }): Wire<DescribeInstanceCreditSpecificationsResult> | Refusal {
    const found = ids ? findAll(account, ids) : rows(account.instances).filter(({ type }) => isBurstable(type))
    if (isRefusal(found)) return found
    const other = found.find(({ type }) => !isBurstable(type))
    if (other) return refuse.noCredits(other.type)
    const shown = found.flatMap(({ id: InstanceId }) => {
      const mode = get(account.credits, InstanceId)?.flow.mode
      return mode && (ids || mode === 'unlimited') ? [{ InstanceId, CpuCredits: mode }] : []
    })
    const passing = filtered(shown, Filters, { says: paths({ 'instance-id': 'InstanceId' }) })
    return isRefusal(passing) ? passing : { InstanceCreditSpecifications: passing }
  },
})
