import { type Kindness, tried } from './kindness.ts'

/** Stops an instance for a change that a running one does not take, and starts it again. */
export const whileStopped: Kindness = (request, { error }, { ask }) => {
  const { action, params = {} } = request
  const InstanceId = params['InstanceId']
  if (action !== 'ModifyInstanceAttribute' || error.code !== 'IncorrectInstanceState') return undefined
  if (!/is not in the 'stopped' state/.test(error.message)) return undefined
  const dry = tried(request)
  if (dry) return dry
  const InstanceIds = [InstanceId]
  if (!ask({ action: 'StopInstances', params: { InstanceIds } }).ok) return undefined
  const changed = ask(request)
  ask({ action: 'StartInstances', params: { InstanceIds } })
  return changed
}
