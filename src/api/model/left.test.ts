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
