import { refuseKey, refuseProfile } from './accessErrors.ts'
import { refuseCopy } from './copyErrors.ts'
import { type Refusal, refuse } from './errors.ts'
import { refuseInterface } from './interfaceErrors.ts'
import { refuseTemplate } from './marketErrors.ts'
import { refuseMetric } from './metricErrors.ts'
import { refusePlacement } from './placementErrors.ts'
import { refuseSpot } from './spotErrors.ts'
import { refuseVpc } from './vpcErrors.ts'

/**
 * The refusals whose sentence is ours, each with an example: nobody has published AWS's, or it is said in each request in
 * another way. The page's list of them is made from this one. What is not here has been seen by clients of AWS.
 */
const ours: Readonly<Partial<Record<keyof typeof refuse, Refusal>>> = {
  cannotReboot: refuse.cannotReboot('i-…'),
  recoveryDuringEvent: refuse.recoveryDuringEvent('i-…'),
  eventCannotMove: refuse.eventCannotMove('instance-event-…'),
  eventStartTime: refuse.eventStartTime(),
  hibernated: refuse.hibernated('i-…'),
  cannotRecover: refuse.cannotRecover('i-…'),
  recoveryUnsupported: refuse.recoveryUnsupported('i-…'),
  storeRootNoImage: refuse.storeRootNoImage('i-…'),
  attachmentLimit: refuse.attachmentLimit('i-…'),
  noMultiAttach: refuse.noMultiAttach('gp3'),
  noIo1MultiAttach: refuse.noIo1MultiAttach('eu-west-2'),
  multiAttachNitro: refuse.multiAttachNitro('vol-…', 't2.micro'),
  multiAttachRoot: refuse.multiAttachRoot('vol-…'),
  multiAttachLimit: refuse.multiAttachLimit('vol-…', 16),
  multiAttachInstance: refuse.multiAttachInstance(),
  io1MultiAttachStays: refuse.io1MultiAttachStays('vol-…'),
  multiAttachType: refuse.multiAttachType('vol-…'),
  multiAttachInUse: refuse.multiAttachInUse('vol-…'),
  oneZone: refuse.oneZone(),
  magneticModification: refuse.magneticModification('vol-…'),
  nothingModified: refuse.nothingModified('vol-…'),
  attachWhileModifying: refuse.attachWhileModifying('vol-…'),
  snapshotState: refuse.snapshotState('pending'),
  noSuchRuleId: refuse.noSuchRuleId('sgr-…'),
  noSuchInterface: refuse.noSuchInterface('eni-…'),
  otherToken: refuse.otherToken(),
  noSuchAlarm: refuse.noSuchAlarm('web'),
  noSuchAlarmArn: refuse.noSuchAlarmArn('arn:aws:cloudwatch:…'),
  rootReplacing: refuse.rootReplacing('i-…'),
  notRootSnapshot: refuse.notRootSnapshot('snap-…'),
  latestUnsupported: refuse.latestUnsupported(),
  screenshotUnsupported: refuse.screenshotUnsupported(),
  screenshotNotRunning: refuse.screenshotNotRunning('i-…'),
}

/** The same of VPCs and what is in them: `vpcErrors.ts` marks each where it stands. */
export const oursOfVpcs: Readonly<Partial<Record<keyof typeof refuseVpc, Refusal>>> = {
  secondDefaultSubnet: refuseVpc.secondDefaultSubnet('subnet-…', 'us-east-1a'),
  oneAddressEach: refuseVpc.oneAddressEach(),
  tableLimit: refuseVpc.tableLimit(),
  routeLimit: refuseVpc.routeLimit(),
  aclLimit: refuseVpc.aclLimit(),
  noSuchEntry: refuseVpc.noSuchEntry(100),
  oneTarget: refuseVpc.oneTarget(),
  insideVpc: refuseVpc.insideVpc('10.0.0.0/24'),
  oneSubnetAttribute: refuseVpc.oneSubnetAttribute(),
  oneAttribute: refuseVpc.oneAttribute(),
}

/** The same of copies and of what is shared: `copyErrors.ts` marks each where it stands. */
export const oursOfCopies: Readonly<Partial<Record<keyof typeof refuseCopy, Refusal>>> = {
  tooMany: refuseCopy.tooMany(20),
  disabled: refuseCopy.disabled('ami-…'),
  notAvailable: refuseCopy.notAvailable('ami-…', 'pending'),
  notDisabled: refuseCopy.notDisabled('ami-…'),
  protectedImage: refuseCopy.protectedImage('ami-…'),
  publicBlocked: refuseCopy.publicBlocked(),
  encryptedPublic: refuseCopy.encryptedPublic(),
  deprecateAt: refuseCopy.deprecateAt('2020-01-01T00:00:00.000Z'),
  imageAttribute: refuseCopy.imageAttribute('…'),
  snapshotUser: refuseCopy.snapshotUser('…'),
  noRoot: refuseCopy.noRoot('/dev/xvda'),
  noSystem: refuseCopy.noSystem('snap-…'),
}

/** The same of placement groups: `placementErrors.ts` marks each where it stands. */
export const oursOfPlacement: Readonly<Partial<Record<keyof typeof refusePlacement, Refusal>>> = {
  duplicate: refusePlacement.duplicate('…'),
  inUse: refusePlacement.inUse('…'),
  limit: refusePlacement.limit(500),
  type: refusePlacement.type('cluster', 't3.micro'),
  spreadFull: refusePlacement.spreadFull('…', 'us-east-1a', 7),
  noPartitions: refusePlacement.noPartitions('…'),
  noSuchPartition: refusePlacement.noSuchPartition(4, '…'),
  partitionCount: refusePlacement.partitionCount(),
}

/** The same of metrics: `metricErrors.ts` marks each where it stands. */
export const oursOfMetrics: Readonly<Partial<Record<keyof typeof refuseMetric, Refusal>>> = {
  noSamples: refuseMetric.noSamples('MetricData.member.1'),
  expression: refuseMetric.expression('e1', '…'),
  dashboardName: refuseMetric.dashboardName(),
  dashboardBody: refuseMetric.dashboardBody(),
}

/** The same of network interfaces: `interfaceErrors.ts` marks each where it stands. */
export const oursOfInterfaces: Readonly<Partial<Record<keyof typeof refuseInterface, Refusal>>> = {
  sameIndex: refuseInterface.sameIndex(),
  noPrimary: refuseInterface.noPrimary(),
  notAvailable: refuseInterface.notAvailable('eni-…'),
  primaryAddress: refuseInterface.primaryAddress('10.0.0.10'),
  noneAsked: refuseInterface.noneAsked(),
  bothAsked: refuseInterface.bothAsked(),
  onePrimary: refuseInterface.onePrimary(),
  limit: refuseInterface.limit(),
  oneInterfaceEach: refuseInterface.oneInterfaceEach(),
  ofOwnAlready: refuseInterface.ofOwnAlready(),
}

/** The same of launch templates: `marketErrors.ts` marks each where it stands. */
export const oursOfTemplates: Readonly<Partial<Record<keyof typeof refuseTemplate, Refusal>>> = {
  noSuchVersion: refuseTemplate.noSuchVersion('lt-…', '7'),
  idOrName: refuseTemplate.idOrName(),
  empty: refuseTemplate.empty(),
  defaultStays: refuseTemplate.defaultStays(),
  requirements: refuseTemplate.requirements(),
  limit: refuseTemplate.limit(5000),
  versionLimit: refuseTemplate.versionLimit(10_000),
}

/** The same of Spot Instances: `spotErrors.ts` marks each where it stands. */
export const oursOfSpot: Readonly<Partial<Record<keyof typeof refuseSpot, Refusal>>> = {
  persistentEnds: refuseSpot.persistentEnds(),
  noProtectionAtLaunch: refuseSpot.noProtectionAtLaunch(),
}

/** The same of key pairs and instance profiles: `accessErrors.ts` marks each where it stands. */
export const oursOfAccess: Readonly<Partial<Record<keyof typeof refuseKey | keyof typeof refuseProfile, Refusal>>> = {
  noSuchId: refuseKey.noSuchId('key-…'),
  limit: refuseKey.limit(5000),
  ascii: refuseKey.ascii('서버'),
  spaces: refuseKey.spaces(' web'),
  noSuchAssociation: refuseProfile.noSuchAssociation('iip-assoc-…'),
}

/** Every refusal whose sentence is ours. */
export const ourSentences: readonly Refusal[] = [
  ...Object.values(ours),
  ...Object.values(oursOfVpcs),
  ...Object.values(oursOfInterfaces),
  ...Object.values(oursOfTemplates),
  ...Object.values(oursOfSpot),
  ...Object.values(oursOfAccess),
  ...Object.values(oursOfCopies),
  ...Object.values(oursOfPlacement),
  ...Object.values(oursOfMetrics),
]
