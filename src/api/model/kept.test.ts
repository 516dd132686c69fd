import { describe, expect, it } from 'vitest'
import { eventsFrom } from '#engine/history/log.ts'
import { replay, replayable } from '../replay.ts'
import { scenario } from '../scenario.ts'

const shownOf = (response: Readonly<Record<string, unknown>>) =>
  (response as { Reservations: readonly { Instances: readonly object[] }[] }).Reservations[0]?.Instances[0]

describe('what a request says and nothing here depends on', () => {
  it('is kept, and shown as AWS shows it', () => {
    const { ok, launch } = scenario()
    const id = launch({
      EbsOptimized: 'true',
      MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: '3' },
      NetworkInterfaces: [{ DeviceIndex: 0, Description: 'front', DeleteOnTermination: false }],
      LicenseSpecifications: [{ LicenseConfigurationArn: 'arn:x' }],
      AdditionalInfo: 'whatever',
    })
    const instance = shownOf(ok('DescribeInstances', { InstanceIds: [id] }))
    expect(instance).toMatchObject({
      EbsOptimized: true,
      MetadataOptions: { State: 'applied', HttpTokens: 'required', HttpPutResponseHopLimit: 3 },
      NetworkInterfaces: [{ Description: 'front', Attachment: { DeleteOnTermination: false, DeviceIndex: 0 } }],
      Licenses: [{ LicenseConfigurationArn: 'arn:x' }],
    })
    expect(instance).not.toHaveProperty('AdditionalInfo')
    const found = ok('DescribeInstances', { Filters: [{ Name: 'ebs-optimized', Values: [true] }] })
    expect(shownOf(found)).toHaveProperty('InstanceId', id)
  })

  it('is told again with the story', () => {
    const { history, launch } = scenario()
    launch({ EbsOptimized: true })
    expect(replay(JSON.parse(JSON.stringify(replayable(history()))))).toEqual(history())
  })

  it('is refused where AWS knows no such name or value, and left out where another value would change something', () => {
    const { no } = scenario()
    const launch = { ImageId: 'ami-1', InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }
    expect(no('RunInstances', { ...launch, MetadataOptions: { Tokens: 'required' } }).code).toBe('UnknownParameter')
    expect(no('RunInstances', { ...launch, MetadataOptions: { HttpTokens: 'maybe' } }).code).toBe(
      'InvalidParameterValue',
    )
    expect(no('RunInstances', { ...launch, Placement: { Tenancy: 'dedicated' } })).toEqual({
      code: 'Playground.NotModelled',
      message: 'The playground leaves out this value of Placement.Tenancy in RunInstances, which AWS has.',
    })
    expect(no('RunInstances', { ...launch, InstanceMarketOptions: { MarketType: 'capacity-block' } }).code).toBe(
      'Playground.NotModelled',
    )
  })
})

describe('a request with a token', () => {
  const sized = { AvailabilityZone: 'us-east-1a', Size: 8, ClientToken: 'once' }

  it('is done once, and answers the same when it is sent again', () => {
    const { ok, history } = scenario()
    const first = ok('CreateVolume', sized)
    const events = [...eventsFrom(history().log, 0)].length
    expect(ok('CreateVolume', sized)).toEqual(first)
    expect([...eventsFrom(history().log, 0)]).toHaveLength(events)
    expect(ok('CreateVolume', { ...sized, ClientToken: 'twice' })['VolumeId']).not.toBe(first['VolumeId'])
  })

  it('is refused with other parameters', () => {
    const { ok, no } = scenario()
    ok('CreateVolume', sized)
    expect(no('CreateVolume', { ...sized, Size: 9 }).code).toBe('IdempotentParameterMismatch')
  })

  it('is refused where the token is longer than 64 characters, or of others than ASCII', () => {
    const { ok, no } = scenario()
    ok('CreateVolume', { ...sized, ClientToken: 'x'.repeat(64) })
    for (const ClientToken of ['x'.repeat(65), '한번'])
      expect(no('CreateVolume', { ...sized, ClientToken }).message).toMatch(/ for parameter clientToken is invalid\.$/)
  })

  it('shows it on the instance', () => {
    const { ok, launch } = scenario()
    launch({ ClientToken: 'abc' })
    expect(shownOf(ok('DescribeInstances', { Filters: [{ Name: 'client-token', Values: ['abc'] }] }))).toHaveProperty(
      'ClientToken',
      'abc',
    )
  })
})
