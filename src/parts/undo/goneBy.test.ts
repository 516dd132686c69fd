import { expect, it } from 'vitest'
import { scenario } from '#api/scenario.ts'
import { goneBy } from './goneBy.ts'

it('tells by the names that they had what is gone', () => {
  const { ok, account } = scenario()
  const { AllocationId, PublicIp } = ok('AllocateAddress')
  const { VolumeId } = ok('CreateVolume', {
    AvailabilityZone: 'us-east-1a',
    Size: 1,
    TagSpecifications: [{ ResourceType: 'volume', Tags: [{ Key: 'Name', Value: 'data' }] }],
  })
  const gone = (action: string, params: Readonly<Record<string, unknown>>) => goneBy(account(), [{ action, params }])
  expect(gone('ReleaseAddress', { AllocationId })).toEqual({ action: 'ReleaseAddress', names: [PublicIp] })
  expect(gone('DeleteVolume', { VolumeId })).toEqual({ action: 'DeleteVolume', names: ['data'] })
  expect(gone('DeleteAlarms', { AlarmNames: ['a', 'b'] })?.names).toEqual(['a', 'b'])
  expect(gone('StopInstances', { InstanceIds: ['i-1'] })).toBeUndefined()
})
