import { describe, expect, it } from 'vitest'
import { scenario } from './scenario.ts'

const idsIn = (response: Readonly<Record<string, unknown>>) =>
  (response['Volumes'] as readonly { VolumeId: string }[]).map(({ VolumeId }) => VolumeId)

function volumes() {
  const story = scenario()
  const ids = Array.from({ length: 12 }, () =>
    String(story.ok('CreateVolume', { AvailabilityZone: 'us-east-1a', Size: 1 })['VolumeId']),
  )
  return { ...story, ids }
}

describe('a Describe in pages', () => {
  it('tells everything once, in order', () => {
    const { ok, ids } = volumes()
    const told: string[] = []
    let NextToken: unknown
    do {
      const page = ok('DescribeVolumes', { MaxResults: '5', NextToken })
      told.push(...idsIn(page))
      NextToken = page['NextToken']
    } while (NextToken !== undefined)
    expect(told).toEqual(ids)
    expect(ok('DescribeVolumes')).not.toHaveProperty('NextToken')
  })

  it('refuses too few at once, ids beside pages, and a token that nobody gave', () => {
    const { no, launch } = volumes()
    expect(no('DescribeInstances', { MaxResults: 1 })).toEqual({
      code: 'InvalidParameterValue',
      message: 'Value ( 1 ) for parameter maxResults is invalid. Expecting a value greater than 5.',
    })
    expect(no('DescribeInstances', { MaxResults: 5, InstanceIds: [launch()] })).toEqual({
      code: 'InvalidParameterCombination',
      message: 'The parameter instancesSet cannot be used with the parameter maxResults',
    })
    expect(no('DescribeVolumes', { NextToken: 'mine' }).code).toBe('InvalidParameterValue')
  })

  it('tells topics a hundred at a time', () => {
    const { ok } = scenario()
    for (let i = 0; i < 101; i++) ok('CreateTopic', { Name: `t${i}` })
    const first = ok('ListTopics')
    expect(first['Topics']).toHaveLength(100)
    expect(ok('ListTopics', { NextToken: first['NextToken'] })['Topics']).toHaveLength(1)
  })
})
