import { findNamed, idOf } from '#course/find/instances.ts'
import { volumeNamed } from '#course/find/named.ts'
import { givesProfile, rescripts } from '#course/moves/access.ts'
import { launches, opens, reboot, runs, shuts, start, stop, terminate, untilState } from '#course/moves/instances.ts'
import { does, play, type Step, waits } from '#course/moves/script.ts'
import {
  allocates,
  associates,
  attaches,
  deletesVolume,
  detaches,
  disassociates,
  makesVolume,
  modifies,
  releases,
  types,
} from '#course/moves/storage.ts'
import { allowsPast, makesTable } from '#course/moves/vpcs.ts'
import { beginLesson } from '#course/moves/solve.ts'
import { beginSession, judge, missesOf } from '#course/session.ts'
import type { Account } from '#engine/account.ts'
import { aclOf } from '#engine/world/vpcs/read.ts'
import { defaultGroupId } from '#engine/world/network/vpc.ts'
import { list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { must } from '#lib/never.ts'
import { describe, expect, it } from 'vitest'
import { lessonIndex } from './lessonIndex.ts'

/** What a lesson answers to wrong moves at one of its tasks, solved as it is meant until then. */
async function answeredTo(id: string, stepId: string, wrong: readonly Step[]) {
  const lesson = await must(
    lessonIndex.find((one) => one.id === id),
    id,
  ).lesson()
  let history = beginLesson(lesson, { region: 'ap-northeast-2', seed: id, startedAt: Date.UTC(2026, 10, 2, 1) })
  let session = judge(lesson, history, beginSession(lesson, history))
  for (const step of lesson.steps) {
    if (step.kind === 'do' && step.id === stepId) {
      history = play(history, wrong)
      session = judge(lesson, history, session)
      return session.done[stepId] === undefined ? missesOf(lesson, session, { step, history }) : 'done'
    }
    if (step.kind === 'show') {
      history = play(history, step.parts.flat())
      session = { ...session, done: { ...session.done, [step.id]: history.log.size } }
    } else if (step.kind === 'do') history = play(history, step.solve)
    session = judge(lesson, history, session)
  }
  return 'no such task'
}

const wayIn = { number: 110, egress: false, ports: [1024, 65_535] } as const

const joins = (name: string, ...groups: readonly string[]): readonly Step[] => [
  does('ModifyInstanceAttribute', (account) => ({
    InstanceId: idOf(account, name),
    Groups: groups.flatMap((group) =>
      group === 'default'
        ? [defaultGroupId(account)]
        : list(account.groups).flatMap((one) => (one.name === group ? [one.id] : [])),
    ),
  })),
]

/** A launch in a zone in which nothing of the lesson's account lies. */
const elsewhere = launches('render-9', {
  more: (account) => ({
    Placement: {
      AvailabilityZone: ['ap-northeast-2a', 'ap-northeast-2b', 'ap-northeast-2c'].find(
        (zone) => zone !== volumeNamed(account, 'pictures')?.zone,
      ),
    },
  }),
})

const copies = (name: string): Step =>
  does('CreateSnapshot', (account) => ({ VolumeId: volumeNamed(account, name)?.id }))

const marks = (name: string, DeviceName: string, DeleteOnTermination: boolean): Step =>
  modifies(name, { BlockDeviceMappings: [{ DeviceName, Ebs: { DeleteOnTermination } }] })

const unprotects = (name: string): Step => modifies(name, { DisableApiTermination: { Value: false } })

const deniesPast = (name: string): Step =>
  does('CreateNetworkAclEntry', (account) => ({
    NetworkAclId: aclAround(account, name),
    RuleNumber: 50,
    Egress: true,
    Protocol: '-1',
    RuleAction: 'deny',
    CidrBlock: '0.0.0.0/0',
  }))

const deletesEntry = (name: string, RuleNumber: number, Egress: boolean): Step =>
  does('DeleteNetworkAclEntry', (account) => ({ NetworkAclId: aclAround(account, name), RuleNumber, Egress }))

const aclAround = (account: Account, name: string) => aclOf(account, findNamed(account, name)?.subnetId ?? '')?.id

const off = (name: string) => [stop(name), untilState(name, 'stopped')]

const offAndOn = (name: string) => [...off(name), start(name), untilState(name, 'running')]

const images = (Name: string, NoReboot: boolean): Step =>
  does('CreateImage', (account) => ({ InstanceId: idOf(account, 'web-1'), Name, NoReboot }))
const deregisters = (name: string): Step =>
  does('DeregisterImage', (account) => ({ ImageId: list(account.images).find((one) => one.name === name)?.id }))

/** A volume from the first snapshot, in the zone of web-1 or in another one. */
const fromSnapshot = (name: string, where: 'beside' | 'other' = 'beside'): readonly Step[] => [
  does('CreateVolume', (account) => ({
    AvailabilityZone: ['ap-northeast-2a', 'ap-northeast-2b', 'ap-northeast-2c'].find(
      (zone) => (zone === findNamed(account, 'web-1')?.zone) === (where === 'beside'),
    ),
    SnapshotId: list(account.snapshots)[0]?.id,
    VolumeType: 'gp3',
    TagSpecifications: [{ ResourceType: 'volume', Tags: [{ Key: 'Name', Value: name }] }],
  })),
  waits(minute),
]
const takesOff = (name: string): readonly Step[] => [
  does('DetachVolume', (account) => ({ VolumeId: volumeNamed(account, name)?.id, Force: true })),
  waits(minute),
]
const topicOf = (account: Account) => list(account.topics)[0]?.arn
const subscribes = (Protocol: string, Endpoint: string): Step =>
  does('Subscribe', (account) => ({ TopicArn: topicOf(account), Protocol, Endpoint }))
const confirms = does('ConfirmSubscription', (account) => ({
  TopicArn: topicOf(account),
  Token: list(account.subscriptions).find(({ confirmed }) => !confirmed)?.token,
}))
const deletesAlarm = does('DeleteAlarms', { AlarmNames: ['web-1-check'] })

describe('a wrong move in a lesson is answered in its words', () => {
  it.each<[string, string, string, readonly Step[], string | undefined]>([
    [
      'why-it-times-out',
      'route',
      'a table of its own without a route',
      makesTable('another', 'quiet'),
      'routeElsewhere',
    ],
    ['why-it-times-out', 'route', 'an Elastic IP', [allocates('mine'), associates('mine', 'shop-1')], 'addressNoRoute'],
    ['why-it-times-out', 'acl', 'a rule for the way in', [allowsPast('shop-2', wayIn)], 'answerKept'],
    ['why-it-times-out', 'two', 'the rule alone', [opens('shop-3', 80)], 'nobodyHome'],
    ['logging-in', 'let-me-in', 'open to all', [opens('web-1', 22)], 'openToAll'],
    ['logging-in', 'let-me-in', 'a rule for another port', [opens('web-1', 443, '203.0.113.25/32')], 'otherRule'],
    [
      'logging-in',
      'let-me-in',
      'terminated, until nothing is left',
      [terminate('web-1'), waits(2 * hour)],
      'terminated',
    ],
    [
      'logging-in',
      'let-me-in',
      'a group that is open to all',
      joins('web-1', 'web-1-group', 'old-1-group'),
      'openToAll',
    ],
    ['logging-in', 'let-me-in', 'the default group alone', joins('web-1', 'default'), 'otherGroups'],
    ['logging-in', 'no-door', 'the default group alone', joins('old-1', 'default'), 'otherGroups'],
    ['first-boot', 'role', 'terminated', [terminate('web-1'), waits(minute)], 'terminated'],
    ['why-it-times-out', 'two', 'terminated', [terminate('shop-3'), waits(minute)], 'terminated'],
    ['logging-in', 'no-door', 'another role', [givesProfile('old-1', 's3-read-only')], 'otherRole'],
    ['logging-in', 'no-door', 'the door shut alone', [shuts('old-1', 22)], 'lockedOut'],
    ['first-boot', 'change', 'changed and left off', [...off('web-1'), rescripts('web-1', '')], 'notBooted'],
    ['first-boot', 'change', 'a reboot', [reboot('web-1'), waits(minute)], 'rebootOnly'],
    ['first-boot', 'serve', 'no door', [...runs('web-9', { open: [22] })], 'shutDoor'],
    ['first-boot', 'change', 'off and on, and nothing changed', offAndOn('web-1'), 'unchanged'],
    ['families-and-sizes', 'memory', 'off and on, and nothing changed', offAndOn('web-1'), 'unchanged'],
    [
      'first-boot',
      'role',
      'the right role on the wrong one of two',
      [givesProfile('plain-1', 's3-read-only')],
      'otherInstance',
    ],
    ['a-month-backwards', 'machine', 'the wrong one of four', off('shop-1'), 'otherInstance'],
    ['first-boot', 'role', 'another role', [givesProfile('web-1', 'CloudWatchAgentServerRole')], 'otherRole'],
    ['elastic-ip', 'restart-it', 'a reboot', [reboot('web-1')], 'rebootOnly'],
    [
      'elastic-ip',
      'restart-it',
      'a reboot, then the address taken off',
      [reboot('web-1'), disassociates('web-ip')],
      'elasticOff',
    ],
    [
      'elastic-ip',
      'restart-it',
      'switched off without its address',
      [disassociates('web-ip'), ...off('web-1')],
      'elasticOff',
    ],
    [
      'elastic-ip',
      'restart-it',
      'the address back on too late',
      [disassociates('web-ip'), ...offAndOn('web-1'), associates('web-ip', 'web-1')],
      'withoutElastic',
    ],
    ['elastic-ip', 'restart-it', 'the other instance', offAndOn('web-2'), 'withoutElastic'],
    ['elastic-ip', 'restart-it', 'the other instance, left off', off('web-2'), 'stillOff'],
    [
      'elastic-ip',
      'release-it',
      'one of two given back',
      [allocates('more'), disassociates('web-ip'), releases('web-ip')],
      'othersHeld',
    ],
    ['terminate-and-what-survives', 'restart-it', 'the one without a store', offAndOn('web-1'), 'storeless'],
    ['terminate-and-what-survives', 'restart-it', 'left off', off('cache-1'), 'stillOff'],
    ['terminate-and-what-survives', 'shut-it-down', 'halted', [types('cache-1', 'sudo halt')], 'halted'],
    [
      'terminate-and-what-survives',
      'shut-it-down',
      'halted and rebooted',
      [types('cache-1', 'sudo halt'), reboot('cache-1'), waits(5 * minute)],
      'rebootOnly',
    ],
    [
      'terminate-and-what-survives',
      'shut-it-down',
      'stopped and started by EC2',
      offAndOn('cache-1'),
      'stoppedAndBack',
    ],
    ['terminate-and-what-survives', 'terminate-it', 'stopped', off('web-1'), 'offOnly'],
    [
      'terminate-and-what-survives',
      'terminate-it',
      'marked to go along',
      [marks('web-1', '/dev/sdf', true)],
      'goesAlong',
    ],
    ['terminate-and-what-survives', 'terminate-it', 'taken off before', detaches('data-1'), 'takenOff'],
    [
      'terminate-and-what-survives',
      'terminate-it',
      'not through yet',
      [unprotects('web-1'), terminate('web-1')],
      'onItsWay',
    ],
    ['terminate-and-what-survives', 'clear-up', 'the volume alone', deletesVolume('data-1'), 'addressLeft'],
    ['terminate-and-what-survives', 'clear-up', 'the address alone', [releases('web-ip')], 'volumeLeft'],
    ['why-it-times-out', 'route', 'its door shut', [shuts('shop-1', 80)], 'doorShut'],
    ['why-it-times-out', 'acl', 'the rule for requests taken out', [deletesEntry('shop-2', 100, false)], 'entryGone'],
    ['why-it-times-out', 'acl', 'a rule that denies', [deniesPast('shop-2')], 'denied'],
    ['why-it-times-out', 'two', 'the reboot alone', [reboot('shop-3'), waits(5 * minute)], 'shutAfterBoot'],
    [
      'why-it-times-out',
      'two',
      'the reboot, then another port',
      [reboot('shop-3'), waits(5 * minute), opens('shop-3', 443)],
      'ruleElsewhere',
    ],
    ['first-boot', 'change', 'the other one stopped', off('plain-1'), 'otherInstance'],
    [
      'first-boot',
      'change',
      'the script of the other one',
      [...off('plain-1'), rescripts('plain-1', '#!/bin/bash'), start('plain-1'), untilState('plain-1', 'running')],
      'otherInstance',
    ],
    [
      'first-boot',
      'serve',
      'given back again',
      [...runs('web-9'), terminate('web-9'), waits(5 * minute)],
      'terminated',
    ],
    ['a-month-backwards', 'machine', 'a reboot', [reboot('test-1')], 'rebootOnly'],
    ['a-month-backwards', 'credits', 'switched off', off('jobs-1'), 'stillOff'],
    ['a-month-backwards', 'credits', 'given back', [terminate('jobs-1'), waits(hour)], 'terminated'],
    ['a-month-backwards', 'credits', 'time alone', [waits(minute), reboot('jobs-1')], 'waits'],
    ['a-month-backwards', 'rest', 'taken off, not given back', [disassociates('former-ip')], 'onlyOff'],
    ['what-replaces-it', 'by-hand', 'no door', [...runs('web-9', { open: [22] })], 'shutDoor'],
    ['what-replaces-it', 'by-hand', 'another address', [allocates('one-more')], 'newAddress'],
    ['what-replaces-it', 'by-hand', 'stopped', off('web-1'), 'offOnly'],
    ['what-replaces-it', 'by-hand', 'a reboot', [reboot('web-1'), waits(minute)], 'rebootOnly'],
    ['logging-in', 'no-door', 'another role, and the door open', [givesProfile('old-1', 's3-read-only')], 'otherRole'],
    ['read-the-bill', 'rest', 'a snapshot of one volume', [copies('archive'), waits(hour)], 'otherVolumeKept'],
    ['read-the-bill', 'rest', 'everything stopped', off('web-1'), 'diskCosts'],
    ['read-the-bill', 'rest', 'a snapshot on its way', [copies('archive')], 'snapshotPending'],
    ['first-night-on-call', 'web-1', 'another server rebooted', [reboot('web-3'), waits(minute)], 'otherInstance'],
    ['first-night-on-call', 'web-1', 'a reboot, and no name', [reboot('web-1'), waits(minute)], 'unnamed'],
    ['running-but-unreachable', 'shop-3', 'the rule alone', [opens('shop-3', 80)], 'noAddress'],
    ['whose-fault-is-it', 'page-up', 'switched off', off('web-1'), 'stillOff'],
    ['why-it-times-out', 'two', 'a rule for another port', [opens('shop-3', 443)], 'ruleElsewhere'],
    ['what-to-buy', 'go-on', 'an empty volume', makesVolume('fresh', { beside: 'shop-1' }), 'newVolume'],
    ['what-to-buy', 'go-on', 'in another zone', elsewhere, 'launchedElsewhere'],
    ['what-to-buy', 'go-on', 'on one that is off', attaches('pictures', 'office-1'), 'onStopped'],
    ['what-to-buy', 'go-on', 'a reboot', [reboot('shop-1')], 'loose'],
    ['ami-clone', 'launch-it', 'deregistered first', [deregisters('golden')], 'imageGone'],
    ['ami-clone', 'launch-it', 'from a public image', launches('web-8'), 'publicImage'],
    [
      'ami-clone',
      'launch-it',
      'from the own one at last, and switched off while it boots',
      [
        ...launches('web-8'),
        does('RunInstances', ({ images }) => ({
          ImageId: list(images).find((image) => image.name === 'golden')?.id,
          InstanceType: 't3.micro',
          MinCount: 1,
          MaxCount: 1,
          TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: 'web-9' }] }],
        })),
        untilState('web-9', 'running'),
        stop('web-9'),
        untilState('web-9', 'stopped'),
      ],
      'stillOff',
    ],
    ['ami-clone', 'quiet', 'of one that is off', [...off('web-1'), images('golden-2', true)], 'imageOfStopped'],
    [
      'ami-clone',
      'quiet',
      'with a reboot, then without',
      [images('golden-2', false), waits(hour), images('golden-3', true)],
      'imageQuiet',
    ],
    ['ebs-fails', 'path', 'terminated', [terminate('web-1'), waits(minute)], 'terminated'],
    ['ebs-fails', 'path', 'a volume from the snapshot', fromSnapshot('copy'), 'copyInstead'],
    ['ebs-fails', 'path', 'taken off, and not back on', takesOff('data'), 'loose'],
    ['ebs-fails', 'restore', 'the failed one again', [...takesOff('data'), ...attaches('data', 'web-1')], 'sameAgain'],
    [
      'ebs-fails',
      'restore',
      'an empty one, and off again',
      [...makesVolume('e', { beside: 'web-1' }), ...attaches('e', 'web-1', '/dev/sdg'), ...detaches('e')],
      undefined,
    ],
    [
      'ebs-fails',
      'restore',
      'in another zone, then in the right one',
      [...fromSnapshot('far', 'other'), ...fromSnapshot('copy')],
      'restoredLoose',
    ],
    ['alarms-to-mail-and-sms', 'confirm', 'no alarm left', [deletesAlarm], 'noAlarm'],
    ['alarms-to-mail-and-sms', 'confirm', 'three days too late', [waits(73 * hour), reboot('web-1')], 'noMail'],
    [
      'alarms-to-mail-and-sms',
      'confirm',
      'confirmed, and well again',
      [confirms, reboot('web-1'), waits(hour)],
      'calm',
    ],
    [
      'alarms-to-mail-and-sms',
      'text-me',
      'a number that is not verified',
      [subscribes('sms', '+821098765432')],
      'numberUnverified',
    ],
    ['alarms-to-mail-and-sms', 'stop-it', 'off, and no time has passed', off('web-1'), 'dataEnds'],
    ['alarms-to-mail-and-sms', 'stop-it', 'off, and no alarm', [...off('web-1'), deletesAlarm], 'noAlarm'],
    ['diagnose-the-guest', 'bigger', 'another one', [...runs('web-9')], 'another'],
    ['diagnose-the-guest', 'mend', 'off and on', [...offAndOn('web-1'), waits(hour)], 'sameDisk'],
  ])('%s, %s: %s', async (lesson, step, _, wrong, miss) => {
    expect(await answeredTo(lesson, step, wrong)).toContain(miss)
  })
})
