import { describe, expect, it } from 'vitest'
import { scenario } from '../scenario.ts'

const out = { Fault: 'ZoneOutOfCapacity', AvailabilityZone: 'us-east-1a', InstanceType: 't3.micro' }

describe('ZoneOutOfCapacity', () => {
  it('is listed by zone and family, and cleared by any type of the family', () => {
    const story = scenario()
    story.ok('InjectFault', out)
    expect(story.ok('ListFaults')['Faults']).toEqual([
      { Fault: 'ZoneOutOfCapacity', AvailabilityZone: 'us-east-1a', InstanceFamily: 't3' },
    ])
    story.ok('ClearFault', { ...out, InstanceType: 't3.2xlarge' })
    expect(story.ok('ListFaults')['Faults']).toEqual([])
  })

  it('needs a zone and a type that are there', () => {
    const story = scenario()
    const code = (params: object) => story.no('InjectFault', { ...out, ...params }).code
    expect(code({ AvailabilityZone: undefined })).toBe('MissingParameter')
    expect(code({ InstanceType: undefined })).toBe('MissingParameter')
    expect(code({ AvailabilityZone: 'us-east-1z' })).toBe('InvalidParameterValue')
    expect(code({ InstanceType: 't9.micro' })).toBe('InvalidParameterValue')
  })
})

describe('SetQuotas and ListQuotas', () => {
  it('name the buckets as Service Quotas does, with what counts now', () => {
    const story = scenario()
    story.running()
    story.ok('SetQuotas', { Profile: 'new-account' })
    const { Quotas: quotas } = story.ok('ListQuotas')
    expect(quotas).toMatchObject([
      { QuotaName: 'Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances', Value: 5, InUse: 2 },
      { QuotaName: 'Running On-Demand G and VT instances', Value: 0, InUse: 0 },
      ...Array.from({ length: 8 }, () => ({ Value: 0 })),
    ])
  })

  it('a failed launch is described as the guide shows it', () => {
    const story = scenario()
    story.ok('SetQuotas', { Profile: 'new-account' })
    const BlockDeviceMappings = [{ DeviceName: '/dev/sdf', Ebs: { VolumeSize: 51 * 1024, VolumeType: 'gp3' } }]
    const id = story.running({ BlockDeviceMappings })
    const { Reservations: reservations } = story.ok('DescribeInstances', { InstanceIds: [id] })
    expect(reservations).toMatchObject([
      {
        Instances: [
          {
            State: { Code: 48, Name: 'terminated' },
            StateReason: { Code: 'Server.InternalError', Message: 'Client.VolumeLimitExceeded: Volume limit exceeded' },
            StateTransitionReason: '',
            BlockDeviceMappings: [],
          },
        ],
      },
    ])
  })
})
