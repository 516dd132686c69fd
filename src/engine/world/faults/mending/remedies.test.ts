import type { InstanceId, VolumeId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import type { LaunchWish } from '../../../command.ts'
import { probe } from '../../network/probe.ts'
import { type Scenario, scenario } from '../../../law/scenario.ts'
import { faultOf, type MysteryFault, mysteryFaults } from '../every.ts'
import { faultsOf } from '../read.ts'

/** EC2-FACTS §8.1 and §8.3 as a table that is played: which check a fault fails, and which remedy works. */
interface Patient {
  readonly story: Scenario
  readonly id: InstanceId
  /** of the root, from before anything broke */
  readonly snapshotId: string
}

/** A web server that the world reaches, with a snapshot of its root. */
function webServer(wish: Partial<LaunchWish> = {}): Patient {
  const story = scenario('remedies')
  story.do({ kind: 'CreateSecurityGroup', name: 'web', description: 'x', tags: {} })
  const group = list(story.account().groups).at(-1)?.id
  if (!group) throw new Error('no group')
  const rule = { protocol: 'tcp', fromPort: 80, toPort: 80, source: '0.0.0.0/0' } as const
  story.do({ kind: 'AuthorizeIngress', id: group, rules: [rule] })
  const id = story.running({ groupIds: [group], ...wish })
  story.do({ kind: 'CreateSnapshot', volumeId: story.root(id), description: '', tags: {} })
  story.wait(10 * minute)
  return { story, id, snapshotId: list(story.account().snapshots)[0]?.id ?? '' }
}

const isOfVolume = (fault: MysteryFault) => faultOf(fault).seat === 'volume'
// a full disk takes the web server with it at once, and the checks only with the next boot
const bitesAtBoot: readonly MysteryFault[] = [
  ...mysteryFaults.filter((fault) => faultOf(fault).bitesAtBoot),
  'RootDiskFull',
]

function inject({ story, id }: Patient, fault: MysteryFault): void {
  story.do({
    kind: 'InjectFault',
    fault,
    ...(isOfVolume(fault) ? { volumeId: story.root(id) } : { instanceId: id }),
  })
}

const checksOf = ({ story, id }: Patient) => {
  const row = get(story.account().checks, id)
  return row && [row.system, row.instance, row.ebs]
}
/** All of its checks pass, and somebody outside sees the web page. */
const works = (patient: Patient) =>
  (checksOf(patient) ?? ['failed']).every((reach) => reach === 'passed' || reach === undefined) &&
  probe(patient.story.account(), patient.id, 80)?.result === 'Succeeded'

const stop = ({ story, id }: Patient) => {
  story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
  story.until(id, 'stopped')
}
const start = ({ story, id }: Patient) => {
  story.do({ kind: 'StartInstances', ids: [id] })
  story.until(id, 'running')
  story.untilChecked(id)
}
const reboot = ({ story, id }: Patient) => {
  story.do({ kind: 'RebootInstances', ids: [id] })
  // an OS that hangs is cut off after a few minutes
  story.wait(7 * minute)
}
const detach = ({ story }: Patient, volume: VolumeId) => {
  story.do({ kind: 'DetachVolume', id: volume, force: false })
  story.wait(minute)
}
const attach = ({ story }: Patient, volume: VolumeId, instanceId: InstanceId, deviceName: string) => {
  story.do({ kind: 'AttachVolume', id: volume, instanceId, deviceName })
  story.wait(minute)
}

const remedies: Readonly<Record<string, (patient: Patient) => void>> = {
  'waiting for AWS': ({ story }) => story.wait(3 * hour),
  'a reboot': reboot,
  'a stop and start': (patient) => {
    stop(patient)
    start(patient)
  },
  // the alarm that recovers is there from the beginning
  'an alarm that recovers': ({ story }) => story.wait(20 * minute),
  'a bigger type': (patient) => {
    stop(patient)
    patient.story.do({ kind: 'ChangeInstance', id: patient.id, change: { type: 't3.small' } })
    start(patient)
  },
  'a larger root volume and a reboot': (patient) => {
    const { story, id } = patient
    story.do({ kind: 'ModifyVolume', id: story.root(id), change: { sizeGiB: 20 } })
    story.wait(minute)
    reboot(patient)
  },
  'a repair on a rescue instance': (patient) => {
    const { story, id } = patient
    const root = story.root(id)
    const { zone, rootDeviceName } = story.instance(id)
    const helper = story.running({ zone })
    stop(patient)
    detach(patient, root)
    attach(patient, root, helper, '/dev/sdf')
    story.do({ kind: 'RepairVolume', id: root })
    detach(patient, root)
    attach(patient, root, id, rootDeviceName)
    start(patient)
  },
  'replacing the root volume where it runs': ({ story, id }) => {
    story.do({ kind: 'ReplaceRoot', instanceId: id, deletesOld: false })
    story.wait(10 * minute)
  },
  'a root volume made from an earlier snapshot': (patient) => {
    const { story, id, snapshotId } = patient
    const { zone, rootDeviceName } = story.instance(id)
    stop(patient)
    detach(patient, story.root(id))
    story.do({ kind: 'CreateVolume', zone, disk: { snapshotId, type: 'gp3' }, tags: {} })
    story.wait(minute)
    const fresh = list(story.account().volumes).at(-1)?.id ?? story.root(id)
    attach(patient, fresh, id, rootDeviceName)
    start(patient)
  },
  'starting the web server again': ({ story, id }) =>
    story.do({ kind: 'RunInGuest', instanceId: id, line: 'sudo systemctl restart nginx' }),
  'opening the rule again': ({ story, id }) => {
    const rule = { protocol: 'tcp', fromPort: 80, toPort: 80, source: '0.0.0.0/0' } as const
    const [group] = story.instance(id).groupIds
    if (group) story.do({ kind: 'AuthorizeIngress', id: group, rules: [rule] })
  },
}

type Verdict = 'helps' | 'helps for now' | 'does not help'

/** Plays a fault and a remedy; what bites only at a boot is given one first. */
function play(fault: MysteryFault, remedy: string): Verdict {
  const recovers = remedy === 'waiting for AWS'
  const patient = webServer({ autoRecovery: recovers ? 'default' : 'disabled' })
  if (remedy === 'an alarm that recovers') watch(patient)
  expect(works(patient)).toBe(true)
  inject(patient, fault)
  if (bitesAtBoot.includes(fault)) reboot(patient)
  patient.story.wait(2 * minute)
  expect(works(patient)).toBe(false)
  remedies[remedy]?.(patient)
  patient.story.wait(2 * minute)
  if (!works(patient)) return 'does not help'
  patient.story.wait(3 * hour)
  return works(patient) ? 'helps' : 'helps for now'
}

function watch({ story, id }: Patient): void {
  story.do({
    kind: 'PutMetricAlarm',
    settings: {
      name: 'recover-it',
      metric: 'StatusCheckFailed_System',
      instanceId: id,
      statistic: 'Maximum',
      period: 60,
      evaluationPeriods: 2,
      threshold: 1,
      operator: 'GreaterThanOrEqualToThreshold',
      treatMissing: 'missing',
      actionsEnabled: true,
      okActions: [],
      alarmActions: [`arn:aws:automate:${story.account().region}:ec2:recover`],
      insufficientDataActions: [],
    },
  })
}

type Row = Readonly<Partial<Record<keyof typeof remedies, Verdict>>>

const ofHost: Row = {
  'waiting for AWS': 'helps',
  'a reboot': 'does not help',
  'a stop and start': 'helps',
  'an alarm that recovers': 'helps',
  'replacing the root volume where it runs': 'does not help',
}
const ofRoot: Row = {
  'waiting for AWS': 'does not help',
  'a reboot': 'does not help',
  'a stop and start': 'does not help',
  'an alarm that recovers': 'does not help',
  'a bigger type': 'does not help',
  'a repair on a rescue instance': 'helps',
  'replacing the root volume where it runs': 'helps',
  'a root volume made from an earlier snapshot': 'helps',
}

const table: Readonly<Record<MysteryFault, Row>> = {
  HostPowerLost: ofHost,
  HostNetworkLost: ofHost,
  HostHardwareFailing: ofHost,
  HostSoftwareFailing: ofHost,
  MemoryExhausted: {
    'waiting for AWS': 'does not help',
    'a reboot': 'helps for now',
    'a stop and start': 'helps for now',
    'an alarm that recovers': 'does not help',
    'a bigger type': 'helps',
  },
  OSHung: {
    'waiting for AWS': 'does not help',
    'a reboot': 'helps',
    'a stop and start': 'helps',
    'an alarm that recovers': 'does not help',
  },
  FileSystemCorrupt: ofRoot,
  NetworkMisconfigured: ofRoot,
  StartupMisconfigured: ofRoot,
  KernelIncompatible: ofRoot,
  RootDiskFull: { ...ofRoot, 'a larger root volume and a reboot': 'helps' },
  VolumeIOStalled: {
    'waiting for AWS': 'helps',
    'a reboot': 'does not help',
    'a stop and start': 'helps',
    'an alarm that recovers': 'does not help',
    'a root volume made from an earlier snapshot': 'helps',
  },
  VolumeUnreachable: {
    'waiting for AWS': 'helps',
    'a reboot': 'does not help',
    'a stop and start': 'does not help',
    'an alarm that recovers': 'does not help',
    'a bigger type': 'does not help',
    'replacing the root volume where it runs': 'helps',
    'a root volume made from an earlier snapshot': 'helps',
  },
  SecurityGroupClosed: {
    'waiting for AWS': 'does not help',
    'a reboot': 'does not help',
    'a stop and start': 'does not help',
    'a repair on a rescue instance': 'does not help',
    'opening the rule again': 'helps',
  },
  WebServerCrashed: {
    'waiting for AWS': 'does not help',
    'starting the web server again': 'helps',
    'a reboot': 'helps',
  },
}

describe('a remedy', () => {
  for (const fault of mysteryFaults.filter((name) => !isOfVolume(name)))
    for (const [remedy, verdict] of Object.entries(table[fault]))
      it(`for ${fault}: ${remedy} ${verdict}`, () => {
        expect(play(fault, remedy)).toBe(verdict)
      })

  // the OS goes on answering from memory: only the check of the volume tells, on Nitro, until a boot
  for (const fault of mysteryFaults.filter(isOfVolume))
    for (const [remedy, verdict] of Object.entries(table[fault]))
      it(`for ${fault} of the root: ${remedy} ${verdict}`, () => {
        expect(play(fault, remedy)).toBe(verdict)
      })
})

const nitro = { type: 't3.micro' } as const
const xen = { type: 't2.micro' } as const

/** The checks that fail: on a Nitro type, and on a Xen type, which has no check of its volumes. */
const failing: Readonly<Record<MysteryFault, readonly (0 | 1 | 2)[]>> = {
  HostPowerLost: [0, 1],
  HostNetworkLost: [0, 1],
  HostHardwareFailing: [0, 1],
  HostSoftwareFailing: [0, 1],
  MemoryExhausted: [1],
  OSHung: [1],
  FileSystemCorrupt: [1],
  NetworkMisconfigured: [1],
  StartupMisconfigured: [1],
  KernelIncompatible: [1],
  RootDiskFull: [1],
  VolumeIOStalled: [2],
  VolumeUnreachable: [2],
  SecurityGroupClosed: [],
  WebServerCrashed: [],
}
const checkNames = ['system', 'instance', 'attached-EBS'] as const

describe('a fault', () => {
  for (const [wish, has] of [
    [nitro, 3],
    [xen, 2],
  ] as const)
    for (const fault of mysteryFaults) {
      const failed = failing[fault].filter((check) => check < has)
      const said = failed.map((check) => checkNames[check]).join(' and the ')
      it(`${fault} fails ${said === '' ? 'no check' : `the ${said} check`} of ${wish.type}`, () => {
        const patient = webServer(wish)
        inject(patient, fault)
        if (bitesAtBoot.includes(fault)) reboot(patient)
        patient.story.wait(2 * minute)
        const found = checksOf(patient)?.slice(0, has)
        expect(found).toEqual(
          [0, 1, 2].slice(0, has).map((n) => (failed.some((one) => one === n) ? 'failed' : 'passed')),
        )
        expect(checksOf(patient)?.[2] === undefined).toBe(has === 2)
      })
    }

  for (const fault of bitesAtBoot)
    it(`${fault} fails no check until the next boot`, () => {
      const patient = webServer()
      inject(patient, fault)
      patient.story.wait(hour)
      expect(checksOf(patient)).toEqual(['passed', 'passed', 'passed'])
      expect(faultsOf(patient.story.account(), patient.story.instance(patient.id))).toContain(fault)
    })

  for (const fault of mysteryFaults)
    it(`${fault} is there once it is injected, and gone once it is taken away`, () => {
      const patient = webServer()
      const { story, id } = patient
      const named = isOfVolume(fault) ? { volumeId: story.root(id) } : { instanceId: id }
      story.do({ kind: 'InjectFault', fault, ...named })
      story.wait(3 * minute)
      story.do({ kind: 'ClearFault', fault, ...named })
      story.wait(10 * minute)
      expect(works(patient)).toBe(true)
    })
})

describe('a full root disk', () => {
  it('takes no file, stops the web server, and has room again once its file system has grown', () => {
    const patient = webServer()
    const { story, id } = patient
    inject(patient, 'RootDiskFull')
    const write = { kind: 'WriteFile', instanceId: id, path: '/home/note', text: 'x' } as const
    expect(story.ask(write)?.message).toBe('/home/note: No space left on device')
    story.do({ kind: 'RunInGuest', instanceId: id, line: 'sudo systemctl restart nginx' })
    expect(works(patient)).toBe(false)
    story.do({ kind: 'ModifyVolume', id: story.root(id), change: { sizeGiB: 9 } })
    story.wait(minute)
    expect(story.ask(write)?.message).toBe('/home/note: No space left on device')
    story.do({ kind: 'RunInGuest', instanceId: id, line: 'sudo growpart /dev/nvme0n1 1 && sudo xfs_growfs -d /' })
    expect(story.ask(write)).toBeUndefined()
    story.do({ kind: 'RunInGuest', instanceId: id, line: 'sudo systemctl restart nginx' })
    expect(works(patient)).toBe(true)
  })

  it('is what the CloudWatch agent calls 100 % used', () => {
    const patient = webServer()
    const { story, id } = patient
    story.do({ kind: 'SetCloudWatchAgent', instanceId: id, installed: true })
    inject(patient, 'RootDiskFull')
    expect(get(story.account().feeds, id)?.used.at(-1)?.value).toBe(100)
  })

  it('goes into a snapshot as a whole', () => {
    const patient = webServer()
    const { story, id, snapshotId } = patient
    inject(patient, 'RootDiskFull')
    story.do({ kind: 'CreateSnapshot', volumeId: story.root(id), description: '', tags: {} })
    story.wait(10 * minute)
    const [first, second] = list(story.account().snapshots)
    expect(first?.id).toBe(snapshotId)
    expect(second?.system?.filledGiB).toBe(8)
  })
})

describe('what is wrong with a root volume', () => {
  it('goes with it to the instances launched from an image of it', () => {
    const patient = webServer()
    const { story, id } = patient
    inject(patient, 'KernelIncompatible')
    const image = { name: 'golden', description: '', noReboot: true, tags: {}, snapshotTags: {} }
    story.do({ kind: 'CreateImage', instanceId: id, ...image })
    story.wait(10 * minute)
    const copy = story.running({ imageId: list(story.account().images)[0]?.id ?? '' })
    expect(get(story.account().checks, copy)?.instance).toBe('failed')
    const fresh = story.running()
    expect(get(story.account().checks, fresh)?.instance).toBe('passed')
  })
})

describe('a volume that cannot be reached', () => {
  it('stays so wherever it is attached, until AWS has mended it', () => {
    const story = scenario()
    const id = story.running()
    const { zone } = story.instance(id)
    const data = story.newVolume(zone)
    const patient = { story, id, snapshotId: '' }
    attach(patient, data, id, '/dev/sdf')
    story.do({ kind: 'InjectFault', fault: 'VolumeUnreachable', volumeId: data })
    story.wait(2 * minute)
    expect(checksOf(patient)?.[2]).toBe('failed')
    detach(patient, data)
    story.wait(2 * minute)
    expect(checksOf(patient)?.[2]).toBe('passed')
    const other = story.running({ zone })
    attach(patient, data, other, '/dev/sdf')
    story.wait(2 * minute)
    expect(get(story.account().checks, other)?.ebs).toBe('failed')
    story.wait(hour)
    expect(get(story.account().checks, other)?.ebs).toBe('passed')
  })
})
