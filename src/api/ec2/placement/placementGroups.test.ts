import type { HostId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { type Scenario, scenario } from '../../scenario.ts'

const here = (story: Scenario, GroupName: string, more: object = {}) => ({
  Placement: { AvailabilityZone: `${story.account().region}a`, GroupName },
  InstanceType: 'c5.large',
  ...more,
})

/** The hosts of every instance that has one. */
const hosts = (story: Scenario): readonly HostId[] =>
  list(story.account().instances).flatMap(({ hostId }) => hostId ?? [])

const launchesOf = (story: Scenario, name: string, count: number) => {
  const [image] = story.ok('DescribeImages', { Owners: ['amazon'] })['Images'] as readonly { ImageId: string }[]
  const ImageId = image?.ImageId
  return story.ask('RunInstances', { ImageId, MinCount: count, MaxCount: count, ...here(story, name) }).answer
}

describe('a placement group', () => {
  it('is described as it was made, and its name is its own', () => {
    const story = scenario()
    const tags = [{ ResourceType: 'placement-group', Tags: [{ Key: 'team', Value: 'a' }] }]
    story.ok('CreatePlacementGroup', { GroupName: 'near', Strategy: 'cluster', TagSpecifications: tags })
    story.ok('CreatePlacementGroup', { GroupName: 'apart', Strategy: 'spread' })
    story.ok('CreatePlacementGroup', { GroupName: 'parts', Strategy: 'partition', PartitionCount: 3 })
    expect(story.ok('DescribePlacementGroups')).toMatchObject({
      PlacementGroups: [
        { GroupName: 'near', Strategy: 'cluster', State: 'available', Tags: [{ Key: 'team', Value: 'a' }] },
        { GroupName: 'apart', Strategy: 'spread', SpreadLevel: 'rack' },
        { GroupName: 'parts', Strategy: 'partition', PartitionCount: 3 },
      ],
    })
    const of = (Name: string, ...Values: string[]) =>
      story.ok('DescribePlacementGroups', { Filters: [{ Name, Values }] })['PlacementGroups']
    expect(of('strategy', 'spread')).toMatchObject([{ GroupName: 'apart' }])
    expect(of('tag:team', 'a')).toMatchObject([{ GroupName: 'near' }])
    const code = (action: string, params: object) => story.no(action, { ...params }).code
    expect(code('CreatePlacementGroup', { GroupName: 'near' })).toBe('InvalidPlacementGroup.Duplicate')
    expect(code('DescribePlacementGroups', { GroupNames: ['none'] })).toBe('InvalidPlacementGroup.Unknown')
    expect(code('DeletePlacementGroup', { GroupName: 'none' })).toBe('InvalidPlacementGroup.Unknown')
    expect(code('CreatePlacementGroup', { GroupName: 'x', Strategy: 'spread', PartitionCount: 2 })).toBe(
      'InvalidParameterCombination',
    )
    expect(code('CreatePlacementGroup', { GroupName: 'x', Strategy: 'spread', SpreadLevel: 'host' })).toBe(
      'Playground.NotModelled',
    )
    expect(code('CreatePlacementGroup', { GroupName: 'x', Strategy: 'near' })).toBe('InvalidParameterValue')
  })

  it('goes only when nothing is in it, stopped or not', () => {
    const story = scenario()
    story.ok('CreatePlacementGroup', { GroupName: 'apart', Strategy: 'spread' })
    const id = story.running(here(story, 'apart'))
    expect(story.no('DeletePlacementGroup', { GroupName: 'apart' }).code).toBe('InvalidPlacementGroup.InUse')
    story.ok('TerminateInstances', { InstanceIds: [id] })
    story.wait(5 * minute)
    story.ok('DeletePlacementGroup', { GroupName: 'apart' })
    expect(story.ok('DescribePlacementGroups')).toEqual({ PlacementGroups: [] })
  })
})

describe('a spread group', () => {
  it('gives each of its instances a host of its own, seven in a zone at most', () => {
    const story = scenario()
    story.ok('CreatePlacementGroup', { GroupName: 'apart', Strategy: 'spread' })
    expect(launchesOf(story, 'apart', 7).ok).toBe(true)
    expect(new Set(hosts(story)).size).toBe(7)
    expect(launchesOf(story, 'apart', 1)).toMatchObject({ ok: false, error: { code: 'InsufficientInstanceCapacity' } })
    story.wait(5 * minute)
    const ids = list(story.account().instances).map(({ id }) => id)
    story.ok('StopInstances', { InstanceIds: ids })
    story.wait(5 * minute)
    story.ok('StartInstances', { InstanceIds: ids })
    expect(new Set(hosts(story)).size).toBe(7)
  })

  it('loses one instance with a host', () => {
    const story = scenario()
    story.ok('CreatePlacementGroup', { GroupName: 'apart', Strategy: 'spread' })
    launchesOf(story, 'apart', 5)
    story.wait(10 * minute)
    const [first] = list(story.account().instances)
    story.ok('InjectFault', { InstanceId: first?.id, Fault: 'HostPowerLost' })
    story.wait(5 * minute)
    const { InstanceStatuses } = story.ok('DescribeInstanceStatus')
    const impaired = (InstanceStatuses as readonly { SystemStatus: { Status: string } }[]).filter(
      ({ SystemStatus: { Status } }) => Status !== 'ok',
    )
    expect(impaired).toHaveLength(1)
  })
})

describe('a partition group', () => {
  it('fills its partitions evenly, and two of them share no host', () => {
    const story = scenario()
    story.ok('CreatePlacementGroup', { GroupName: 'parts', Strategy: 'partition', PartitionCount: 3 })
    expect(launchesOf(story, 'parts', 9).ok).toBe(true)
    const placed = list(story.account().instances)
    const numbers = placed.map(({ placement }) => placement?.partition)
    expect([1, 2, 3].map((one) => numbers.filter((number) => number === one).length)).toEqual([3, 3, 3])
    const of = (one: number) => placed.filter(({ placement }) => placement?.partition === one).map((at) => at.hostId)
    expect(of(1).filter((host) => of(2).includes(host) || of(3).includes(host))).toEqual([])
    const id = story.running({ InstanceType: 'c5.large', Placement: { GroupName: 'parts', PartitionNumber: 2 } })
    expect(story.ok('DescribeInstances', { InstanceIds: [id] })).toMatchObject({
      Reservations: [{ Instances: [{ Placement: { GroupName: 'parts', PartitionNumber: 2 } }] }],
    })
    const no = (GroupName: string, PartitionNumber: number) =>
      story.ask('RunInstances', {
        ImageId: placed[0]?.imageId,
        InstanceType: 'c5.large',
        MinCount: 1,
        MaxCount: 1,
        Placement: { GroupName, PartitionNumber },
      }).answer
    expect(no('parts', 4)).toMatchObject({ error: { code: 'InvalidParameterValue' } })
    story.ok('CreatePlacementGroup', { GroupName: 'near', Strategy: 'cluster' })
    expect(no('near', 1)).toMatchObject({ error: { code: 'InvalidParameterCombination' } })
    expect(no('none', 1)).toMatchObject({ error: { code: 'InvalidPlacementGroup.Unknown' } })
  })
})

describe('a cluster', () => {
  it('is in one zone, and takes no burstable types', () => {
    const story = scenario()
    story.ok('CreatePlacementGroup', { GroupName: 'near', Strategy: 'cluster' })
    story.running(here(story, 'near'))
    // where no zone is said it grows where it is
    const id = story.running({ InstanceType: 'c5.large', Placement: { GroupName: 'near' } })
    const zones = new Set(list(story.account().instances).map(({ zone }) => zone))
    expect([...zones]).toEqual(['us-east-1a'])
    const ask = (more: object) =>
      story.ask('RunInstances', {
        ImageId: list(story.account().instances)[0]?.imageId,
        MinCount: 1,
        MaxCount: 1,
        ...more,
      }).answer
    expect(
      ask({ InstanceType: 'c5.large', Placement: { GroupName: 'near', AvailabilityZone: 'us-east-1b' } }),
    ).toMatchObject({ error: { code: 'InvalidPlacementGroup.InUse' } })
    expect(ask({ InstanceType: 't3.micro', Placement: { GroupName: 'near' } })).toMatchObject({
      error: { code: 'InvalidParameterCombination' },
    })
    expect(story.no('ModifyInstancePlacement', { InstanceId: id, GroupName: '' }).code).toBe('IncorrectInstanceState')
  })
})

it('a stopped instance joins a group and leaves it again', () => {
  const story = scenario()
  story.ok('CreatePlacementGroup', { GroupName: 'apart', Strategy: 'spread' })
  const InstanceId = story.running()
  story.ok('StopInstances', { InstanceIds: [InstanceId] })
  story.wait(5 * minute)
  const name = () =>
    story.ok('DescribeInstances', { Filters: [{ Name: 'placement-group-name', Values: ['apart'] }] })['Reservations']
  story.ok('ModifyInstancePlacement', { InstanceId, GroupName: 'apart' })
  expect(name()).toHaveLength(1)
  expect(story.no('ModifyInstancePlacement', { InstanceId, GroupName: 'none' }).code).toBe(
    'InvalidPlacementGroup.Unknown',
  )
  story.ok('StartInstances', { InstanceIds: [InstanceId] })
  story.wait(5 * minute)
  story.ok('StopInstances', { InstanceIds: [InstanceId] })
  story.wait(5 * minute)
  story.ok('ModifyInstancePlacement', { InstanceId, GroupName: '' })
  expect(name()).toEqual([])
})
