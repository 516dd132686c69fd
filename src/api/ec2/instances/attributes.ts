import type {
  InstanceAttribute,
  InstanceAttributeName,
  ModifyInstanceMaintenanceOptionsResult,
  MonitorInstancesResult,
} from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { Command } from '#engine/command.ts'
import { imageOf } from '#engine/world/images/imageOf.ts'
import { findAll, findOne } from '#engine/world/instances/find.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { settingNames, settingOf } from '#engine/world/instances/settings.ts'
import { furtherOn } from '#engine/world/interfaces/read.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { refuseInterface } from '#facts/interfaceErrors.ts'
import type { GroupId, InstanceId } from '#lib/brand.ts'
import { never } from '#lib/never.ts'
import { isRecord } from '#lib/record.ts'
import { flag, id, list, type Members, need, oneOf, struct, text, type Values } from '../../params.ts'
import type { Wire } from '../../wire.ts'
import { optimizedMeant } from './ebsOptimized.ts'
import { wireInstance, wireMappings } from './instanceView.ts'
import { InstanceIds } from './lifecycle.ts'
import { userData } from './userData.ts'
import { settingParam } from './settingParam.ts'
import { read, write } from '../verbs.ts'

const instanceId = need(id<InstanceId>())

/** The settings that ModifyInstanceAttribute changes and DescribeInstanceAttribute tells, each with its name there. */
const attributed = settingNames.flatMap((name) => {
  const { attribute } = settingOf(name)
  // DescribeInstanceAttribute's name for it begins with a small letter
  return attribute ? [{ name, attribute, asked: attribute.charAt(0).toLowerCase() + attribute.slice(1) }] : []
})

const settingParams: Members = Object.fromEntries(
  attributed.map(({ name, attribute }) => [attribute, struct({ Value: need(settingParam(name)) })]),
)

const changes = {
  InstanceType: struct({ Value: need(text()) }),
  ...settingParams,
  UserData: struct({ Value: userData }),
  // its value is kept
  EbsOptimized: struct({}),
  Groups: list(id<GroupId>(), { least: 1, most: 16 }),
  BlockDeviceMappings: list(
    struct({ DeviceName: need(text()), Ebs: need(struct({ DeleteOnTermination: need(flag()) })) }),
    { least: 1, most: 100 },
  ),
}

type Changes = Values<typeof changes>

/** Changes one attribute; two in one request are refused. */
export const ModifyInstanceAttribute = write({
  params: { InstanceId: instanceId, ...changes, Attribute: text(), Value: text({ least: 0 }) },
  meant: optimizedMeant,
  // a device is named by its name; what else a mapping says of it has to be so already
  keeps: {
    'BlockDeviceMappings[].Ebs.VolumeId': false,
    'BlockDeviceMappings[].NoDevice': { only: [''] },
    'BlockDeviceMappings[].VirtualName': { only: [''] },
    'EbsOptimized.Value': 'EbsOptimized',
  },
  keepsFor: ({ params }) => [params.InstanceId],
  command(
    { InstanceId, Attribute: attribute, Value: value, ...said },
    { account },
  ): Command | readonly Command[] | Refusal {
    const found = findOne(account, InstanceId)
    if (isRefusal(found)) return found
    const named = namedChange(attribute, value)
    if (isRefusal(named)) return named
    const asked = { ...said, ...named }
    const twice = [...Object.keys(said), ...Object.keys(named)]
    const given = twice.filter((name) => Object.hasOwn(changes, name))
    if (given.length === 0) return refuse.combination('No attributes specified.')
    if (given.length > 1)
      return refuse.combination(`Fields for multiple attribute types specified: ${given.join(', ')}`)
    if (asked.EbsOptimized && found.state !== 'stopped') return refuse.notStopped(InstanceId)
    return commandsFor(InstanceId, asked)
  },
})

/** The older way to say it: an attribute by its name, and its value as text. */
function namedChange(attribute: string | undefined, value: string | undefined): Partial<Changes> | Refusal {
  if (attribute === undefined) return value === undefined ? {} : refuse.missing('attribute')
  const name = attribute.charAt(0).toUpperCase() + attribute.slice(1)
  const change =
    name === 'GroupSet' || !Object.hasOwn(changes, name) ? undefined : new Map(Object.entries(changes)).get(name)
  if (!change || change.described.type !== 'struct') return refuse.unknownAttribute(attribute)
  if (value === undefined) return refuse.missing('value')
  const read = change.read({ Value: value }, name)
  return isRefusal(read) ? read : { [name]: read }
}

function commandsFor(instance: InstanceId, asked: Changes): Command | readonly Command[] {
  const change = (settings: Extract<Command, { kind: 'ChangeInstance' }>['change']): Command => ({
    kind: 'ChangeInstance',
    id: instance,
    change: settings,
  })
  if (asked.InstanceType) return change({ type: asked.InstanceType.Value })
  if (asked.UserData) return { kind: 'SetUserData', instanceId: instance, userData: asked.UserData.Value }
  const settings: Readonly<Record<string, unknown>> = asked
  for (const { name, attribute } of attributed) {
    const said = settings[attribute]
    if (isRecord(said)) return change({ [name]: said['Value'] })
  }
  if (asked.Groups) return change({ groupIds: [...new Set(asked.Groups)] })
  return (asked.BlockDeviceMappings ?? []).map(({ DeviceName: deviceName, Ebs }) => ({
    kind: 'SetDeleteOnTermination',
    instanceId: instance,
    deviceName,
    value: Ebs.DeleteOnTermination,
  }))
}

/** Attributes beside the settings that the playground knows; EC2 has more. */
const attributes = [
  'instanceType',
  'rootDeviceName',
  'blockDeviceMapping',
  'groupSet',
  'ebsOptimized',
  'enaSupport',
  'userData',
  'kernel',
  'ramdisk',
  'productCodes',
  'sriovNetSupport',
  'enclaveOptions',
] as const satisfies readonly InstanceAttributeName[]

export const DescribeInstanceAttribute = read({
  params: {
    InstanceId: instanceId,
    Attribute: need(oneOf([...attributed.map(({ asked }) => asked), ...attributes], refuse.unknownAttribute)),
  },
  answer({ account, params }): Wire<InstanceAttribute> | Refusal {
    const instance = findOne(account, params.InstanceId)
    if (isRefusal(instance)) return instance
    if (ofItsInterface.has(params.Attribute) && furtherOn(account, instance.id).length > 0)
      return refuseInterface.severalInterfaces(instance.id)
    return { InstanceId: instance.id, ...attributeOf(account, instance, params.Attribute) }
  },
})

/** Attributes that are its network interface's: with several nobody knows whose (tempest's cases against AWS). */
const ofItsInterface = new Set<string>(['groupSet', 'sourceDestCheck'])

function attributeOf(account: Account, instance: Instance, asked: string): Wire<InstanceAttribute> {
  const setting = attributed.find((one) => one.asked === asked)
  if (setting) return { [setting.attribute]: { Value: instance[setting.name] } }
  const name = attributes.find((one) => one === asked)
  switch (name) {
    case 'instanceType':
      return { InstanceType: { Value: instance.type } }
    case 'rootDeviceName':
      return { RootDeviceName: { Value: instance.rootDeviceName } }
    case 'blockDeviceMapping':
      return { BlockDeviceMappings: wireMappings(account, instance) }
    case 'groupSet':
      return { Groups: instance.groupIds.map((group) => ({ GroupId: group })) }
    case 'ebsOptimized':
      return { EbsOptimized: { Value: wireInstance(account, instance).EbsOptimized } }
    case 'enaSupport':
      return { EnaSupport: { Value: imageOf(account, instance.imageId)?.ena ?? false } }
    case 'userData':
      return { UserData: instance.userData === undefined ? {} : { Value: instance.userData } }
    // only paravirtual images have these
    case 'kernel':
      return { KernelId: {} }
    case 'ramdisk':
      return { RamdiskId: {} }
    case 'productCodes':
      return { ProductCodes: [] }
    case 'sriovNetSupport':
      return { SriovNetSupport: { Value: 'simple' } }
    case 'enclaveOptions':
      return { EnclaveOptions: { Enabled: false } }
    case undefined:
      return {}
    default:
      return never(name)
  }
}

/** Sets the check of source and destination on again; an image without a kernel of its own has none to go back to. */
export const ResetInstanceAttribute = write({
  params: {
    InstanceId: instanceId,
    Attribute: need(oneOf(['kernel', 'ramdisk', 'sourceDestCheck'], refuse.unknownAttribute)),
  },
  command({ InstanceId, Attribute }, { account }) {
    const found = findOne(account, InstanceId)
    if (isRefusal(found)) return found
    return Attribute === 'sourceDestCheck'
      ? { kind: 'ChangeInstance', id: InstanceId, change: { sourceDestCheck: true } }
      : []
  },
})

export const ModifyInstanceMaintenanceOptions = write({
  params: { InstanceId: instanceId, AutoRecovery: oneOf(['default', 'disabled']) },
  keeps: { RebootMigration: 'MaintenanceOptions.RebootMigration' },
  keepsFor: ({ params }) => [params.InstanceId],
  command({ InstanceId, AutoRecovery: autoRecovery }, { account }) {
    const found = findOne(account, InstanceId)
    if (isRefusal(found)) return found
    return autoRecovery === undefined ? [] : { kind: 'ChangeInstance', id: InstanceId, change: { autoRecovery } }
  },
  answer: ({ params }): Wire<ModifyInstanceMaintenanceOptionsResult> => ({
    InstanceId: params.InstanceId,
    AutoRecovery: params.AutoRecovery,
  }),
})

/** Detailed monitoring on or off, for several instances at once; the answer says that it is on its way. */
const monitoring = (detailedMonitoring: boolean) =>
  write({
    params: { InstanceIds },
    command({ InstanceIds: ids }, { account }) {
      const found = findAll(account, ids)
      if (isRefusal(found)) return found
      return found.map((one): Command => ({ kind: 'ChangeInstance', id: one.id, change: { detailedMonitoring } }))
    },
    answer: ({ params }): Wire<MonitorInstancesResult> => ({
      InstanceMonitorings: [...new Set(params.InstanceIds)].map((one) => ({
        InstanceId: one,
        Monitoring: { State: detailedMonitoring ? 'pending' : 'disabling' },
      })),
    }),
  })

export const MonitorInstances = monitoring(true)
export const UnmonitorInstances = monitoring(false)
