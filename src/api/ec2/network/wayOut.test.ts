import { expect, it } from 'vitest'
import { scenario } from '../../scenario.ts'

const everything = { IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }
const https = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }

it('what is asked for inside goes out by the group’s outbound rules, port by port', () => {
  const story = scenario()
  const { GroupId } = story.ok('CreateSecurityGroup', { GroupName: 'tight', Description: 'tight' })
  const InstanceId = story.running({
    SecurityGroupIds: [GroupId],
    IamInstanceProfile: { Name: 'AmazonSSMRoleForInstancesQuickSetup' },
  })
  const run = (Command: string) => String(story.ok('RunInGuest', { InstanceId, Command })['Output'])
  const session = () => story.ok('ConnectToInstance', { InstanceId, Way: 'session-manager' })
  expect(session()).toMatchObject({ Result: 'Connected' })
  story.ok('RevokeSecurityGroupEgress', { GroupId, IpPermissions: [everything] })
  expect(session()).toMatchObject({ Result: 'Failed', Reason: 'SecurityGroupOut' })
  expect(run('sudo dnf install -y nginx')).not.toContain('Complete!')
  expect(run('curl http://checkip.amazonaws.com')).toContain('timed out')
  story.ok('AuthorizeSecurityGroupEgress', { GroupId, IpPermissions: [https] })
  expect(session()).toMatchObject({ Result: 'Connected' })
  expect(run('sudo dnf install -y nginx')).toContain('Complete!')
  expect(run('curl http://checkip.amazonaws.com')).toContain('port 80 after')
  expect(run('curl https://checkip.amazonaws.com')).toMatch(/^\d+\.\d+\.\d+\.\d+/)
})

it('a subnet without a route to the internet gateway lets nothing out, and the route is named', () => {
  const story = scenario()
  const { Vpc } = story.ok('CreateVpc', { CidrBlock: '10.0.0.0/16' }) as { Vpc: { VpcId: string } }
  const { VpcId } = Vpc
  const { Subnet } = story.ok('CreateSubnet', { VpcId, CidrBlock: '10.0.1.0/24' }) as { Subnet: { SubnetId: string } }
  const { InternetGateway } = story.ok('CreateInternetGateway') as { InternetGateway: { InternetGatewayId: string } }
  story.ok('AttachInternetGateway', { VpcId, InternetGatewayId: InternetGateway.InternetGatewayId })
  const InstanceId = story.running({
    IamInstanceProfile: { Name: 'AmazonSSMRoleForInstancesQuickSetup' },
    NetworkInterfaces: [{ DeviceIndex: 0, SubnetId: Subnet.SubnetId, AssociatePublicIpAddress: true }],
  })
  const session = () => story.ok('ConnectToInstance', { InstanceId, Way: 'session-manager' })
  expect(session()).toMatchObject({ Reason: 'NoRoute' })
  const [table] = story.ok('DescribeRouteTables', { Filters: [{ Name: 'vpc-id', Values: [VpcId] }] })[
    'RouteTables'
  ] as {
    RouteTableId: string
  }[]
  story.ok('CreateRoute', {
    RouteTableId: table?.RouteTableId,
    DestinationCidrBlock: '0.0.0.0/0',
    GatewayId: InternetGateway.InternetGatewayId,
  })
  expect(session()).toMatchObject({ Result: 'Connected' })
})
