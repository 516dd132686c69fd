import { isRecord } from '#lib/record.ts'
import { list } from '#lib/table.ts'
import { type Kindness, tried } from './kindness.ts'

/** Stops an instance for a change that a running one does not take, and starts it again. */
export const whileStopped: Kindness = (request, { error }, { account, ask }) => {
  const { action, params = {} } = request
  const { InstanceId, InstanceType: type } = params
  if (action !== 'ModifyInstanceAttribute' || error.code !== 'IncorrectInstanceState') return undefined
  if (!/is not in the 'stopped' state/.test(error.message)) return undefined
  const instance =
    typeof InstanceId === 'string' ? list(account.instances).find(({ id }) => id === InstanceId) : undefined
  const same = isRecord(type) ? type['Value'] : params['Attribute'] === 'instanceType' ? params['Value'] : undefined
  // that nothing would change is no reason to stop it
  if (same !== undefined && same === instance?.type) return undefined
  const dry = tried(request)
  if (dry) return dry
  const InstanceIds = [InstanceId]
  if (!ask({ action: 'StopInstances', params: { InstanceIds } }).ok) return undefined
  const changed = ask(request)
  ask({ action: 'StartInstances', params: { InstanceIds } })
  return changed
}
