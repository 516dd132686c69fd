import { lessonIndex } from '#content/lessons/lessonIndex.ts'
import { nearMisses as en } from '#content/words/en/nearMisses.ts'
import { nearMisses as ko } from '#content/words/ko/nearMisses.ts'
import type { Account } from '#engine/account.ts'
import { beginHistory } from '#engine/history/begin.ts'
import { defaultGroupId } from '#engine/world/network/vpc.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import type { GoalKind } from './goals/every.ts'
import { findNamed, idOf } from './find/instances.ts'
import { givesProfile } from './moves/access.ts'
import { opens, reboot, runs, shuts, start, stop, terminate, untilState } from './moves/instances.ts'
import { does, play, type Step, waits } from './moves/script.ts'
import {
  allocates,
  associates,
  deletesVolume,
  disassociates,
  makesVolume,
  modifies,
  releases,
} from './moves/storage.ts'
import { nearMiss, nearMissesOf } from './nearMisses.ts'

const name = 'web-1'
const began = play(beginHistory({ region: 'ap-northeast-2', seed: 'misses', startedAt: Date.UTC(2026, 10, 2) }), [
  ...runs(name, { type: 'm7g.large', image: 'al2023-arm64' }),
  waits(5 * minute),
])
const after = (kind: GoalKind, steps: readonly Step[], params?: object) =>
  nearMiss(kind, { history: play(began, steps), from: began.log.size }, params)
const retyped = (type: string): readonly Step[] => [
  stop(name),
  untilState(name, 'stopped'),
  modifies(name, { InstanceType: { Value: type } }),
  start(name),
  untilState(name, 'running'),
]

const named = (Value: string): Step =>
  does('CreateTags', (account) => ({ Resources: [idOf(account, name)], Tags: [{ Key: 'Name', Value }] }))
const takesProfile = (of: string): Step =>
  does('DisassociateIamInstanceProfile', (account) => ({
    AssociationId: list(account.profiles).find(({ instanceId }) => instanceId === idOf(account, of))?.id,
  }))
const joins = (of: string, groups: (account: Account) => readonly string[]): Step =>
  does('ModifyInstanceAttribute', (account) => ({ InstanceId: idOf(account, of), Groups: groups(account) }))
const inDefault = (of: string): Step => joins(of, (account) => [defaultGroupId(account)])
const backIn = (of: string): Step =>
  joins(of, (account) => list(account.groups).flatMap((one) => (one.name === `${of}-group` ? [one.id] : [])))

describe('a near miss is recognised', () => {
  it.each<[string, GoalKind, readonly Step[]]>([
    ['rebootOnly', 'stoppedAndStarted', [reboot(name)]],
    ['stillOff', 'rebooted', [stop(name), untilState(name, 'stopped')]],
    ['stopped', 'hibernated', [stop(name), untilState(name, 'stopped')]],
    [
      'stoppedAndBack',
      'hibernated',
      [stop(name), untilState(name, 'stopped'), start(name), untilState(name, 'running')],
    ],
    ['stoppedAndBack', 'rebooted', [stop(name), untilState(name, 'stopped'), start(name), untilState(name, 'running')]],
    ['moreVcpus', 'moreMemory', retyped('m7g.xlarge')],
    ['noMoreMemory', 'moreMemory', retyped('c7g.large')],
    ['newAddress', 'elasticMoved', [allocates('another')]],
    [
      'otherZone',
      'volumeMoved',
      [
        does('CreateVolume', (account) => ({
          AvailabilityZone:
            findNamed(account, name)?.zone === 'ap-northeast-2a' ? 'ap-northeast-2b' : 'ap-northeast-2a',
          Size: 10,
        })),
      ],
    ],
    ['newVolume', 'volumeMoved', makesVolume('new', { beside: name })],
    [
      'imageRebooted',
      'imaged',
      [does('CreateImage', (account) => ({ InstanceId: idOf(account, name), Name: 'loud' }))],
    ],
    ['armAgain', 'launchedOn', runs('legacy-1', { type: 't4g.small', image: 'al2023-arm64' })],
    ['withoutHibernation', 'launchedToHibernate', runs('sleeper')],
    ['noChannel', 'slackTold', [stop(name)]],
    ['offFirst', 'moreMemory', [stop(name), untilState(name, 'stopped')]],
    ['offFirst', 'scriptChanged', [stop(name), untilState(name, 'stopped')]],
    ['stillOff', 'moreMemory', retyped('r7g.large').slice(0, 3)],
  ])('%s, where %s was wanted', (miss, kind, steps) => {
    expect(after(kind, steps)).toBe(miss)
  })

  it('and nothing that is being terminated is said to be on its way to run', () => {
    const history = play(began, [does('TerminateInstances', (account) => ({ InstanceIds: [idOf(account, name)] }))])
    const since = { history, from: began.log.size }
    expect(nearMiss('reached', since, { state: 'running' })).toBeUndefined()
    expect(nearMiss('reached', since, { state: 'terminated' })).toBe('onItsWay')
    expect(nearMiss('volumeGoesOn', since)).not.toBe('onItsWay')
    expect(nearMiss('computeEnded', since)).toBe('onItsWay')
  })

  it.each<[string, GoalKind, readonly Step[]]>([
    ['a reboot, once something else was done', 'keptElastic', [reboot(name), allocates('mine')]],
    [
      'an address that is back on',
      'keptElastic',
      [allocates('mine'), associates('mine', name), disassociates('mine'), associates('mine', name)],
    ],
    ['an address that was given back', 'elasticMoved', [allocates('mine'), releases('mine')]],
    [
      'a volume that is deleted again',
      'volumeMoved',
      [...makesVolume('new', { beside: name }), ...deletesVolume('new')],
    ],
    ['an instance that is given back', 'resumed', [...runs('web-9'), terminate('web-9'), waits(2 * minute)]],
    ['a role that is taken off again', 'mayDo', [givesProfile(name, 's3-read-only'), takesProfile(name)]],
    [
      'a rule that is taken out again',
      'answersOn',
      [opens(name, 443, '203.0.113.25/32'), shuts(name, 443, '203.0.113.25/32')],
    ],
    ['groups that are the former ones again', 'portShut', [inDefault(name), backIn(name)]],
  ])('but not %s', (_, kind, steps) => {
    expect(after(kind, steps, { name })).toBeUndefined()
  })

  it('a reboot also where it only got another name since', () => {
    expect(after('keptElastic', [reboot(name), named('x')])).toBe('rebootOnly')
  })

  it('only once something was done', () => {
    expect(after('creditsCameTo', [waits(10 * minute)])).toBeUndefined()
  })
})

it('each task of each lesson knows two near misses at least, and both languages have a sentence for each', async () => {
  const lessons = await Promise.all(lessonIndex.map(async ({ lesson }) => lesson()))
  const kinds = lessons.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.kind === 'do' ? step.goals.map(({ kind }) => kind as GoalKind) : [])),
  )
  for (const kind of new Set(kinds)) {
    expect(nearMissesOf(kind).length, kind).toBeGreaterThanOrEqual(2)
    for (const miss of nearMissesOf(kind)) for (const words of [en, ko]) expect(words[miss]).toMatch(/[.다요]$/)
  }
})
