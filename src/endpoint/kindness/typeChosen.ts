import { refuse } from '#facts/errors.ts'
import { isRecord } from '#lib/record.ts'
import type { Kindness } from './kindness.ts'

/** the one that AWS takes, too, as long as an image runs on it */
const usual = 'm1.small'

const { message } = refuse.hvmOnOldType()

/** Launches a usual type, where a launch was refused for naming none. AWS takes m1.small then, on which no image of today starts. */
export const withUsualType: Kindness = ({ action, params = {}, from }, refused, { ask }) => {
  if (refused.error.message !== message) return undefined
  const { LaunchSpecification: spot } = params
  if (action === 'RequestSpotInstances' && isRecord(spot) && spot['InstanceType'] === undefined)
    return ask({ action, from, params: { ...params, LaunchSpecification: { ...spot, InstanceType: usual } } })
  if (action !== 'RunInstances' || params['InstanceType'] !== undefined) return undefined
  return ask({ action, from, params: { ...params, InstanceType: usual } })
}
