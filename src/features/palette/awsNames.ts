/**
 * The names that AWS has for what a window asks for, or a command comes to; where a request is at hand, its own action
 * is read.
 */
export const awsNames: Readonly<Record<string, string>> = {
  'instance.terminate': 'TerminateInstances',
  'instance.changeType': 'ModifyInstanceAttribute',
  'instance.attachVolume': 'AttachVolume',
  'instance.createImage': 'CreateImage',
  'instance.associate': 'AssociateAddress',
  'instance.alarms': 'PutMetricAlarm',
  'instance.systemLog': 'GetConsoleOutput',
  'instance.screenshot': 'GetConsoleScreenshot',
  'instance.replaceRoot': 'CreateReplaceRootVolumeTask',
  'volume.modify': 'ModifyVolume',
  'volume.snapshot': 'CreateSnapshot',
  'snapshot.createVolume': 'CreateVolume',
  'snapshot.copy': 'CopySnapshot',
  'snapshot.register': 'RegisterImage',
  'snapshot.permissions': 'ModifySnapshotAttribute',
  'image.copy': 'CopyImage',
  'image.permissions': 'ModifyImageAttribute',
  'image.deprecate': 'EnableImageDeprecation',
  'image.launch': 'RunInstances',
  'image.deregister': 'DeregisterImage',
  'instance.userData': 'ModifyInstanceAttribute',
  'instance.metadata': 'ModifyInstanceMetadataOptions',
  'instance.profile': 'AssociateIamInstanceProfile',
  'account.placementGroups': 'CreatePlacementGroup',
  'instance.placement': 'ModifyInstancePlacement',
  'alarm.open': 'PutMetricAlarm',
  'page.launch': 'RunInstances',
  'page.createVolume': 'CreateVolume',
  'page.allocateAddress': 'AllocateAddress',
  'page.createKeyPair': 'CreateKeyPair',
  'page.createTopic': 'CreateTopic',
}

/** Actions that are the playground's own and none of AWS's. */
const ours = ['InjectFault', 'ClearFault', 'InjectMystery', 'SetWorkload', 'SetCloudWatchAgent', 'RunInGuest']

export const isAws = (action: string): boolean => !ours.includes(action)
