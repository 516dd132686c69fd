import { expect, it } from 'vitest'
import { scenario } from '../../scenario.ts'

const http = { IpProtocol: 'tcp', FromPort: 80, ToPort: 80 }

it('a rule says what it is for, and is taken away without its description', () => {
  const { ok, no } = scenario()
  const { GroupId } = ok('CreateSecurityGroup', { GroupName: 'web', Description: 'web' })
  const rule = { ...http, IpRanges: [{ CidrIp: '0.0.0.0/0', Description: 'everybody' }] }
  expect(ok('AuthorizeSecurityGroupIngress', { GroupId, IpPermissions: [rule] })).toMatchObject({
    SecurityGroupRules: [{ Description: 'everybody' }],
  })
  expect(ok('DescribeSecurityGroups', { GroupIds: [GroupId] })).toMatchObject({
    SecurityGroups: [{ IpPermissions: [{ IpRanges: [{ CidrIp: '0.0.0.0/0', Description: 'everybody' }] }] }],
  })
  // a second one for the same doors is the same rule, whatever it says
  expect(
    no('AuthorizeSecurityGroupIngress', { GroupId, IpPermissions: [{ ...http, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }] })
      .code,
  ).toBe('InvalidPermission.Duplicate')
  ok('RevokeSecurityGroupIngress', { GroupId, ...http, CidrIp: '0.0.0.0/0' })
  expect(
    no('AuthorizeSecurityGroupIngress', {
      GroupId,
      IpPermissions: [{ ...http, IpRanges: [{ CidrIp: '0.0.0.0/0', Description: '모두' }] }],
    }).message,
  ).toMatch(/^Invalid rule description/)
})

it('a group that a rule of another one names cannot be deleted', () => {
  const { ok, no } = scenario()
  const { GroupId: web } = ok('CreateSecurityGroup', { GroupName: 'web', Description: 'web' })
  const { GroupId: db } = ok('CreateSecurityGroup', { GroupName: 'db', Description: 'db' })
  const fromWeb = { IpProtocol: 'tcp', FromPort: 3306, ToPort: 3306, UserIdGroupPairs: [{ GroupId: web }] }
  ok('AuthorizeSecurityGroupIngress', { GroupId: db, IpPermissions: [fromWeb] })
  expect(no('DeleteSecurityGroup', { GroupId: web })).toEqual({
    code: 'DependencyViolation',
    message: `resource ${String(web)} has a dependent object`,
  })
  ok('RevokeSecurityGroupIngress', { GroupId: db, IpPermissions: [fromWeb] })
  ok('DeleteSecurityGroup', { GroupId: web })
})

it('groups carry tags from the beginning or later, also the default one', () => {
  const { ok } = scenario()
  const { GroupId } = ok('CreateSecurityGroup', {
    GroupName: 'web',
    Description: 'web',
    TagSpecifications: [{ ResourceType: 'security-group', Tags: [{ Key: 'Name', Value: 'front' }] }],
  })
  ok('CreateTags', { Resources: [GroupId], Tags: [{ Key: 'team', Value: 'a' }] })
  const tagged = { Filters: [{ Name: 'tag:team', Values: ['a'] }] }
  expect(ok('DescribeSecurityGroups', tagged)).toMatchObject({
    SecurityGroups: [
      {
        GroupId,
        Tags: [
          { Key: 'Name', Value: 'front' },
          { Key: 'team', Value: 'a' },
        ],
      },
    ],
  })
  ok('DeleteTags', { Resources: [GroupId], Tags: [{ Key: 'team' }] })
  const born = ok('DescribeSecurityGroups', { GroupNames: ['default'] })['SecurityGroups']
  const [{ GroupId: first } = { GroupId: '' }] = born as { GroupId: string }[]
  ok('CreateTags', { Resources: [first], Tags: [{ Key: 'Name', Value: 'mine' }] })
  expect(ok('DescribeTags', { Filters: [{ Name: 'resource-type', Values: ['security-group'] }] })).toEqual({
    Tags: [
      { Key: 'Name', ResourceId: first, ResourceType: 'security-group', Value: 'mine' },
      { Key: 'Name', ResourceId: GroupId, ResourceType: 'security-group', Value: 'front' },
    ],
  })
})

it('an instance is in five groups at most', () => {
  const { ok, no, running } = scenario()
  const InstanceId = running()
  const Groups = Array.from(
    { length: 6 },
    (_, n) => ok('CreateSecurityGroup', { GroupName: `g${n}`, Description: 'x' })['GroupId'],
  )
  expect(no('ModifyInstanceAttribute', { InstanceId, Groups }).code).toBe('SecurityGroupsPerInterfaceLimitExceeded')
  ok('ModifyInstanceAttribute', { InstanceId, Groups: Groups.slice(0, 5) })
})
