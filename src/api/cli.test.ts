import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandLine } from './cli.ts'
import { kebab, quote } from './cliText.ts'

const line = (action: string, params: Readonly<Record<string, unknown>> = {}) => commandLine({ action, params })

describe('the line that does the same in a terminal', () => {
  it.each([
    [
      'StopInstances',
      { InstanceIds: ['i-1', 'i-2'], Force: true },
      'aws ec2 stop-instances --instance-ids i-1 i-2 --force',
    ],
    ['DeleteAlarms', { AlarmNames: ['my alarm'] }, "aws cloudwatch delete-alarms --alarm-names 'my alarm'"],
    ['ListTopics', {}, 'aws sns list-topics'],
    [
      'Subscribe',
      { TopicArn: 'arn:t', Protocol: 'email', Endpoint: 'a@b.c' },
      'aws sns subscribe --topic-arn arn:t --protocol email --notification-endpoint a@b.c',
    ],
    [
      'AuthorizeSecurityGroupIngress',
      { GroupId: 'sg-1', IpProtocol: 'tcp', FromPort: 80, ToPort: 90, CidrIp: '0.0.0.0/0' },
      'aws ec2 authorize-security-group-ingress --group-id sg-1 --protocol tcp --port 80-90 --cidr 0.0.0.0/0',
    ],
    [
      'ModifyInstanceAttribute',
      { InstanceId: 'i-1', DisableApiStop: { Value: false } },
      'aws ec2 modify-instance-attribute --instance-id i-1 --no-disable-api-stop',
    ],
    [
      'ModifyInstanceAttribute',
      { InstanceId: 'i-1', InstanceType: { Value: 't3.small' } },
      'aws ec2 modify-instance-attribute --instance-id i-1 --instance-type Value=t3.small',
    ],
    [
      'RunInstances',
      { ImageId: 'ami-1', DisableApiTermination: false, DisableApiStop: false },
      'aws ec2 run-instances --image-id ami-1 --enable-api-termination --no-disable-api-stop',
    ],
    [
      'CreateImage',
      { InstanceId: 'i-1', Name: 'web', NoReboot: false },
      'aws ec2 create-image --instance-id i-1 --name web --reboot',
    ],
    [
      'CreateTags',
      { Resources: ['i-1'], Tags: [{ Key: 'Name', Value: 'web-2' }] },
      'aws ec2 create-tags --resources i-1 --tags Key=Name,Value=web-2',
    ],
  ])('of %s with %j', (action, params, expected) => {
    expect(line(action, params)).toBe(expected)
  })

  it('of a launch has an option on each line, with shorthand where it is safe and JSON where not', () => {
    const launch = (name: string) =>
      line('RunInstances', {
        ImageId: 'ami-0e34e19222c41f4cd',
        InstanceType: 't3.micro',
        MinCount: 1,
        MaxCount: 2,
        Monitoring: { Enabled: true },
        BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 8, VolumeType: 'gp3' } }],
        TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: name }] }],
      })
    expect(launch('web-2')).toBe(
      [
        'aws ec2 run-instances',
        '--image-id ami-0e34e19222c41f4cd',
        '--instance-type t3.micro',
        '--count 1:2',
        '--monitoring Enabled=true',
        "--block-device-mappings 'DeviceName=/dev/xvda,Ebs={VolumeSize=8,VolumeType=gp3}'",
        "--tag-specifications 'ResourceType=instance,Tags=[{Key=Name,Value=web-2}]'",
      ].join(' \\\n  '),
    )
    expect(launch("it's, me")).toContain(
      `--tag-specifications '[{"ResourceType":"instance","Tags":[{"Key":"Name","Value":"it'\\''s, me"}]}]'`,
    )
  })

  it('never lets a value be read as an option, as a file or by the shell', () => {
    expect(line('Publish', { TopicArn: 'arn:t', Message: '--help' })).toBe(
      'aws sns publish --topic-arn arn:t --message=--help',
    )
    expect(line('Publish', { Message: '- a\nb' })).toBe("aws sns publish --message='- a\nb'")
    expect(line('Publish', { Message: 'file:///etc/passwd' })).toBe(
      `aws sns publish --cli-input-json '{"Message":"file:///etc/passwd"}'`,
    )
    expect(line('Publish', { Message: '$(rm -rf ~); `x`' })).toBe("aws sns publish --message '$(rm -rf ~); `x`'")
    expect(line('Publish', { 'x; rm -rf /': 'y' })).toBe('aws sns publish')
  })

  it('says what is only kept too', () => {
    const params = { AvailabilityZone: 'us-east-1a', Size: 8, VolumeInitializationRate: 100, ClientToken: 'once' }
    expect(commandLine({ action: 'CreateVolume', params })).toMatch(
      / --volume-initialization-rate 100\s.* --client-token once$/s,
    )
    const launch = { ImageId: 'ami-1', InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }
    expect(
      commandLine({
        action: 'RunInstances',
        params: { ...launch, EbsOptimized: true, CpuOptions: { CoreCount: 1, ThreadsPerCore: 1 } },
      }),
    ).toMatch(/--ebs-optimized.*--cpu-options CoreCount=1,ThreadsPerCore=1/s)
  })

  it('is not there for what the CLI does not have', () => {
    expect(line('InjectFault', { Fault: 'HostPowerLost' })).toBeUndefined()
    expect(line('CreateSlackChannelConfiguration')).toBeUndefined()
    expect(line('Nonsense')).toBeUndefined()
  })

  it('names options as the CLI does', () => {
    expect(['OKActions', 'SecurityGroupIds', 'TreatMissingData', 'InstanceId'].map(kebab)).toEqual([
      'ok-actions',
      'security-group-ids',
      'treat-missing-data',
      'instance-id',
    ])
  })

  it('survives a real shell word by word', () => {
    // many words for each shell: to start one takes longer than to read them
    const words = fc.array(
      fc.string({ unit: 'grapheme' }).map((word) => word.replaceAll('\0', '')),
      { minLength: 150, maxLength: 300, size: 'max' },
    )
    const heard = (given: readonly string[]) => {
      const script = `printf '%s\\0' ${given.map(quote).join(' ')}`
      return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1)
    }
    fc.assert(
      fc.property(words, (given) => {
        expect(heard(given)).toEqual(given)
      }),
      { numRuns: 4 },
    )
    expect(heard([])).toEqual([''])
  })
})
