// What Terraform's provider says where other clients say nothing; each is held to what AWS answers.
import { expect, it } from 'vitest'
import { scenario } from '../scenario.ts'

const launch = { ImageId: 'ami-0e34e19222c41f4cd', InstanceType: 't3.micro' }
const nowhere = { Placement: { AvailabilityZone: '' } }

it('a zone that is empty leaves the zone to EC2: in a launch, and where Spot capacity is asked for', () => {
  const { ok, no } = scenario()
  const launched = ok('RunInstances', { ...launch, MinCount: 1, MaxCount: 1, ...nowhere })
  expect(launched).toMatchObject({
    Instances: [{ Placement: { AvailabilityZone: expect.stringMatching(/^us-east-1/) } }],
  })
  const asked = ok('RequestSpotInstances', { LaunchSpecification: { ...launch, ...nowhere } })
  expect(asked).toMatchObject({ SpotInstanceRequests: [{ State: 'open' }] })
  expect(no('RunInstances', { ...launch, MinCount: 1, MaxCount: 1, Placement: { AvailabilityZone: 'x' } }).code).toBe(
    'InvalidParameterValue',
  )
})
