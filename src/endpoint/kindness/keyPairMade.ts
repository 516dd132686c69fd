import { isRecord } from '#lib/record.ts'
import { type Kindness, tried } from './kindness.ts'

/** Makes the key pair of a launch that names one which nobody made. */
export const withKeyPair: Kindness = (request, { error }, { ask }) => {
  if (error.code !== 'InvalidKeyPair.NotFound') return undefined
  const { action, params = {} } = request
  const spot = params['LaunchSpecification']
  const KeyName = action === 'RequestSpotInstances' && isRecord(spot) ? spot['KeyName'] : params['KeyName']
  if ((action !== 'RunInstances' && action !== 'RequestSpotInstances') || typeof KeyName !== 'string') return undefined
  const dry = tried(request)
  if (dry) return dry
  const made = ask({ action: 'CreateKeyPair', params: { KeyName } })
  return made.ok ? ask(request) : undefined
}
