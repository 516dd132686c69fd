import { describe, expect, it } from 'vitest'
import { findRegion, privateDnsName, publicDnsName, regions } from './regions.ts'

describe('a Region', () => {
  it('is found by its name', () => {
    expect(findRegion('ap-northeast-2')?.title).toBe('Asia Pacific (Seoul)')
    expect(findRegion('us-east-1')?.title).toBe('US East (N. Virginia)')
    expect(findRegion('mars-1')).toBeUndefined()
  })

  it('has its zones, each with an id and a subnet of its own', () => {
    expect(regions['ap-northeast-2'].zones.map(({ name, id }) => `${name} ${id}`)).toStrictEqual([
      'ap-northeast-2a apne2-az1',
      'ap-northeast-2b apne2-az2',
      'ap-northeast-2c apne2-az3',
      'ap-northeast-2d apne2-az4',
    ])
    expect(regions['us-east-1'].zones.map(({ name, id, subnetCidr }) => `${name} ${id} ${subnetCidr}`)).toStrictEqual([
      'us-east-1a use1-az1 172.31.0.0/20',
      'us-east-1b use1-az2 172.31.16.0/20',
      'us-east-1c use1-az3 172.31.32.0/20',
      'us-east-1d use1-az4 172.31.48.0/20',
      'us-east-1e use1-az5 172.31.64.0/20',
      'us-east-1f use1-az6 172.31.80.0/20',
    ])
  })

  it('names machines by its own suffix, and N. Virginia by an older one', () => {
    expect(privateDnsName('ap-northeast-2', '172.31.5.7')).toBe('ip-172-31-5-7.ap-northeast-2.compute.internal')
    expect(privateDnsName('us-east-1', '172.31.5.7')).toBe('ip-172-31-5-7.ec2.internal')
    expect(publicDnsName('ap-northeast-2', '3.36.5.7')).toBe('ec2-3-36-5-7.ap-northeast-2.compute.amazonaws.com')
    expect(publicDnsName('us-east-1', '3.80.5.7')).toBe('ec2-3-80-5-7.compute-1.amazonaws.com')
  })

  it('shares no public block with another', () => {
    const prefixes = Object.values(regions).flatMap(({ publicPrefixes }) => publicPrefixes)
    expect(new Set(prefixes).size).toBe(prefixes.length)
    for (const prefix of prefixes) expect(prefix).toMatch(/^\d{1,3}\.\d{1,3}$/)
  })
})
