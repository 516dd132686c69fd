import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { replay, replayable } from '../../replay.ts'
import { type Scenario, scenario } from '../../scenario.ts'

const image = 'ami-0e34e19222c41f4cd'
const data = {
  ImageId: image,
  InstanceType: 't3.micro',
  TagSpecifications: [
    {
      ResourceType: 'instance',
      Tags: [
        { Key: 'Name', Value: 'web' },
        { Key: 'team', Value: 'a' },
      ],
    },
  ],
  BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 20, VolumeType: 'gp3' } }],
}

const named = { LaunchTemplateName: 'web' }
const one = { MinCount: 1, MaxCount: 1 }

interface Shown {
  readonly InstanceId: string
  readonly InstanceType: string
  readonly Tags: readonly { readonly Key: string; readonly Value: string }[]
}

function begun(): Scenario {
  const story = scenario()
  story.ok('CreateLaunchTemplate', { ...named, VersionDescription: 'first', LaunchTemplateData: data })
  return story
}

const launched = (story: Scenario, more: object): Shown =>
  (story.ok('RunInstances', { ...one, ...more })['Instances'] as readonly [Shown])[0]

const tagsOf = ({ Tags }: Shown) => Object.fromEntries(Tags.map(({ Key, Value }) => [Key, Value]))

const versionsOf = (story: Scenario, more: object = {}) =>
  story.ok('DescribeLaunchTemplateVersions', { ...named, ...more })['LaunchTemplateVersions']

describe('a launch template', () => {
  it('is answered as AWS answers it, its first version the default one', () => {
    const story = scenario()
    const answer = story.ok('CreateLaunchTemplate', {
      ...named,
      VersionDescription: 'first',
      LaunchTemplateData: data,
      TagSpecifications: [{ ResourceType: 'launch-template', Tags: [{ Key: 'purpose', Value: 'lab' }] }],
    })
    expect(answer['LaunchTemplate']).toMatchObject({
      LaunchTemplateId: expect.stringMatching(/^lt-0[0-9a-f]{16}$/),
      LaunchTemplateName: 'web',
      DefaultVersionNumber: 1,
      LatestVersionNumber: 1,
      CreatedBy: `arn:aws:iam::${story.account().accountId}:root`,
      Tags: [{ Key: 'purpose', Value: 'lab' }],
    })
    expect(story.ok('DescribeLaunchTemplates', { LaunchTemplateNames: ['web'] })['LaunchTemplates']).toHaveLength(1)
    expect(versionsOf(story)).toMatchObject([
      { VersionNumber: 1, VersionDescription: 'first', DefaultVersion: true, LaunchTemplateData: data },
    ])
    expect(
      story.ok('DescribeTags', { Filters: [{ Name: 'resource-type', Values: ['launch-template'] }] }),
    ).toMatchObject({ Tags: [{ Key: 'purpose' }] })
  })

  it.each([
    ['a name that is taken', { ...named }, 'InvalidLaunchTemplateName.AlreadyExistsException'],
    [
      'a script that is not base64',
      { LaunchTemplateName: 'new', LaunchTemplateData: { UserData: '#!/bin/bash' } },
      'InvalidUserData.Malformed',
    ],
    ['two letters', { LaunchTemplateName: 'ab' }, 'InvalidLaunchTemplateName.MalformedException'],
    ['a name with a space', { LaunchTemplateName: 'my web' }, 'InvalidLaunchTemplateName.MalformedException'],
    ['a name in Korean', { LaunchTemplateName: '웹서버' }, 'InvalidLaunchTemplateName.MalformedException'],
    ['no data', { LaunchTemplateName: 'new', LaunchTemplateData: {} }, 'MissingParameter'],
    [
      'a name that AWS does not have',
      { LaunchTemplateName: 'new', LaunchTemplateData: { Type: 'x' } },
      'UnknownParameter',
    ],
    [
      'tags of an instance',
      { LaunchTemplateName: 'new', TagSpecifications: [{ ResourceType: 'instance', Tags: [] }] },
      'InvalidParameterValue',
    ],
  ])('is refused with %s', (_, more, code) => {
    const story = begun()
    expect(story.no('CreateLaunchTemplate', { LaunchTemplateData: data, ...more }).code).toBe(code)
    expect(story.account().launchTemplates.size).toBe(1)
  })

  it('may hold what no launch would take: that is said when something is launched from it', () => {
    const story = scenario()
    story.ok('CreateLaunchTemplate', { ...named, LaunchTemplateData: { ImageId: image, InstanceType: 't3.giant' } })
    expect(story.no('RunInstances', { ...one, LaunchTemplate: named })).toEqual({
      code: 'InvalidParameterValue',
      message: "Invalid value 't3.giant' for InstanceType.",
    })
  })

  it('goes with all its versions, and its name is free again', () => {
    const story = begun()
    const instance = launched(story, { LaunchTemplate: named })
    expect(story.ok('DeleteLaunchTemplate', named)).toMatchObject({ LaunchTemplate: named })
    expect(story.no('DescribeLaunchTemplateVersions', named)).toEqual({
      code: 'InvalidLaunchTemplateName.NotFoundException',
      message: 'The specified launch template, with template name web, does not exist.',
    })
    expect(story.no('RunInstances', { ...one, LaunchTemplate: named }).code).toBe(
      'InvalidLaunchTemplateName.NotFoundException',
    )
    expect(story.account().instances.size).toBe(1)
    expect(tagsOf(instance)).toHaveProperty('aws:ec2launchtemplate:version', '1')
    story.ok('CreateLaunchTemplate', { ...named, LaunchTemplateData: data })
  })

  it('is named by its id or its name, and not by both', () => {
    const story = begun()
    expect(story.no('DeleteLaunchTemplate', {}).code).toBe('MissingParameter')
    const LaunchTemplateId = 'lt-0123456789abcdef0'
    expect(story.no('DeleteLaunchTemplate', { ...named, LaunchTemplateId }).code).toBe('InvalidParameterCombination')
    expect(story.no('DeleteLaunchTemplate', { LaunchTemplateId }).code).toBe('InvalidLaunchTemplateId.NotFound')
    expect(story.no('DeleteLaunchTemplate', { LaunchTemplateId: 'web' }).code).toBe('InvalidLaunchTemplateId.Malformed')
    expect(story.no('DescribeLaunchTemplates', { LaunchTemplateNames: ['web', 'none'] }).code).toBe(
      'InvalidLaunchTemplateName.NotFoundException',
    )
  })
})

describe('a version of a launch template', () => {
  it('inherits what its source says, and what is said over it replaces that', () => {
    const story = begun()
    const made = story.ok('CreateLaunchTemplateVersion', {
      ...named,
      SourceVersion: '1',
      VersionDescription: 'larger',
      LaunchTemplateData: { InstanceType: 't3.small' },
    })
    expect(made['LaunchTemplateVersion']).toMatchObject({
      VersionNumber: 2,
      DefaultVersion: false,
      LaunchTemplateData: { ...data, InstanceType: 't3.small' },
    })
    expect(story.ok('DescribeLaunchTemplates', {})).toMatchObject({
      LaunchTemplates: [{ DefaultVersionNumber: 1, LatestVersionNumber: 2 }],
    })
    const fresh = story.ok('CreateLaunchTemplateVersion', { ...named, LaunchTemplateData: { EbsOptimized: true } })
    expect(fresh['LaunchTemplateVersion']).toMatchObject({ LaunchTemplateData: { EbsOptimized: true } })
    expect(JSON.stringify(fresh)).not.toContain('ImageId')
  })

  it('is described by number, by $Latest and $Default, and across all templates', () => {
    const story = begun()
    story.ok('CreateLaunchTemplateVersion', {
      ...named,
      SourceVersion: '$Latest',
      LaunchTemplateData: { KeyName: 'k' },
    })
    expect(versionsOf(story)).toMatchObject([{ VersionNumber: 2 }, { VersionNumber: 1 }])
    expect(versionsOf(story, { Versions: ['$Default'] })).toMatchObject([{ VersionNumber: 1 }])
    expect(versionsOf(story, { MinVersion: '2' })).toMatchObject([{ VersionNumber: 2 }])
    expect(versionsOf(story, { Filters: [{ Name: 'is-default-version', Values: ['true'] }] })).toHaveLength(1)
    const all = story.ok('DescribeLaunchTemplateVersions', { Versions: ['$Latest'] })
    expect(all['LaunchTemplateVersions']).toMatchObject([{ VersionNumber: 2 }])
    expect(story.no('DescribeLaunchTemplateVersions', {}).code).toBe('MissingParameter')
    expect(story.no('DescribeLaunchTemplateVersions', { Versions: ['1'] }).code).toBe('MissingParameter')
    expect(story.no('DescribeLaunchTemplateVersions', { ...named, Versions: ['7'] }).code).toBe(
      'InvalidLaunchTemplateId.VersionNotFound',
    )
  })

  it('is listed in the order in which a request names it', () => {
    const story = scenario()
    for (const LaunchTemplateName of ['first', 'second'])
      story.ok('CreateLaunchTemplate', { LaunchTemplateName, LaunchTemplateData: { InstanceType: 't3.micro' } })
    expect(story.ok('DescribeLaunchTemplates', { LaunchTemplateNames: ['second', 'first'] })).toMatchObject({
      LaunchTemplates: [{ LaunchTemplateName: 'second' }, { LaunchTemplateName: 'first' }],
    })
  })

  it('goes alone unless it is the default one, and its number is not given again', () => {
    const story = begun()
    const next = () => story.ok('CreateLaunchTemplateVersion', { ...named, LaunchTemplateData: { KeyName: 'k' } })
    next()
    next()
    const answer = story.ok('DeleteLaunchTemplateVersions', { ...named, Versions: ['1', '3', '9'] })
    expect(answer).toMatchObject({
      SuccessfullyDeletedLaunchTemplateVersions: [{ VersionNumber: 3 }],
      UnsuccessfullyDeletedLaunchTemplateVersions: [
        { VersionNumber: 1, ResponseError: { Code: 'unexpectedError' } },
        { VersionNumber: 9, ResponseError: { Code: 'launchTemplateVersionDoesNotExist' } },
      ],
    })
    expect(next()['LaunchTemplateVersion']).toMatchObject({ VersionNumber: 4 })
    story.ok('ModifyLaunchTemplate', { ...named, DefaultVersion: '$Latest' })
    expect(story.ok('DescribeLaunchTemplates', {})).toMatchObject({ LaunchTemplates: [{ DefaultVersionNumber: 4 }] })
    expect(story.no('ModifyLaunchTemplate', { ...named, DefaultVersion: '3' }).code).toBe(
      'InvalidLaunchTemplateId.VersionNotFound',
    )
  })
})

describe('a launch from a template', () => {
  it('takes the default version unless it names one, and carries the tags of where it came from', () => {
    const story = begun()
    story.ok('CreateLaunchTemplateVersion', {
      ...named,
      SourceVersion: '1',
      LaunchTemplateData: { InstanceType: 't3.small' },
    })
    expect(launched(story, { LaunchTemplate: named }).InstanceType).toBe('t3.micro')
    const latest = launched(story, { LaunchTemplate: { ...named, Version: '$Latest' } })
    expect(latest.InstanceType).toBe('t3.small')
    expect(tagsOf(latest)).toEqual({
      Name: 'web',
      team: 'a',
      'aws:ec2launchtemplate:id': expect.stringMatching(/^lt-/),
      'aws:ec2launchtemplate:version': '2',
    })
    expect(story.no('RunInstances', { ...one, LaunchTemplate: { ...named, Version: '3' } }).code).toBe(
      'InvalidLaunchTemplateId.VersionNotFound',
    )
  })

  it('lets the request win, and puts tags and disks together', () => {
    const story = begun()
    const instance = launched(story, {
      LaunchTemplate: named,
      InstanceType: 't3.small',
      TagSpecifications: [
        {
          ResourceType: 'instance',
          Tags: [
            { Key: 'team', Value: 'b' },
            { Key: 'stage', Value: 'test' },
          ],
        },
      ],
      BlockDeviceMappings: [
        { DeviceName: '/dev/xvda', Ebs: { VolumeSize: 30 } },
        { DeviceName: '/dev/sdf', Ebs: { VolumeSize: 5 } },
      ],
    })
    expect(instance.InstanceType).toBe('t3.small')
    expect(tagsOf(instance)).toMatchObject({ Name: 'web', team: 'b', stage: 'test' })
    expect(story.ok('DescribeVolumes')).toMatchObject({ Volumes: [{ Size: 30 }, { Size: 5 }] })
  })

  it('still wants what neither says, and refuses a subnet beside the template’s network interfaces', () => {
    const story = begun()
    story.ok('CreateLaunchTemplate', { LaunchTemplateName: 'half', LaunchTemplateData: { InstanceType: 't3.micro' } })
    const half = { LaunchTemplateName: 'half' }
    expect(story.no('RunInstances', { ...one, LaunchTemplate: half })).toEqual({
      code: 'MissingParameter',
      message: 'The request must contain the parameter ImageId',
    })
    launched(story, { LaunchTemplate: half, ImageId: image })
    story.ok('CreateLaunchTemplateVersion', {
      ...named,
      SourceVersion: '1',
      LaunchTemplateData: { NetworkInterfaces: [{ DeviceIndex: 0, AssociatePublicIpAddress: true }] },
    })
    const { Subnets } = story.ok('DescribeSubnets')
    const SubnetId = (Subnets as readonly { SubnetId: string }[])[0]?.SubnetId
    const asked = { ...one, LaunchTemplate: { ...named, Version: '2' }, SubnetId }
    expect(story.no('RunInstances', asked).code).toBe('InvalidParameterCombination')
  })

  it('says what the playground leaves out of a template, and what AWS’s launch does not take', () => {
    const story = scenario()
    const asked = (LaunchTemplateData: object) => {
      const { LaunchTemplate } = story.ok('CreateLaunchTemplate', {
        LaunchTemplateName: `t-${story.account().launchTemplates.size}`,
        LaunchTemplateData: { ImageId: image, InstanceType: 't3.micro', ...LaunchTemplateData },
      }) as { LaunchTemplate: { LaunchTemplateId: string } }
      return story.no('RunInstances', {
        ...one,
        LaunchTemplate: { LaunchTemplateId: LaunchTemplate.LaunchTemplateId },
      })
    }
    expect(asked({ ElasticGpuSpecifications: [{ Type: 'eg1.medium' }] }).code).toBe('Playground.NotModelled')
    expect(asked({ InstanceRequirements: { VCpuCount: { Min: 1 }, MemoryMiB: { Min: 1 } } }).code).toBe(
      'UnsupportedOperation',
    )
  })

  it('is dry-run, and told again the same', () => {
    const story = begun()
    expect(story.no('RunInstances', { ...one, LaunchTemplate: named, DryRun: true }).code).toBe('DryRunOperation')
    launched(story, { LaunchTemplate: { ...named, Version: '$Latest' } })
    story.wait(minute)
    expect(replay(JSON.parse(JSON.stringify(replayable(story.history()))))).toEqual(story.history())
  })

  it('leaves tags that nobody can take off, and that count for nothing', () => {
    const story = begun()
    const { InstanceId } = launched(story, { LaunchTemplate: named })
    expect(
      story.no('DeleteTags', { Resources: [InstanceId], Tags: [{ Key: 'aws:ec2launchtemplate:version' }] }).code,
    ).toBe('InvalidParameterValue')
    story.ok('DeleteTags', { Resources: [InstanceId] })
    const left = story.ok('DescribeTags', { Filters: [{ Name: 'resource-id', Values: [InstanceId] }] })['Tags']
    expect(left).toMatchObject([{ Key: 'aws:ec2launchtemplate:id' }, { Key: 'aws:ec2launchtemplate:version' }])
    const fifty = Array.from({ length: 50 }, (_, nth) => ({ Key: `k${nth}`, Value: 'v' }))
    story.ok('CreateTags', { Resources: [InstanceId], Tags: fifty })
  })
})

describe('the data of an instance', () => {
  it('is what a new template can be made of, once its interface and addresses are left out', () => {
    const story = scenario()
    story.ok('CreateKeyPair', { KeyName: 'lab' })
    const id = story.running({ KeyName: 'lab', DisableApiTermination: true })
    const { LaunchTemplateData } = story.ok('GetLaunchTemplateData', { InstanceId: id }) as {
      LaunchTemplateData: { NetworkInterfaces: object[] }
    }
    expect(LaunchTemplateData).toMatchObject({
      ImageId: image,
      KeyName: 'lab',
      DisableApiTermination: true,
      BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { DeleteOnTermination: true, VolumeSize: 8 } }],
      NetworkInterfaces: [{ NetworkInterfaceId: expect.stringMatching(/^eni-/) }],
    })
    const { NetworkInterfaces: _, ...rest } = LaunchTemplateData
    story.ok('CreateLaunchTemplate', { ...named, LaunchTemplateData: rest })
    expect(launched(story, { LaunchTemplate: named })).toMatchObject({ KeyName: 'lab' })
  })
})
