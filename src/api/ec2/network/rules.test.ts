import { describe, expect, it } from 'vitest'
import { scenario } from '../../scenario.ts'

const https = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443 }

function withGroup() {
  const story = scenario()
  const GroupId = String(story.ok('CreateSecurityGroup', { GroupName: 'web', Description: 'web' })['GroupId'])
  const rules = (GroupId_ = GroupId) =>
    story.ok('DescribeSecurityGroupRules', { Filters: [{ Name: 'group-id', Values: [GroupId_] }] })[
      'SecurityGroupRules'
    ] as Readonly<Record<string, unknown>>[]
  return { ...story, GroupId, rules, ruleId: (nth: number) => String(rules()[nth]?.['SecurityGroupRuleId']) }
}

describe('what a group lets out', () => {
  it('is everything until the rule is revoked, and then what its rules say', () => {
    const { ok, rules, GroupId } = withGroup()
    expect(rules()).toMatchObject([{ IsEgress: true, IpProtocol: '-1', CidrIpv4: '0.0.0.0/0', FromPort: -1 }])
    const all = { GroupId, IpPermissions: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }] }
    expect(ok('RevokeSecurityGroupEgress', all)).toMatchObject({
      RevokedSecurityGroupRules: [{ IsEgress: true, GroupId }],
    })
    expect(rules()).toEqual([])
    expect(
      ok('AuthorizeSecurityGroupEgress', {
        GroupId,
        IpPermissions: [{ ...https, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
      }),
    ).toMatchObject({ SecurityGroupRules: [{ IsEgress: true, FromPort: 443, CidrIpv4: '0.0.0.0/0' }] })
    expect(ok('DescribeSecurityGroups', { GroupIds: [GroupId] })).toMatchObject({
      SecurityGroups: [{ IpPermissionsEgress: [{ FromPort: 443, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }] }],
    })
  })

  it('is asked for by permissions: a rule in the request itself is for what comes in', () => {
    const { no, GroupId } = withGroup()
    expect(no('AuthorizeSecurityGroupEgress', { GroupId })).toMatchObject({ code: 'MissingParameter' })
    expect(no('RevokeSecurityGroupEgress', { GroupId })).toMatchObject({ code: 'MissingParameter' })
  })
})

describe('a rule by its id', () => {
  it('is taken away, in its own direction only', () => {
    const { ok, no, rules, ruleId, GroupId } = withGroup()
    const SecurityGroupRuleIds = [ruleId(0)]
    expect(no('RevokeSecurityGroupIngress', { GroupId, SecurityGroupRuleIds }).code).toBe(
      'InvalidSecurityGroupRuleId.NotFound',
    )
    expect(no('RevokeSecurityGroupEgress', { GroupId, SecurityGroupRuleIds, IpPermissions: [https] }).code).toBe(
      'InvalidParameterCombination',
    )
    ok('RevokeSecurityGroupEgress', { GroupId, SecurityGroupRuleIds })
    expect(rules()).toEqual([])
    expect(no('DescribeSecurityGroupRules', { SecurityGroupRuleIds }).code).toBe('InvalidSecurityGroupRuleId.NotFound')
  })

  it('becomes another one and keeps its id, but not its kind of other side', () => {
    const { ok, no, rules, ruleId, GroupId } = withGroup()
    ok('AuthorizeSecurityGroupIngress', { GroupId, ...https, CidrIp: '0.0.0.0/0' })
    const SecurityGroupRuleId = ruleId(0)
    const to = (SecurityGroupRule: object) => ({
      GroupId,
      SecurityGroupRules: [{ SecurityGroupRuleId, SecurityGroupRule }],
    })
    ok('ModifySecurityGroupRules', to({ ...https, CidrIpv4: '198.51.100.7/24', Description: 'office' }))
    expect(rules()[0]).toMatchObject({ SecurityGroupRuleId, CidrIpv4: '198.51.100.0/24', Description: 'office' })
    expect(no('ModifySecurityGroupRules', to({ ...https, ReferencedGroupId: GroupId }))).toEqual({
      code: 'InvalidParameterValue',
      message: 'You may not specify a referenced group id for an existing IPv4 CIDR rule.',
    })
    expect(no('ModifySecurityGroupRules', to({ ...https, CidrIpv4: '0.0.0.0/0', CidrIpv6: '::/0' })).code).toBe(
      'InvalidParameterCombination',
    )
    expect(no('ModifySecurityGroupRules', to(https)).code).toBe('MissingParameter')
  })

  it('has tags from the beginning or later, and says in other words what it is for', () => {
    const { ok, rules, ruleId, GroupId } = withGroup()
    const Tags = [{ Key: 'team', Value: 'a' }]
    ok('AuthorizeSecurityGroupIngress', {
      GroupId,
      IpPermissions: [{ ...https, IpRanges: [{ CidrIp: '0.0.0.0/0', Description: 'one' }] }],
      TagSpecifications: [{ ResourceType: 'security-group-rule', Tags }],
    })
    ok('CreateTags', { Resources: [ruleId(0)], Tags: [{ Key: 'Name', Value: 'door' }] })
    ok('UpdateSecurityGroupRuleDescriptionsIngress', {
      GroupId,
      IpPermissions: [{ ...https, IpRanges: [{ CidrIp: '0.0.0.0/0', Description: 'two' }] }],
    })
    expect(rules()[0]).toMatchObject({ Description: 'two', Tags: [...Tags, { Key: 'Name', Value: 'door' }] })
    ok('UpdateSecurityGroupRuleDescriptionsIngress', {
      GroupId,
      SecurityGroupRuleDescriptions: [{ SecurityGroupRuleId: ruleId(0), Description: '' }],
    })
    expect(rules()[0]?.['Description']).toBeUndefined()
  })
})

describe('the other side of a rule', () => {
  it('is a block of IPv6 addresses, kept as EC2 writes it', () => {
    const { ok, no, rules, GroupId } = withGroup()
    const from = (CidrIpv6: string) => ({ GroupId, IpPermissions: [{ ...https, Ipv6Ranges: [{ CidrIpv6 }] }] })
    ok('AuthorizeSecurityGroupIngress', from('2001:DB8::7/64'))
    expect(rules()[0]).toMatchObject({ CidrIpv6: '2001:db8::/64' })
    expect(no('AuthorizeSecurityGroupIngress', from('2001:db8::/64')).code).toBe('InvalidPermission.Duplicate')
    expect(no('AuthorizeSecurityGroupIngress', from('2001:db8::/200')).message).toBe(
      'CIDR block 2001:db8::/200 is malformed',
    )
  })

  it('is one of AWS’s own prefix lists, which lets in the service that it is of', () => {
    const { ok, no, rules, GroupId, ...story } = withGroup()
    const [list] = ok('DescribeManagedPrefixLists', {
      Filters: [{ Name: 'prefix-list-name', Values: ['*.ec2-instance-connect'] }],
    })['PrefixLists'] as { PrefixListId: string }[]
    const from = (PrefixListId?: string) => ({
      GroupId,
      IpPermissions: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, PrefixListIds: [{ PrefixListId }] }],
    })
    expect(no('AuthorizeSecurityGroupIngress', from('pl-12345678')).code).toBe('InvalidPrefixListID.NotFound')
    const InstanceId = story.running({ SecurityGroupIds: [GroupId] })
    const way = () => ok('ConnectToInstance', { InstanceId, Way: 'instance-connect' })
    expect(JSON.stringify(way())).toContain('ServiceNotLetIn')
    ok('AuthorizeSecurityGroupIngress', from(list?.PrefixListId))
    expect(rules()[0]).toMatchObject({ PrefixListId: list?.PrefixListId })
    expect(JSON.stringify(way())).not.toContain('ServiceNotLetIn')
  })

  it('is a group by its name, of the default VPC; a group of another VPC is refused', () => {
    const { ok, no, rules, GroupId } = withGroup()
    ok('AuthorizeSecurityGroupIngress', {
      GroupName: 'web',
      IpPermissions: [{ ...https, UserIdGroupPairs: [{ GroupName: 'default' }] }],
    })
    expect(rules()[0]).toMatchObject({ ReferencedGroupInfo: { GroupId: expect.stringMatching(/^sg-/) } })
    expect(no('AuthorizeSecurityGroupIngress', { GroupName: 'nobody', ...https, CidrIp: '0.0.0.0/0' }).message).toMatch(
      /^The security group 'nobody' does not exist in default VPC 'vpc-/,
    )
    const { Vpc } = ok('CreateVpc', { CidrBlock: '10.0.0.0/16' }) as { Vpc: { VpcId: string } }
    const other = ok('CreateSecurityGroup', { GroupName: 'far', Description: 'far', VpcId: Vpc.VpcId })['GroupId']
    expect(
      no('AuthorizeSecurityGroupIngress', {
        GroupId,
        IpPermissions: [{ ...https, UserIdGroupPairs: [{ GroupId: other }] }],
      }),
    ).toEqual({
      code: 'InvalidGroup.NotFound',
      message: 'You have specified two resources that belong to different networks.',
    })
  })

  it('by name in the request itself is let in by all of TCP, UDP and ICMP', () => {
    const { ok, rules, GroupId } = withGroup()
    ok('AuthorizeSecurityGroupIngress', { GroupId, SourceSecurityGroupName: 'default' })
    expect(rules().map((rule) => [rule['IpProtocol'], rule['FromPort'], rule['ToPort']])).toEqual([
      ['tcp', 0, 65_535],
      ['udp', 0, 65_535],
      ['icmp', -1, -1],
      ['-1', -1, -1],
    ])
  })
})

it('a group has sixty rules in each direction, of which a prefix list counts as many as it may hold', () => {
  const { ok, no, GroupId } = withGroup()
  const many = (from: number, count: number) =>
    Array.from({ length: count }, (_, nth) => ({ CidrIp: `10.0.0.${from + nth}/32` }))
  ok('AuthorizeSecurityGroupIngress', { GroupId, IpPermissions: [{ ...https, IpRanges: many(0, 60) }] })
  expect(no('AuthorizeSecurityGroupIngress', { GroupId, ...https, CidrIp: '10.0.0.99/32' })).toEqual({
    code: 'RulesPerSecurityGroupLimitExceeded',
    message: 'The maximum number of rules per security group has been reached.',
  })
  // those of IPv6 are counted by themselves, and so is what goes out
  ok('AuthorizeSecurityGroupIngress', { GroupId, IpPermissions: [{ ...https, Ipv6Ranges: [{ CidrIpv6: '::/0' }] }] })
  const list = { ...https, PrefixListIds: [{ PrefixListId: 'pl-3b927c52' }] }
  ok('AuthorizeSecurityGroupEgress', { GroupId, IpPermissions: [list] })
  expect(
    no('AuthorizeSecurityGroupEgress', { GroupId, IpPermissions: [{ ...https, IpRanges: many(0, 5) }] }).code,
  ).toBe('RulesPerSecurityGroupLimitExceeded')
})

it('a group that only lets out to another one keeps that one from being deleted', () => {
  const { ok, no, GroupId } = withGroup()
  const other = ok('CreateSecurityGroup', { GroupName: 'db', Description: 'db' })['GroupId']
  const IpPermissions = [{ ...https, UserIdGroupPairs: [{ GroupId: other }] }]
  ok('AuthorizeSecurityGroupEgress', { GroupId, IpPermissions })
  expect(no('DeleteSecurityGroup', { GroupId: other }).code).toBe('DependencyViolation')
  ok('RevokeSecurityGroupEgress', { GroupId, IpPermissions })
  ok('DeleteSecurityGroup', { GroupId: other })
})

describe('doors that are none', () => {
  it.each([
    [{ IpProtocol: 'tcp', FromPort: 80, ToPort: 65_536 }, 'TCP/UDP (to) port (65536) out of range'],
    [{ IpProtocol: 'tcp', FromPort: -1, ToPort: -1 }, 'TCP/UDP (from) port (-1) out of range'],
    [
      { IpProtocol: 'udp', ToPort: 53 },
      "Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.",
    ],
    [{ IpProtocol: 'icmp' }, "Invalid value 'Must specify both from and to ports with ICMP.' for portRange."],
    [{ IpProtocol: 'icmp', FromPort: 0, ToPort: 65_535 }, 'ICMP code (65535) out of range'],
    [{ IpProtocol: 'icmp', FromPort: 256, ToPort: -1 }, 'ICMP type (256) out of range'],
  ])('%o is refused: %s', (doors, message) => {
    const { no, GroupId } = withGroup()
    const asked = { GroupId, ...doors, CidrIp: '0.0.0.0/0' }
    expect(no('AuthorizeSecurityGroupIngress', asked)).toEqual({ code: 'InvalidParameterValue', message })
  })

  it('are left out of ICMPv6 alone', () => {
    const { ok, GroupId } = withGroup()
    const IpPermissions = [{ IpProtocol: 'icmpv6', Ipv6Ranges: [{ CidrIpv6: '::/0' }] }]
    expect(ok('AuthorizeSecurityGroupIngress', { GroupId, IpPermissions })).toMatchObject({ Return: true })
  })
})

describe('the name of a group', () => {
  it('is the same in capitals, and without the blanks at its end', () => {
    const { ok, no } = withGroup()
    const named = (GroupName: string) => ({ GroupName, Description: 'x' })
    for (const name of ['WEB', 'web '])
      expect(no('CreateSecurityGroup', named(name)).code).toBe('InvalidGroup.Duplicate')
    expect(no('CreateSecurityGroup', named('Default')).code).toBe('InvalidParameterValue')
    ok('CreateSecurityGroup', named('db '))
    expect(ok('DescribeSecurityGroups', { GroupNames: ['db'] })).toMatchObject({
      SecurityGroups: [{ GroupName: 'db' }],
    })
  })
})
