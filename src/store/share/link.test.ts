import { handle } from '#api/handle.ts'
import { beginHistory } from '#engine/history/begin.ts'
import { advance, type History, openHere } from '#engine/history/history.ts'
import { entriesFrom, eventsFrom } from '#engine/history/log.ts'
import { imageId } from '#engine/law/scenario.ts'
import { anyText } from '#parts/anyText.ts'
import { hash, hex } from '#lib/chance.ts'
import { list } from '#lib/table.ts'
import { day, minute } from '#lib/time.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText, textOf } from './file.ts'
import { linkOf, longestLink, readLink } from './link.ts'
import { deflate } from './deflate.ts'

const begin = () => beginHistory({ region: 'ap-northeast-2', seed: '첫 수업', startedAt: Date.UTC(2026, 10, 2, 1) })
const launch = { ImageId: imageId('ap-northeast-2'), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }

/**
 * The history of what a class does in a lesson: an instance, an alarm with mail and SMS, a fault, a refusal, a remedy.
 */
function lesson(): History {
  let history = begin()
  const done = (action: string, params: Readonly<Record<string, unknown>>) => {
    // who launches types, and who breaks runs a program; of the stop nobody noted it
    const from = action === 'RunInstances' ? 'cli' : action.endsWith('Fault') ? 'sdk' : 'console'
    const request = { action, params, ...(action !== 'StopInstances' && ({ from } as const)) }
    history = advance(handle(history, request).history, history.now + 5 * minute)
    return list(history.account.instances)[0]?.id
  }
  const id = done('RunInstances', launch)
  done('CreateTopic', { Name: 'ops' })
  const TopicArn = list(history.account.topics)[0]?.arn
  done('Subscribe', { TopicArn, Protocol: 'email', Endpoint: '선생님@example.com' })
  done('PutMetricAlarm', {
    AlarmName: 'web-1 상태',
    Namespace: 'AWS/EC2',
    MetricName: 'StatusCheckFailed_Instance',
    Dimensions: [{ Name: 'InstanceId', Value: id }],
    Statistic: 'Maximum',
    Period: 60,
    EvaluationPeriods: 3,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    AlarmActions: [TopicArn],
  })
  done('InjectFault', { Fault: 'MemoryExhausted', InstanceId: id })
  done('StartInstances', { InstanceIds: ['i-00000000000000000'] })
  done('RebootInstances', { InstanceIds: [id] })
  done('StopInstances', { InstanceIds: [id] })
  done('StartInstances', { InstanceIds: [id] })
  return history
}

describe('a link', () => {
  it('opens exactly the experiment that it was made from, and is short', async () => {
    const history = lesson()
    const link = await linkOf(history)
    expect(link).toMatch(/^[\w-]+$/)
    expect(link.length).toBeLessThan(1500)
    expect(await readLink(link)).toEqual({ kind: 'experiment', history })
  })

  it('of a new account is an experiment too', async () => {
    const history = begin()
    expect(await readLink(await linkOf(history))).toEqual({ kind: 'experiment', history })
  })

  it('opens an account of any seed that can be typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 60 })), async (seed) => {
        const history = beginHistory({ region: 'us-east-1', seed: seed.slice(0, 60), startedAt: Date.UTC(2026, 10, 2) })
        const launched = handle(history, {
          action: 'RunInstances',
          params: { ...launch, ImageId: imageId('us-east-1') },
        })
        expect(launched.answer).toMatchObject({ ok: true })
        const read = await readText(await textOf(launched.history))
        expect(read).toEqual({ kind: 'experiment', history: launched.history })
      }),
      { numRuns: 30 },
    )
  })

  it('that anybody changed is refused, or says the same as before: ten thousand mutations', async () => {
    const history = lesson()
    const link = await linkOf(history)
    const letters = 'ABCxyz019-_=+/ %가'
    const mutation = async (n: number) => {
      const at = hash(`at${n}`) % link.length
      const cut = hash(`cut${n}`) % 3
      const letter = letters[hash(`letter${n}`) % letters.length] ?? 'A'
      const changed = link.slice(0, at) + letter.repeat(cut) + link.slice(at + 1)
      const read = await readLink(changed)
      // some letters mean the same as others, and a space means nothing
      if (read.kind === 'experiment') expect(read.history.log.size, changed).toBe(history.log.size)
      else expect(read.kind, changed).toBe('damaged')
    }
    await Promise.all(Array.from({ length: 10_000 }, (_, n) => mutation(n)))
  })

  it('that unpacks to more than anybody plays is refused before it is unpacked', async () => {
    expect((await readLink(await deflate(' '.repeat(6_000_000)))).kind).toBe('damaged')
  })

  it('says when it was made by another version', async () => {
    const text = (await textOf(lesson())).replace(/^\[\d+/, '[1')
    expect(await readText(text)).toMatchObject({ kind: 'experiment', refusedNow: [] })
  })
})

/** A long lesson: two instances, volumes, a snapshot, an image, an address, a web server's group, alarms, faults, remedies. */
function longLesson(): History {
  let history = lesson()
  const done = (action: string, params: Readonly<Record<string, unknown>>) => {
    const { history: after, answer } = handle(history, { action, params })
    expect(answer, action).toMatchObject({ ok: true })
    history = advance(after, history.now + 6 * minute + (hash(`${after.log.size}`) % 60_000))
    return history.account
  }
  const [web] = list(history.account.instances)
  const VolumeId = web?.volumeIds[0]
  const named = (ResourceType: string, Value: string) => [{ ResourceType, Tags: [{ Key: 'Name', Value }] }]
  const group = list(done('CreateSecurityGroup', { GroupName: 'web', Description: 'web' }).groups).at(-1)
  const rule = { IpProtocol: 'tcp', FromPort: 80, ToPort: 80, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }
  done('AuthorizeSecurityGroupIngress', { GroupId: group?.id, IpPermissions: [rule] })
  done('CreateVolume', {
    AvailabilityZone: web?.zone,
    Size: 20,
    VolumeType: 'gp3',
    TagSpecifications: named('volume', 'data'),
  })
  const data = list(history.account.volumes).at(-1)
  done('AttachVolume', { VolumeId: data?.id, InstanceId: web?.id, Device: '/dev/sdf' })
  done('CreateSnapshot', { VolumeId, TagSpecifications: named('snapshot', 'before') })
  done('AllocateAddress', {})
  const AllocationId = list(history.account.addresses)[0]?.allocationId
  done('AssociateAddress', { AllocationId, InstanceId: web?.id })
  done('CreateImage', { InstanceId: web?.id, Name: 'web' })
  const ImageId = list(history.account.images)[0]?.id
  done('RunInstances', {
    ...launch,
    ImageId,
    SecurityGroupIds: [group?.id],
    TagSpecifications: named('instance', 'web-2'),
  })
  const other = list(history.account.instances).at(-1)
  done('InjectFault', { Fault: 'HostHardwareFailing', InstanceId: other?.id })
  done('StopInstances', { InstanceIds: [other?.id], Force: true })
  done('StartInstances', { InstanceIds: [other?.id] })
  done('ModifyInstanceAttribute', { InstanceId: other?.id, DisableApiTermination: { Value: true } })
  done('SetWorkload', { InstanceId: other?.id, Workload: 'busy' })
  done('ModifyVolume', { VolumeId: data?.id, Size: 40 })
  done('RebootInstances', { InstanceIds: [other?.id] })
  return history
}

it('of a lesson of 25 requests stays under 1,500 characters', async () => {
  const history = longLesson()
  const [, , , , lines] = JSON.parse(await textOf(history))
  expect(lines.length).toBe(25)
  const link = await linkOf(history)
  expect(link.length).toBeLessThan(1500)
})

describe('a link from here on', () => {
  it('opens the same account at the same moment, and its story begins there', async () => {
    const history = openHere(lesson())
    const link = await linkOf(history)
    expect(link.length).toBeLessThan(1500)
    const read = await readLink(link)
    expect(read).toEqual({ kind: 'experiment', history })
    expect(read.kind === 'experiment' && [...eventsFrom(read.history.log, 0)]).toEqual([])
  })

  it('and what was done in it since make a link that begins at the same moment', async () => {
    const opened = openHere(lesson())
    const later = advance(handle(opened, { action: 'AllocateAddress', params: {} }).history, opened.now + 7 * minute)
    expect(await readLink(await linkOf(later))).toEqual({ kind: 'experiment', history: later })
    expect([...eventsFrom(later.log, 0)].length).toBe(later.log.size - opened.log.size)
    const again = openHere(later)
    expect(await readLink(await linkOf(again))).toEqual({ kind: 'experiment', history: again })
  })

  it('of a new account is one too', async () => {
    const history = openHere(begin())
    expect(await readLink(await linkOf(history))).toEqual({ kind: 'experiment', history })
  })

  it('holds the requests that led there, as the dialog says', async () => {
    const [, , , , lines] = JSON.parse(await textOf(openHere(lesson())))
    const asked = [...entriesFrom(lesson().log, 0)].filter((event) => event.kind === 'Asked' && event.by === 'you')
    expect(lines.length).toBe(asked.length)
  })
})

describe('a file', () => {
  const told = async (change: (parts: unknown[]) => void) => {
    const parts: unknown[] = JSON.parse(await textOf(lesson()))
    change(parts)
    return (await readText(JSON.stringify(parts))).kind
  }

  it('with anything in it that is not an experiment is refused', async () => {
    for (const text of ['', '{}', '[]', 'null', '[2]', '<html>', '[2,"ap-northeast-2","x",0,[[]],0]'])
      expect((await readText(text)).kind, text).toBe('damaged')
    expect(await told((parts) => (parts[1] = 'mars-north-1'))).toBe('damaged')
    expect(await told((parts) => (parts[2] = 'x'.repeat(61)))).toBe('damaged')
    expect(await told((parts) => (parts[3] = -1))).toBe('damaged')
    expect(await told((parts) => (parts[5] = 1e15))).toBe('damaged')
    for (const begins of [7, [], [1], [99, 0], [-1, 0], [0.5, 0], [1, 1e9], [1, -1], ['1', 0]])
      expect(await told((parts) => (parts[6] = begins)), JSON.stringify(begins)).toBe('damaged')
    for (const asked of [7, [7], [[1, 4]], [[-1, 1]]])
      expect(await told((parts) => (parts[7] = asked)), JSON.stringify(asked)).toBe('damaged')
    expect(await told((parts) => parts.push([1, 0], 0))).toBe('damaged')
    expect(await told((parts) => (parts[4] = [[-1, 'RunInstances', {}]]))).toBe('damaged')
    expect(await told((parts) => (parts[4] = [[0, 'RunInstances', []]]))).toBe('damaged')
    expect(await told((parts) => (parts[4] = [[0, 'RunInstances', {}, 5]]))).toBe('damaged')
  })

  it('with words that no page of ours writes is refused, whatever they would do to the log', async () => {
    const refused = (action: string, code: string, message: string) =>
      told((parts) => (parts[4] = [[0, action, {}, 0, code, message]]))
    expect(await refused('StartInstances', 'IncorrectInstanceState', 'x'.repeat(5000))).toBe('experiment')
    expect(await refused('A'.repeat(101), 'IncorrectInstanceState', 'No.')).toBe('damaged')
    expect(await refused('StartInstances', 'A'.repeat(101), 'No.')).toBe('damaged')
    expect(await refused('StartInstances', 'IncorrectInstanceState', 'x'.repeat(5001))).toBe('damaged')
    expect(await told((parts) => (parts[4] = [[0, 'A'.repeat(101), {}]]))).toBe('damaged')
  })

  it('notes what was refused no longer than the page itself does', async () => {
    const params = { InstanceIds: Array.from({ length: 1000 }, () => 'i'.repeat(1000)), ['N'.repeat(1000)]: 1 }
    const line = [0, 'StartInstances', params, 0, 'InvalidInstanceID.Malformed', 'No.']
    const read = await readText(JSON.stringify([2, 'ap-northeast-2', 'x', Date.UTC(2026, 10, 2), [line], 0]))
    if (read.kind !== 'experiment') throw new Error(read.kind)
    const [asked] = [...eventsFrom(read.history.log, 0)]
    expect(JSON.stringify(asked).length).toBeLessThan(5000)
    expect(await readText(await textOf(read.history))).toEqual({ kind: read.kind, history: read.history })
  })

  it('nested deeper than any request is refused', async () => {
    const nested = (depth: number) => JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`)
    const line = (depth: number) => [0, 'StartInstances', nested(depth), 0, 'InvalidInstanceID.Malformed', 'No.']
    expect(await told((parts) => (parts[4] = [line(20)]))).toBe('experiment')
    for (const depth of [100, 5500]) {
      const text = JSON.stringify([2, 'ap-northeast-2', 'x', 0, ['?'], 0])
      const deep = `[0,"X",${'{"a":'.repeat(depth)}1${'}'.repeat(depth)},0,"A","No."]`
      expect((await readText(text.replace('"?"', deep))).kind, `${depth}`).toBe('damaged')
    }
  })

  it('of a time that no calendar has is refused', async () => {
    const of = (startedAt: number) => told((parts) => (parts[3] = startedAt))
    expect(await of(8_640_000_000_000_000 - 11 * 366 * day)).toBe('experiment')
    expect(await of(8_640_000_000_000_000)).toBe('damaged')
    expect(await of(Number.MAX_SAFE_INTEGER)).toBe('damaged')
  })

  it('may ask for what there is not: that is refused in its story, as it would be on the page', async () => {
    expect(await told((parts) => (parts[4] = [[0, 'DropDatabase', { all: true }]]))).toBe('experiment')
    expect(await told((parts) => (parts[4] = [[0, '__proto__', { __proto__: 1 }]]))).toBe('experiment')
  })

  it('whose story would never end is refused', async () => {
    const many = Array.from({ length: 400 }, () => [0, 'RunInstances', { ...launch, MinCount: 20, MaxCount: 20 }])
    const parts: unknown[] = JSON.parse(await textOf(lesson()))
    parts[4] = many
    expect((await readText(JSON.stringify(parts), {}, 2000)).kind).toBe('endless')
  })
})

it('what is too long for a link still has its file', async () => {
  let history = begin()
  history = handle(history, { action: 'RunInstances', params: launch }).history
  const id = list(history.account.instances)[0]?.id
  for (let n = 0; n < 200; n++) {
    history = advance(history, history.now + minute + (hash(`${n}`) % 60_000))
    // nothing in such a text comes twice, so that a link of it is no shorter
    const params = { InstanceId: id, Path: '/note', Text: hex(64, 'note', `${n}`) }
    history = handle(history, { action: 'WriteFile', params }).history
  }
  expect((await linkOf(history)).length).toBeGreaterThan(longestLink)
  const read = await readText(await textOf(history))
  if (read.kind !== 'experiment') throw new Error(read.kind)
  expect(read.history.account).toEqual(history.account)
  expect([...eventsFrom(read.history.log, 0)]).toEqual([...eventsFrom(history.log, 0)])
})
