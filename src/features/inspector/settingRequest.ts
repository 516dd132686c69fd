import type { Request } from '#api/answer.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { type SettingName, settingOf } from '#engine/world/instances/settings.ts'

/** What brings a setting to another value: a flag over, a choice to the one after it. */
export function otherThan(instance: Instance, name: SettingName): boolean | string {
  const now = instance[name]
  if (typeof now === 'boolean') return !now
  const { choices = [] } = settingOf(name)
  return choices[(choices.indexOf(now) + 1) % choices.length] ?? now
}

/** The request that sets it. */
export function settingRequest({ id }: Instance, name: SettingName, value: boolean | string): Request {
  const { attribute } = settingOf(name)
  if (attribute) return { action: 'ModifyInstanceAttribute', params: { InstanceId: id, [attribute]: { Value: value } } }
  return name === 'autoRecovery'
    ? { action: 'ModifyInstanceMaintenanceOptions', params: { InstanceId: id, AutoRecovery: value } }
    : { action: value ? 'MonitorInstances' : 'UnmonitorInstances', params: { InstanceIds: [id] } }
}
