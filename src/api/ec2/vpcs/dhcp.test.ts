import { describe, expect, it } from 'vitest'
import { scenario } from '../../scenario.ts'

describe('sets of DHCP options', () => {
  const DhcpConfigurations = [
    { Key: 'domain-name', Values: ['shop.example'] },
    { Key: 'domain-name-servers', Values: ['AmazonProvidedDNS'] },
  ]
  const idOf = (answer: Readonly<Record<string, unknown>>) => {
    const { DhcpOptions: set } = answer as { DhcpOptions: { DhcpOptionsId: string } }
    return set.DhcpOptionsId
  }
  const ofVpc = (answer: Readonly<Record<string, unknown>>) =>
    (answer as { Vpcs: readonly { DhcpOptionsId: string }[] }).Vpcs[0]?.DhcpOptionsId

  it('a VPC has the one that AWS made, then another, then none; one that a VPC has stays', () => {
    const { ok, no } = scenario()
    const born = ofVpc(ok('DescribeVpcs'))
    const DhcpOptionsId = idOf(ok('CreateDhcpOptions', { DhcpConfigurations }))
    expect(ok('DescribeDhcpOptions', { DhcpOptionsIds: [DhcpOptionsId] })).toMatchObject({
      DhcpOptions: [{ DhcpConfigurations: [{ Key: 'domain-name', Values: [{ Value: 'shop.example' }] }, {}] }],
    })
    const [{ VpcId }] = (ok('DescribeVpcs') as { Vpcs: readonly [{ VpcId: string }] }).Vpcs
    ok('AssociateDhcpOptions', { DhcpOptionsId, VpcId })
    expect(ofVpc(ok('DescribeVpcs'))).toBe(DhcpOptionsId)
    expect(no('DeleteDhcpOptions', { DhcpOptionsId }).code).toBe('DependencyViolation')
    ok('AssociateDhcpOptions', { DhcpOptionsId: 'default', VpcId })
    expect(ofVpc(ok('DescribeVpcs'))).toBe('default')
    ok('DeleteDhcpOptions', { DhcpOptionsId })
    expect(no('DescribeDhcpOptions', { DhcpOptionsIds: [DhcpOptionsId] }).code).toBe('InvalidDhcpOptionID.NotFound')
    ok('DeleteDhcpOptions', { DhcpOptionsId: born })
    expect(ok('DescribeDhcpOptions')).toEqual({ DhcpOptions: [] })
    ok('CreateVpc', { CidrBlock: '10.0.0.0/16' })
    expect(ok('DescribeVpcs', { Filters: [{ Name: 'cidr-block', Values: ['10.0.0.0/16'] }] })).toMatchObject({
      Vpcs: [{ DhcpOptionsId: 'default' }],
    })
  })

  it.each([
    ['an option that there is not', [{ Key: 'router', Values: ['10.0.0.1'] }]],
    ['a kind of node that there is not', [{ Key: 'netbios-node-type', Values: ['3'] }]],
    ['a time server that is no address', [{ Key: 'ntp-servers', Values: ['f'] }]],
    ['five name servers', [{ Key: 'domain-name-servers', Values: ['1.1.1.1,2.2.2.2,3.3.3.3', '4.4.4.4', '5.5.5.5'] }]],
  ])('%s is refused', (_, wrong) => {
    const { no } = scenario()
    expect(no('CreateDhcpOptions', { DhcpConfigurations: wrong }).code).toBe('InvalidParameterValue')
  })

  it('name servers are addresses, or AWS’s own', () => {
    const { ok, no } = scenario()
    for (const Values of [['AmazonProvidedDNS'], ['10.0.0.6,10.0.0.7'], ['2001:db8::53']])
      ok('CreateDhcpOptions', { DhcpConfigurations: [{ Key: 'domain-name-servers', Values }] })
    expect(no('DeleteDhcpOptions', { DhcpOptionsId: 'foo-abcd1234' }).code).toBe('InvalidDhcpOptionsId.Malformed')
  })

  it('nobody has a link to EC2-Classic', () => {
    const { no } = scenario()
    expect(no('DescribeVpcClassicLink').code).toBe('UnsupportedOperation')
    expect(no('DescribeVpcClassicLinkDnsSupport').code).toBe('UnsupportedOperation')
  })
})

describe('what a VPC has besides elsewhere', () => {
  const lists = ['NatGateways', 'FlowLogs', 'VpcEndpoints', 'VpcPeeringConnections', 'EgressOnlyInternetGateways']

  it.each([...lists, 'VpnGateways'])('%s: there are none, by any filter of AWS’s', (list) => {
    const { ok, no } = scenario()
    const member = list === 'NatGateways' || list === 'FlowLogs' ? 'Filter' : 'Filters'
    const asked = (Name: string) => ({ [member]: [{ Name, Values: ['x'] }] })
    expect(ok(`Describe${list}`, asked('tag:Name'))).toEqual({ [list]: [] })
    expect(no(`Describe${list}`, asked('colour')).code).toBe('InvalidParameterValue')
  })
})
