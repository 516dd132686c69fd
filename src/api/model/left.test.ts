import { baseImages } from '#facts/images.ts'
import { must } from '#lib/never.ts'
import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { handle } from '../handle.ts'
import { scenario } from '../scenario.ts'
import { leftIn, leftOut, type Left } from './left.ts'
import { topicOf } from './topics.ts'

describe('what AWS has and the playground has not', () => {
  it('is told from what AWS does not have either', () => {
    const { no } = scenario()
    expect(no('PutCompositeAlarm')).toEqual({
      code: 'Playground.NotModelled',
      message: 'The playground does not have PutCompositeAlarm, which AWS has.',
    })
    expect(no('PutComposedAlarm').code).toBe('InvalidAction')
    expect(no('DescribeInstances', { Filters: [{ Name: 'colour', Values: ['red'] }] })).toEqual({
      code: 'InvalidParameterValue',
      message: "The filter 'colour' is invalid",
    })
    expect(no('DescribeInstances', { Colour: 'red' }).code).toBe('UnknownParameter')
  })

  it('is told of instance types too, at a launch, a change and a question', () => {
    const { ok, no, running, wait } = scenario()
    const id = running()
    const ImageId = must(
      baseImages.find(({ key }) => key === 'al2023-x86_64'),
      'image',
    ).ids['us-east-1']
    ok('StopInstances', { InstanceIds: [id] })
    wait(5 * minute)
    const launched = (type: string) =>
      no('RunInstances', { ImageId, InstanceType: type, MinCount: 1, MaxCount: 1 }).code
    const changed = (type: string) =>
      no('ModifyInstanceAttribute', { InstanceId: id, InstanceType: { Value: type } }).code
    const named = (type: string) => no('DescribeInstanceTypes', { InstanceTypes: [type] }).code
    const asTemplate = (type: string) => {
      ok('CreateLaunchTemplate', { LaunchTemplateName: type, LaunchTemplateData: { ImageId, InstanceType: type } })
      return no('RunInstances', { LaunchTemplate: { LaunchTemplateName: type }, MinCount: 1, MaxCount: 1 }).code
    }
    const ways = [launched, changed, named, asTemplate]
    for (const type of ['m1.small', 'c3.large', 'mac2.metal'])
      expect(ways.map((way) => way(type))).toEqual(ways.map(() => 'Playground.NotModelled'))
    expect(ways.map((way) => way('m1.gigantic'))).toEqual([
      'InvalidParameterValue',
      'InvalidInstanceAttributeValue',
      'InvalidInstanceType',
      'InvalidParameterValue',
    ])
  })

  it('is not judged before somebody knows: the answer says so, and one asks again', () => {
    const { history } = scenario()
    const asked = handle(history(), { action: 'CreateFleet' })
    expect(asked).toMatchObject({ unsure: true, answer: { error: { code: 'InvalidAction' } } })
    expect(handle(history(), { action: 'StartInstances' }).unsure).toBeUndefined()
  })

  it.each<Left>([
    { kind: 'action', action: 'CreateFleet', name: '' },
    { kind: 'member', action: 'RunInstances', name: 'NetworkInterfaces[].Ipv6Addresses' },
    { kind: 'filter', action: 'DescribeImages', name: 'tag:a' },
    { kind: 'value', action: 'RunInstances', name: 'Placement.Tenancy' },
    { kind: 'type', action: 'RunInstances', name: 'c3.large' },
  ])('can be read from its refusal again: %o', (left) => {
    expect(leftIn(leftOut(left))).toEqual(left)
    expect(leftIn({ code: 'InvalidAction', message: leftOut(left).message })).toBeUndefined()
  })

  it('belongs to something, for which there is another way', () => {
    expect(topicOf({ kind: 'action', action: 'RequestSpotInstances', name: '' })).toBe('spot')
    expect(topicOf({ kind: 'member', action: 'RunInstances', name: 'LaunchTemplate' })).toBe('template')
    expect(topicOf({ kind: 'action', action: 'CreateTransitGateway', name: '' })).toBe('network')
    expect(topicOf({ kind: 'member', action: 'RunInstances', name: 'AdditionalInfo' })).toBe('other')
  })
})
