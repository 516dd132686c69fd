import type { Request } from '#api/answer.ts'
import type { Account } from '#engine/account.ts'
import { furtherOn } from '#engine/world/interfaces/read.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { type SettingName, settingNames, settingOf, wordOf } from '#engine/world/instances/settings.ts'
import { SlidersIcon } from '#ui/look/icons.ts'
import type { LateCommand } from '../command.ts'

type Value = boolean | string

/** The request that brings a setting to a value. */
function settingRequest(account: Account, instance: Instance, name: SettingName, value: Value): Request {
  const { id, interfaceId } = instance
  // with several interfaces EC2 wants to be told which one
  if (name === 'sourceDestCheck' && furtherOn(account, id).length > 0)
    return {
      action: 'ModifyNetworkInterfaceAttribute',
      params: { NetworkInterfaceId: interfaceId, SourceDestCheck: { Value: value } },
    }
  const { attribute } = settingOf(name)
  if (attribute) return { action: 'ModifyInstanceAttribute', params: { InstanceId: id, [attribute]: { Value: value } } }
  return name === 'autoRecovery'
    ? { action: 'ModifyInstanceMaintenanceOptions', params: { InstanceId: id, AutoRecovery: value } }
    : { action: value === true ? 'MonitorInstances' : 'UnmonitorInstances', params: { InstanceIds: [id] } }
}

/** The settings that nobody changes of a Spot Instance. */
const notOfSpot: ReadonlySet<SettingName> = new Set(['terminationProtection', 'stopProtection'])

const setTo = (name: SettingName, value: Value): LateCommand<'instance'> => ({
  of: 'instance',
  id: `${name}-${wordOf(value)}`,
  icon: SlidersIcon,
  named: ({ settings }) => {
    const choose: Readonly<Record<string, string>> = settings[name].choose
    return choose[wordOf(value)] ?? settings[name].label
  },
  request: (instance, account) => settingRequest(account, instance, name, value),
  whyNot: (_, instance) => {
    if (instance.state === 'terminated') return { reason: 'gone' }
    if (instance.state === 'shutting-down') return { reason: 'going' }
    if (instance[name] === value) return { reason: 'already' }
    return instance.spotRequestId !== undefined && notOfSpot.has(name)
      ? { reason: 'spot', code: 'UnsupportedOperation' }
      : undefined
  },
})

/** The commands that bring a setting to each of the values that it can have. */
export const settingCommands = settingNames.map((name) => ({
  name,
  under: settingOf(name).under,
  values: (settingOf(name).choices ?? [true, false]).map((value) => ({ value, command: setTo(name, value) })),
}))

/** The command that brings a setting to another value than it has: a flag over, a choice to the one after it. */
export function toOther(
  instance: Instance,
  { name, values }: (typeof settingCommands)[number],
): LateCommand<'instance'> {
  const at = values.findIndex(({ value }) => value === instance[name])
  return values[(at + 1) % values.length]?.command ?? setTo(name, instance[name])
}
