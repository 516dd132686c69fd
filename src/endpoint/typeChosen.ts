import type { Answer, Request } from '#api/answer.ts'
import { refuse } from '#facts/errors.ts'
import { isRecord } from '#lib/record.ts'

/** the one that most suites name where they name any */
const usual = 't2.micro'

const { message } = refuse.hvmOnOldType()

/**
 * The same launch of a usual type, where it was refused for naming none. AWS takes m1.small then, on which no image of
 * today starts; suites are written for emulators that do not mind. For time that settles only, which is there for them.
 */
export function withUsualType({ action, params = {}, from }: Request, answer: Answer): Request | undefined {
  if (answer.ok || answer.error.message !== message) return undefined
  const { LaunchSpecification: spot } = params
  if (action === 'RequestSpotInstances' && isRecord(spot) && spot['InstanceType'] === undefined)
    return { action, from, params: { ...params, LaunchSpecification: { ...spot, InstanceType: usual } } }
  if (action !== 'RunInstances' || params['InstanceType'] !== undefined) return undefined
  return { action, from, params: { ...params, InstanceType: usual } }
}
