import { everyImage } from '#facts/everyImage.ts'
import { asUserData } from '#facts/userData.ts'
import { hour, minute, second } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { scenario } from '../../scenario.ts'

const script = asUserData('#!/bin/bash\ndnf install -y httpd\nsystemctl enable --now httpd\n')

describe('user data', () => {
  it('has to be base64, and of 16 KB at most', () => {
    const story = scenario()
    const launch = (UserData: string) => story.no('RunInstances', { ...needed, UserData })
    expect(launch('#!/bin/bash')).toEqual({
      code: 'InvalidParameterValue',
      message: 'Invalid BASE64 encoding of user data',
    })
    expect(launch(asUserData('x'.repeat(16_385)))).toEqual({
      code: 'InvalidParameterValue',
      message: 'User data is limited to 16384 bytes',
    })
    story.ok('RunInstances', { ...needed, UserData: asUserData(`#!/bin/bash\n${'x'.repeat(16_000)}`) })
  })

  it('is told as it was sent, and changed only while the instance is stopped', () => {
    const story = scenario()
    const InstanceId = story.running({ UserData: script })
    const told = () => story.ok('DescribeInstanceAttribute', { InstanceId, Attribute: 'userData' })['UserData']
    expect(told()).toEqual({ Value: script })
    const change = { InstanceId, UserData: { Value: asUserData('#!/bin/bash\n') } }
    expect(story.no('ModifyInstanceAttribute', change)).toEqual({
      code: 'IncorrectInstanceState',
      message: `The instance '${InstanceId}' is not in the 'stopped' state.`,
    })
    story.ok('StopInstances', { InstanceIds: [InstanceId] })
    story.wait(5 * minute)
    story.ok('ModifyInstanceAttribute', change)
    expect(told()).toEqual(change.UserData)
  })

  it('is why there is a web server: without it nothing listens', () => {
    const story = scenario()
    const [bare, web] = [story.running(), story.running({ UserData: script })]
    const GroupId = groupOf(story, web)
    story.ok('AuthorizeSecurityGroupIngress', {
      GroupId,
      IpProtocol: 'tcp',
      FromPort: 80,
      ToPort: 80,
      CidrIp: '0.0.0.0/0',
    })
    const probe = (InstanceId: string) => story.ok('ProbeInstance', { InstanceId, Port: 80 })
    expect(probe(bare)).toMatchObject({ Result: 'Refused', Reason: 'NothingListens' })
    expect(probe(web)).toMatchObject({ Result: 'Succeeded' })
  })

  it('is not needed on images of before, which links of then launch from', () => {
    const former = everyImage.find(({ key, bringsNginx }) => bringsNginx && key === 'al2023-x86_64')
    const story = scenario()
    // nor was there a key pair that could be named
    const InstanceId = story.running({ ImageId: former?.ids['us-east-1'], KeyName: 'lab' })
    expect(story.ok('DescribeGuest', { InstanceId })).toMatchObject({ WebServer: 'running' })
    const offered = JSON.stringify(story.ok('DescribeImages', { Owners: ['amazon'] }))
    expect(offered).not.toContain(former?.ids['us-east-1'])
  })
})

const needed = {
  ImageId: everyImage.find(({ key }) => key === 'al2023-x86_64')?.ids['us-east-1'],
  InstanceType: 't3.micro',
  MinCount: 1,
  MaxCount: 1,
}

type Story = ReturnType<typeof scenario>
const described = (story: Story, InstanceId: string) =>
  (
    story.ok('DescribeInstances', { InstanceIds: [InstanceId] })['Reservations'] as {
      Instances: Record<string, unknown>[]
    }[]
  )[0]?.Instances[0] ?? {}
const groupOf = (story: Story, id: string) =>
  (described(story, id)['SecurityGroups'] as { GroupId: string }[])[0]?.GroupId

describe('instance metadata', () => {
  const inside = (story: Story, InstanceId: string) => (Command: string) =>
    story.ok('RunInGuest', { InstanceId, Command }) as { Output: string; ExitStatus: number }
  const base = 'http://169.254.169.254/latest'
  const token = `TOKEN=$(curl -s -X PUT "${base}/api/token" -H "X-aws-ec2-metadata-token-ttl-seconds: 60")`

  it('is given with a token, and without one refused with 401 on images of today', () => {
    const story = scenario()
    const InstanceId = story.running()
    const run = inside(story, InstanceId)
    expect(run(`curl ${base}/meta-data/`).Output).toContain('<h1>401 - Unauthorized</h1>')
    expect(run(`curl -f ${base}/meta-data/`)).toEqual({
      Output: 'curl: (22) The requested URL returned error: 401',
      ExitStatus: 22,
    })
    const asks = (path: string) =>
      run(`${token} && curl -s -H "X-aws-ec2-metadata-token: $TOKEN" ${base}/${path}`).Output
    expect(asks('meta-data/instance-id')).toBe(InstanceId)
    expect(asks('meta-data/').split('\n')).toEqual(expect.arrayContaining(['ami-id', 'placement/', 'security-groups']))
    expect(asks('meta-data/placement/availability-zone')).toMatch(/^us-east-1[a-f]$/)
    expect(asks('meta-data/nothing')).toContain('404 - Not Found')
    expect(asks('user-data')).toContain('404 - Not Found')
    expect(JSON.parse(asks('dynamic/instance-identity/document'))).toMatchObject({ instanceId: InstanceId })
  })

  it('forgets a token when its time is over', () => {
    const story = scenario()
    const run = inside(story, story.running())
    run(token)
    const asks = () => run(`curl -s -H "X-aws-ec2-metadata-token: $TOKEN" ${base}/meta-data/instance-type`).Output
    expect(asks()).toBe('t3.micro')
    story.wait(61 * second)
    expect(asks()).toContain('401')
    expect(run(`curl -s -X PUT ${base}/api/token`).Output).toContain('400 - Bad Request')
    expect(run(`curl -s -X PUT ${base}/api/token -H "X-aws-ec2-metadata-token-ttl-seconds: 21601"`).Output).toContain(
      '400',
    )
  })

  it('is opened, and closed altogether, by ModifyInstanceMetadataOptions', () => {
    const story = scenario()
    const InstanceId = story.running({ UserData: script })
    const run = inside(story, InstanceId)
    expect(described(story, InstanceId)['MetadataOptions']).toMatchObject({ HttpTokens: 'required', State: 'applied' })
    const answer = story.ok('ModifyInstanceMetadataOptions', { InstanceId, HttpTokens: 'optional' })
    expect(answer).toMatchObject({ InstanceId, InstanceMetadataOptions: { HttpTokens: 'optional', State: 'pending' } })
    expect(run(`curl -s ${base}/user-data`).Output).toContain('dnf install -y httpd')
    story.ok('ModifyInstanceMetadataOptions', { InstanceId, HttpEndpoint: 'disabled' })
    expect(run(`curl -s ${base}/meta-data/`).Output).toContain('403 - Forbidden')
    expect(story.no('ModifyInstanceMetadataOptions', { InstanceId, HttpPutResponseHopLimit: 65 }).code).toBe(
      'InvalidParameterValue',
    )
  })

  it('is said at a launch', () => {
    const story = scenario()
    const id = story.launch({ MetadataOptions: { HttpTokens: 'optional', InstanceMetadataTags: 'enabled' } })
    expect(described(story, id)['MetadataOptions']).toMatchObject({
      HttpTokens: 'optional',
      InstanceMetadataTags: 'enabled',
      HttpPutResponseHopLimit: 2,
    })
  })
})

describe('an instance profile', () => {
  const profile = { Name: 's3-read-only' }

  it('is given at a launch and shows up inside, with credentials that are plainly none', () => {
    const story = scenario()
    const InstanceId = story.running({ IamInstanceProfile: profile, MetadataOptions: { HttpTokens: 'optional' } })
    expect(described(story, InstanceId)['IamInstanceProfile']).toEqual({
      Arn: expect.stringMatching(/^arn:aws:iam::\d{12}:instance-profile\/s3-read-only$/),
      Id: expect.any(String),
    })
    const base = 'http://169.254.169.254/latest/meta-data/iam/security-credentials'
    const run = (Command: string) => String(story.ok('RunInGuest', { InstanceId, Command })['Output'])
    expect(run(`curl -s ${base}/`)).toBe('s3-read-only')
    expect(JSON.parse(run(`curl -s ${base}/s3-read-only`))).toMatchObject({
      Code: 'Success',
      AccessKeyId: expect.stringContaining('NOTAREAL'),
      SecretAccessKey: expect.stringContaining('not-a-real-secret'),
    })
  })

  it('has to be there', () => {
    const story = scenario()
    expect(story.no('RunInstances', { ...needed, IamInstanceProfile: { Name: 'x' } }).message).toBe(
      'Value (x) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name',
    )
    const arn = 'arn:aws:iam::123456789012:instance-profile/x'
    expect(story.no('RunInstances', { ...needed, IamInstanceProfile: { Arn: arn } }).message).toBe(
      `Value (${arn}) for parameter iamInstanceProfile.arn is invalid. Invalid IAM Instance Profile ARN`,
    )
  })

  it('is associated, replaced and taken off again', () => {
    const story = scenario()
    const InstanceId = story.running()
    const asks = { InstanceId, IamInstanceProfile: profile }
    const made = story.ok('AssociateIamInstanceProfile', asks)['IamInstanceProfileAssociation'] as Record<
      string,
      string
    >
    expect(made).toMatchObject({
      InstanceId,
      State: 'associating',
      AssociationId: expect.stringMatching(/^iip-assoc-0/),
    })
    expect(story.no('AssociateIamInstanceProfile', asks)).toEqual({
      code: 'IncorrectState',
      message: `There is an existing association for instance ${InstanceId}`,
    })
    const all = () =>
      story.ok('DescribeIamInstanceProfileAssociations', {
        Filters: [{ Name: 'instance-id', Values: [InstanceId] }],
      })['IamInstanceProfileAssociations'] as { AssociationId: string }[]
    expect(all()).toMatchObject([{ AssociationId: made['AssociationId'], State: 'associated' }])
    story.ok('ReplaceIamInstanceProfileAssociation', {
      AssociationId: made['AssociationId'],
      IamInstanceProfile: { Name: 'CloudWatchAgentServerRole' },
    })
    const [now] = all()
    expect(now?.AssociationId).not.toBe(made['AssociationId'])
    expect(story.ok('DisassociateIamInstanceProfile', { AssociationId: now?.AssociationId })).toMatchObject({
      IamInstanceProfileAssociation: { State: 'disassociating' },
    })
    expect(all()).toEqual([])
    expect(story.no('DisassociateIamInstanceProfile', { AssociationId: now?.AssociationId }).code).toBe(
      'InvalidAssociationID.NotFound',
    )
  })
})

describe('connecting', () => {
  const opens = (story: Story, id: string, CidrIp: string) =>
    story.ok('AuthorizeSecurityGroupIngress', {
      GroupId: groupOf(story, id),
      IpProtocol: 'tcp',
      FromPort: 22,
      ToPort: 22,
      CidrIp,
    })
  const tries = (story: Story, InstanceId: string, Way: string, more: object = {}) =>
    story.ok('ConnectToInstance', { InstanceId, Way, ...more })

  it('by SSH needs the port open and the right key; a deleted key pair does not lock out', () => {
    const story = scenario()
    story.ok('CreateKeyPair', { KeyName: 'lab' })
    const id = story.running({ KeyName: 'lab' })
    expect(tries(story, id, 'ssh')).toMatchObject({
      Reason: 'SecurityGroup',
      Output: expect.stringContaining('Connection timed out'),
    })
    opens(story, id, '0.0.0.0/0')
    expect(tries(story, id, 'ssh')).toMatchObject({
      Result: 'Connected',
      Command: expect.stringMatching(/^ssh -i "lab\.pem" ec2-user@ec2-/),
    })
    expect(tries(story, id, 'ssh', { User: 'ubuntu' })).toMatchObject({ Reason: 'WrongUser' })
    story.ok('CreateKeyPair', { KeyName: 'other' })
    expect(tries(story, id, 'ssh', { KeyName: 'other' })).toMatchObject({
      Reason: 'WrongKey',
      Output: expect.stringMatching(/^ec2-user@.*: Permission denied \(publickey\)\.$/),
    })
    story.ok('DeleteKeyPair', { KeyName: 'lab' })
    expect(tries(story, id, 'ssh')).toMatchObject({ Result: 'Connected' })
    // another one of the same name is another key
    story.ok('CreateKeyPair', { KeyName: 'lab' })
    expect(tries(story, id, 'ssh')).toMatchObject({ Reason: 'WrongKey' })
  })

  it('without a key pair is refused by SSH, until somebody writes a key in or sends one', () => {
    const story = scenario()
    const id = story.running()
    opens(story, id, '203.0.113.25/32')
    expect(tries(story, id, 'ssh')).toMatchObject({
      Reason: 'NoKeyInside',
      Output: expect.stringContaining('Permission denied (publickey)'),
    })
    story.ok('CreateKeyPair', { KeyName: 'late', KeyType: 'ed25519' })
    const [pair] = story.ok('DescribeKeyPairs', { IncludePublicKey: true })['KeyPairs'] as { PublicKey: string }[]
    story.ok('SendSSHPublicKey', { InstanceId: id, InstanceOSUser: 'ec2-user', SSHPublicKey: pair?.PublicKey })
    expect(tries(story, id, 'ssh')).toMatchObject({ Result: 'Connected' })
    story.wait(minute)
    expect(tries(story, id, 'ssh')).toMatchObject({ Reason: 'NoKeyInside' })
    story.ok('RunInGuest', { InstanceId: id, Command: `echo "${pair?.PublicKey}" >> ~/.ssh/authorized_keys` })
    expect(tries(story, id, 'ssh', { KeyName: 'late' })).toMatchObject({ Result: 'Connected' })
  })

  it('by EC2 Instance Connect needs the port open to the service itself', () => {
    const story = scenario()
    const id = story.running()
    opens(story, id, '203.0.113.25/32')
    expect(tries(story, id, 'instance-connect')).toMatchObject({ Reason: 'ServiceNotLetIn' })
    opens(story, id, '18.206.107.24/29')
    expect(tries(story, id, 'instance-connect')).toMatchObject({ Result: 'Connected' })
  })

  it('by Session Manager needs no port and no key, but a role and a way out', () => {
    const story = scenario()
    const id = story.running()
    const way = () => tries(story, id, 'session-manager')
    expect(way()).toMatchObject({ Reason: 'NoProfile', Output: expect.stringContaining('TargetNotConnected') })
    story.ok('AssociateIamInstanceProfile', { InstanceId: id, IamInstanceProfile: { Name: 's3-read-only' } })
    expect(way()).toMatchObject({ Reason: 'NoPolicy' })
    const [association] = story.ok('DescribeIamInstanceProfileAssociations')['IamInstanceProfileAssociations'] as {
      AssociationId: string
    }[]
    story.ok('ReplaceIamInstanceProfileAssociation', {
      AssociationId: association?.AssociationId,
      IamInstanceProfile: { Name: 'AmazonSSMRoleForInstancesQuickSetup' },
    })
    expect(way()).toMatchObject({ Result: 'Connected' })
    const hidden = story.running({
      IamInstanceProfile: { Name: 'AmazonSSMRoleForInstancesQuickSetup' },
      NetworkInterfaces: [{ DeviceIndex: 0, AssociatePublicIpAddress: false }],
    })
    expect(tries(story, hidden, 'session-manager')).toMatchObject({ Reason: 'NoWayOut' })
  })

  it('is no use while it does not run', () => {
    const story = scenario()
    const id = story.running()
    story.ok('StopInstances', { InstanceIds: [id] })
    story.wait(hour)
    for (const way of ['ssh', 'instance-connect', 'session-manager'])
      expect(tries(story, id, way)).toMatchObject({ Result: 'Failed', Reason: 'NotRunning' })
    expect(
      story.no('SendSSHPublicKey', { InstanceId: id, InstanceOSUser: 'a', SSHPublicKey: 'x'.repeat(80) }).code,
    ).toBe('InvalidArgsException')
  })
})
