type Say = (name: string) => string

const coming: Readonly<
  Record<
    | 'start'
    | 'stop'
    | 'termination'
    | 'forgetting'
    | 'recovery'
    | 'scheduledForgetting'
    | 'interruption'
    | 'spotEvaluation'
    | 'spotReturn'
    | 'boot'
    | 'userData'
    | 'resume'
    | 'memory'
    | 'volumeReady'
    | 'volumeDeleted'
    | 'attached'
    | 'detached'
    | 'volumeHealed'
    | 'resized'
    | 'optimized'
    | 'interfaceReady'
    | 'interfaceAttached'
    | 'interfaceDetached'
    | 'snapshot'
    | 'rootReplaced'
    | 'firstChecks'
    | 'checks'
    | 'alarm'
    | 'expiry'
    | 'message',
    Say
  >
> = {
  start: (name) => `${name} leaves Pending`,
  stop: (name) => `${name} is stopped`,
  termination: (name) => `${name} is terminated`,
  forgetting: (name) => `${name} leaves the list`,
  recovery: (name) => `the recovery of ${name} ends`,
  scheduledForgetting: (name) => `the completed event of ${name} leaves the list`,
  interruption: (name) => `the Spot interruption of ${name}`,
  spotEvaluation: (id) => `EC2 looks at the Spot request ${id}`,
  spotReturn: (id) => `the Spot request ${id} is tried again`,
  boot: (name) => `the boot of ${name} ends`,
  userData: (name) => `the user data of ${name} goes on`,
  resume: (name) => `${name} reads its RAM back`,
  memory: (name) => `${name} runs out of memory`,
  volumeReady: (volume) => `volume ${volume} is available`,
  volumeDeleted: (volume) => `volume ${volume} is deleted`,
  attached: (volume) => `volume ${volume} is attached`,
  detached: (volume) => `volume ${volume} is detached`,
  volumeHealed: (volume) => `AWS has mended volume ${volume}`,
  resized: (volume) => `the change of volume ${volume} takes effect`,
  optimized: (volume) => `volume ${volume} is optimized`,
  interfaceReady: (nic) => `network interface ${nic} is available`,
  interfaceAttached: (nic) => `network interface ${nic} is attached`,
  interfaceDetached: (nic) => `network interface ${nic} is detached`,
  snapshot: (snapshot) => `snapshot ${snapshot} is completed`,
  rootReplaced: (name) => `the root replacement of ${name} ends`,
  firstChecks: (name) => `first status checks of ${name}`,
  checks: (name) => `status checks of ${name}`,
  alarm: (alarm) => `alarm ${alarm} is evaluated`,
  expiry: (endpoint) => `the unconfirmed subscription of ${endpoint} expires`,
  message: (endpoint) => `a message arrives at ${endpoint}`,
}

const credits: Readonly<Record<'baseline' | 'surplus' | 'charge' | 'lost', Say>> = {
  baseline: (name) => `${name} has spent its CPU credits`,
  surplus: (name) => `${name} begins to spend surplus credits`,
  charge: (name) => `surplus credits of ${name} begin to cost`,
  lost: (name) => `the CPU credits of ${name} expire`,
}

/** What a person did, in plain words, by AWS's name for it. */
const deeds = {
  RunInstances: 'Launch',
  StartInstances: 'Start',
  StopInstances: 'Stop',
  RebootInstances: 'Reboot',
  TerminateInstances: 'Terminate',
  ModifyInstanceEventStartTime: 'Reschedule the event of',
  ModifyInstanceAttribute: 'Change a setting of',
  ResetInstanceAttribute: 'Reset a setting of',
  ModifyInstanceMaintenanceOptions: 'Change the recovery of',
  ModifyInstanceCreditSpecification: 'Change the credit mode of',
  MonitorInstances: 'Turn on detailed monitoring of',
  UnmonitorInstances: 'Turn off detailed monitoring of',
  CreateImage: 'Create an image of',
  CopyImage: 'Copy',
  RegisterImage: 'Register an image',
  ModifyImageAttribute: 'Change an attribute of',
  ResetImageAttribute: 'Take back the sharing of',
  DisableImage: 'Disable',
  EnableImage: 'Enable',
  EnableImageDeprecation: 'Deprecate',
  DisableImageDeprecation: 'Cancel the deprecation of',
  EnableImageDeregistrationProtection: 'Protect from deregistration',
  DisableImageDeregistrationProtection: 'Stop protecting from deregistration',
  DeregisterImage: 'Deregister',
  CreateVolume: 'Create a volume',
  AttachVolume: 'Attach volume',
  DetachVolume: 'Detach volume',
  DeleteVolume: 'Delete volume',
  ModifyVolume: 'Modify volume',
  CreateReplaceRootVolumeTask: 'Replace the root volume of',
  CreateSnapshot: 'Take a snapshot of',
  CreateSnapshots: 'Take snapshots of all volumes of',
  CopySnapshot: 'Copy snapshot',
  ModifySnapshotAttribute: 'Share snapshot',
  ResetSnapshotAttribute: 'Take back the sharing of snapshot',
  DeleteSnapshot: 'Delete snapshot',
  AllocateAddress: 'Allocate an Elastic IP',
  AssociateAddress: 'Associate',
  DisassociateAddress: 'Disassociate the Elastic IP',
  ReleaseAddress: 'Release',
  CreateSecurityGroup: 'Create a security group',
  DeleteSecurityGroup: 'Delete security group',
  AuthorizeSecurityGroupIngress: 'Open a port in',
  RevokeSecurityGroupIngress: 'Close a port in',
  AuthorizeSecurityGroupEgress: 'Add an outbound rule to',
  RevokeSecurityGroupEgress: 'Delete an outbound rule of',
  ModifySecurityGroupRules: 'Edit a rule of',
  UpdateSecurityGroupRuleDescriptionsIngress: 'Describe a rule of',
  UpdateSecurityGroupRuleDescriptionsEgress: 'Describe an outbound rule of',
  CreateKeyPair: 'Create a key pair',
  ImportKeyPair: 'Import a public key',
  DeleteKeyPair: 'Delete key pair',
  CreatePlacementGroup: 'Create a placement group',
  DeletePlacementGroup: 'Delete placement group',
  ModifyInstancePlacement: 'Change the placement of',
  CreateLaunchTemplate: 'Create a launch template',
  CreateLaunchTemplateVersion: 'Create a new version of',
  ModifyLaunchTemplate: 'Set the default version of',
  DeleteLaunchTemplate: 'Delete launch template',
  DeleteLaunchTemplateVersions: 'Delete versions of',
  RequestSpotInstances: 'Request Spot Instances',
  CancelSpotInstanceRequests: 'Cancel the Spot request',
  InterruptSpotInstances: 'Interrupt',
  ModifyInstanceMetadataOptions: 'Change the metadata options of',
  AssociateIamInstanceProfile: 'Give an instance profile to',
  DisassociateIamInstanceProfile: 'Take the instance profile off',
  ReplaceIamInstanceProfileAssociation: 'Replace the instance profile',
  SendSSHPublicKey: 'Send a public key to',
  CreateVpc: 'Create a VPC',
  CreateDefaultVpc: 'Create a default VPC',
  ModifyVpcAttribute: 'Change the DNS of VPC',
  DeleteVpc: 'Delete VPC',
  CreateSubnet: 'Create a subnet in',
  CreateDefaultSubnet: 'Create a default subnet',
  ModifySubnetAttribute: 'Change subnet',
  DeleteSubnet: 'Delete subnet',
  CreateDhcpOptions: 'Create a DHCP option set',
  AssociateDhcpOptions: 'Associate DHCP option set',
  DeleteDhcpOptions: 'Delete DHCP option set',
  CreateInternetGateway: 'Create an internet gateway',
  AttachInternetGateway: 'Attach internet gateway',
  DetachInternetGateway: 'Detach internet gateway',
  DeleteInternetGateway: 'Delete internet gateway',
  CreateRouteTable: 'Create a route table in',
  DeleteRouteTable: 'Delete route table',
  CreateRoute: 'Add a route to',
  ReplaceRoute: 'Replace a route of',
  DeleteRoute: 'Delete a route of',
  AssociateRouteTable: 'Associate route table',
  ReplaceRouteTableAssociation: 'Use another route table',
  DisassociateRouteTable: 'Disassociate a route table',
  CreateNetworkAcl: 'Create a network ACL in',
  DeleteNetworkAcl: 'Delete network ACL',
  CreateNetworkAclEntry: 'Add a rule to network ACL',
  ReplaceNetworkAclEntry: 'Replace a rule of network ACL',
  DeleteNetworkAclEntry: 'Delete a rule of network ACL',
  ReplaceNetworkAclAssociation: 'Use another network ACL',
  CreateNetworkInterface: 'Create a network interface',
  AttachNetworkInterface: 'Attach network interface',
  DetachNetworkInterface: 'Detach a network interface',
  DeleteNetworkInterface: 'Delete network interface',
  ModifyNetworkInterfaceAttribute: 'Change network interface',
  ResetNetworkInterfaceAttribute: 'Reset network interface',
  AssignPrivateIpAddresses: 'Assign private addresses to',
  UnassignPrivateIpAddresses: 'Unassign private addresses of',
  CreateTags: 'Tag',
  DeleteTags: 'Remove tags from',
  PutMetricAlarm: 'Set up alarm',
  DeleteAlarms: 'Delete alarm',
  SetAlarmState: 'Set the state of alarm',
  EnableAlarmActions: 'Enable the actions of alarm',
  DisableAlarmActions: 'Disable the actions of alarm',
  CreateTopic: 'Create topic',
  SetTopicAttributes: 'Change topic',
  SetSubscriptionAttributes: 'Change a subscription',
  TagResource: 'Tag',
  UntagResource: 'Untag',
  DeleteTopic: 'Delete topic',
  Publish: 'Publish to',
  Subscribe: 'Subscribe to',
  ConfirmSubscription: 'Confirm a subscription to',
  Unsubscribe: 'Unsubscribe',
  CreateSMSSandboxPhoneNumber: 'Add a phone to the SMS sandbox',
  VerifySMSSandboxPhoneNumber: 'Verify a phone',
  DeleteSMSSandboxPhoneNumber: 'Remove a phone from the SMS sandbox',
  CreateSlackChannelConfiguration: 'Connect Slack',
  UpdateSlackChannelConfiguration: 'Change the Slack connection',
  DeleteSlackChannelConfiguration: 'Disconnect Slack',
  InjectFault: 'Break',
  ClearFault: 'Mend',
  InjectMystery: 'Put a mystery fault into',
  NameMystery: 'Name the mystery of',
  RevealMystery: 'Reveal the mystery of',
  SetQuotas: 'Change the quotas',
  ScheduleEvent: 'Let AWS announce an event for',
  SetWorkload: 'Change the work of',
  SetCloudWatchAgent: 'Switch the CloudWatch agent of',
  WriteFile: 'Write a file on',
  RunInGuest: 'Run a command on',
  RepairVolume: 'Repair volume',
  SetSMSSandbox: 'Switch the SMS sandbox',
}

/** What happened, what comes next, and what somebody did. */
export const story = {
  label: 'What happened last',
  fold: 'Fold the timeline (T)',
  unfold: 'Open the timeline (T)',
  why: 'Why?',
  coming,
  credits,
  scheduled: (code: string, name: string) => `AWS carries out ${code} on ${name}`,
  hidden: 'something happens',
  again: (deed: string) => `what you did then: ${deed}`,
  now: 'now',
  next: (what: string, span: string) => `next: ${what}, in ${span}`,
  nextAtOnce: (what: string) => `next: ${what}`,
  nothingNext: 'nothing is waiting to happen',
  leap: {
    label: 'A long leap',
    ask: (span: string, what: string) => `Leap over ${span}, to: ${what}?`,
    text: (moment: string, cost: string) =>
      `It is then ${moment}. If nothing else changes, ${cost} more will be billed.`,
    free: (moment: string) => `It is then ${moment}. Nothing is being billed meanwhile.`,
    go: 'Leap',
    stay: 'Stay here',
  },
  deeds,
  deed: (verb: string, what: string) =>
    what ? `${verb} ${what}` : verb.replace(/ (?:of|for|on|into|to|in|from)$/, ''),
  several: (n: number) => `${n} of them`,
  undone: (deed: string) => `Undone: ${deed}`,
  redone: (deed: string) => `Done again: ${deed}`,
  broke: (fault: string) => `Break: ${fault}`,
  mended: (fault: string) => `Mend: ${fault}`,
  hibernate: 'Hibernate',
  forceStop: 'Force stop',
  before: (deed: string) => `before “${deed}”`,
  instead: (deed: string) => `with “${deed}”`,
  asItWas: (clock: string) => `as it was at ${clock}`,
}
