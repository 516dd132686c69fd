import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { scenario } from '../../scenario.ts'

const change = (InstanceId: string, CpuCredits: string) => ({
  InstanceCreditSpecifications: [{ InstanceId, CpuCredits }],
})

describe('ModifyInstanceCreditSpecification', () => {
  it('changes the option of T instances and answers beside them why others did not', () => {
    const { ok, running } = scenario()
    const InstanceId = running()
    const other = running({ InstanceType: 'm5.large' })
    const gone = 'i-0123456789abcdef0'
    expect(
      ok('ModifyInstanceCreditSpecification', {
        InstanceCreditSpecifications: [InstanceId, other, gone].map((one) => ({
          InstanceId: one,
          CpuCredits: 'standard',
        })),
      }),
    ).toEqual({
      SuccessfulInstanceCreditSpecifications: [{ InstanceId }],
      UnsuccessfulInstanceCreditSpecifications: [
        {
          InstanceId: other,
          Error: {
            Code: 'InstanceCreditSpecification.NotSupported',
            Message: 'The m5.large instance type does not support T2 Unlimited.',
          },
        },
        {
          InstanceId: gone,
          Error: { Code: 'InvalidInstanceID.NotFound', Message: `The instance ID '${gone}' does not exist` },
        },
      ],
    })
    expect(ok('DescribeInstanceCreditSpecifications', { InstanceIds: [InstanceId] })).toEqual({
      InstanceCreditSpecifications: [{ InstanceId, CpuCredits: 'standard' }],
    })
  })

  it('wants one of two words', () => {
    const { no, running } = scenario()
    expect(no('ModifyInstanceCreditSpecification', change(running(), 'turbo')).code).toBe('InvalidParameterValue')
  })
})

describe('DescribeInstanceCreditSpecifications', () => {
  it('without ids answers those in unlimited mode', () => {
    const { ok, running } = scenario()
    const unlimited = running({ InstanceType: 't3.micro' })
    running({ InstanceType: 't2.micro' })
    running({ InstanceType: 'm5.large' })
    expect(ok('DescribeInstanceCreditSpecifications')).toEqual({
      InstanceCreditSpecifications: [{ InstanceId: unlimited, CpuCredits: 'unlimited' }],
    })
  })

  it('is refused for a type without credits', () => {
    const { no, running } = scenario()
    const InstanceIds = [running({ InstanceType: 'm5.large' })]
    expect(no('DescribeInstanceCreditSpecifications', { InstanceIds }).code).toBe(
      'InstanceCreditSpecification.NotSupported',
    )
  })
})

describe('the credit option at launch', () => {
  it('is the family’s own unless it is given', () => {
    const { ok, running } = scenario()
    const modeOf = (InstanceType: string, more = {}) => {
      const InstanceIds = [running({ InstanceType, ...more })]
      return ok('DescribeInstanceCreditSpecifications', { InstanceIds })
    }
    const is = (CpuCredits: string) => ({ InstanceCreditSpecifications: [expect.objectContaining({ CpuCredits })] })
    expect(modeOf('t2.micro')).toEqual(is('standard'))
    expect(modeOf('t3.micro')).toEqual(is('unlimited'))
    expect(modeOf('t3.micro', { CreditSpecification: { CpuCredits: 'standard' } })).toEqual(is('standard'))
  })

  it('shows in GetMetricStatistics', () => {
    const { ok, wait, running } = scenario()
    const InstanceId = running({ InstanceType: 't2.micro' })
    wait(30 * minute)
    const answer = ok('GetMetricStatistics', {
      Namespace: 'AWS/EC2',
      MetricName: 'CPUCreditBalance',
      Dimensions: [{ Name: 'InstanceId', Value: InstanceId }],
      StartTime: '2026-11-02T00:10:00Z',
      EndTime: '2026-11-02T00:25:00Z',
      Period: 300,
      Statistics: ['Average'],
    })
    expect(answer['Datapoints']).toHaveLength(3)
  })
})
