import type { Account } from '#engine/account.ts'
import { baseImages } from '#facts/images.ts'
import type { Parameter } from '../plan/plan.ts'
import type { Rehearsal } from '../plan/rehearsal.ts'
import { stackName } from '../kinds/kind.ts'
import { listOf, type Members, textIn, type Tree } from '../read/tree.ts'
import type { Template } from './template.ts'

/** The values that somebody says of the parameters of a template, by their names. */
export type Given = Readonly<Record<string, string>>

/** The value that the account has for a parameter whose template says no value: its own VPC, group, image, key. */
function ownValue(type: string, tried: Rehearsal): string | undefined {
  const { find } = tried
  const only = { Filters: [{ Name: 'is-default', Values: ['true'] }] }
  const inner = /^(?:List|AWS::SSM::Parameter::Value)<(.*)>$/.exec(type)?.[1] ?? type
  switch (inner) {
    case 'AWS::EC2::VPC::Id':
      return find('DescribeVpcs', only, 'Vpcs[0].VpcId')
    case 'AWS::EC2::Subnet::Id':
      return find('DescribeSubnets', { Filters: [{ Name: 'default-for-az', Values: ['true'] }] }, 'Subnets[0].SubnetId')
    case 'AWS::EC2::SecurityGroup::Id':
      return find('DescribeSecurityGroups', { GroupNames: ['default'] }, 'SecurityGroups[0].GroupId')
    case 'AWS::EC2::SecurityGroup::GroupName':
      return 'default'
    case 'AWS::EC2::AvailabilityZone::Name':
      return find('DescribeAvailabilityZones', {}, 'AvailabilityZones[0].ZoneName')
    case 'AWS::EC2::KeyPair::KeyName':
      return find('DescribeKeyPairs', {}, 'KeyPairs[0].KeyName')
    case 'AWS::EC2::Instance::Id':
      return find('DescribeInstances', {}, 'Reservations[0].Instances[0].InstanceId')
    case 'AWS::EC2::Volume::Id':
      return find('DescribeVolumes', {}, 'Volumes[0].VolumeId')
    case 'AWS::EC2::Image::Id':
      return baseImages[0]?.ids[tried.history().account.region]
    default:
      return undefined
  }
}

/** Every parameter with its value: as given, as the template says, or what the account has. */
export const parametersOf = ({ parameters }: Template, given: Given, tried: Rehearsal): readonly Parameter[] =>
  [...parameters].map(([name, said]) => {
    const type = textIn(said['Type']) ?? 'String'
    const values = listOf(said['AllowedValues']).flatMap((one) => textIn(one) ?? [])
    const usual = textIn(said['Default'])
    const own = Object.hasOwn(given, name) ? given[name] : undefined
    const found = (own ?? usual) === undefined ? ownValue(type, tried) : undefined
    return {
      name,
      said: usual,
      value: own ?? usual ?? found,
      ...(values.length > 0 && { values }),
      found: found !== undefined,
    }
  })

/** A parameter's value in the shape that its type has; a public parameter's name is read where an image is wanted. */
export function valueOf(value: string | undefined, said: Members): Tree {
  if (value === undefined) return undefined
  const type = textIn(said['Type']) ?? ''
  if (type.startsWith('AWS::SSM::Parameter::Value')) return value.startsWith('/aws/') ? `resolve:ssm:${value}` : value
  if (type === 'CommaDelimitedList' || type.startsWith('List<')) return value.split(',').map((one) => one.trim())
  return value
}

/** The values that CloudFormation itself knows of a stack; there is none here, so its id is made up. */
export function pseudo({ region, accountId }: Account, name: string): Tree {
  const known: Readonly<Record<string, Tree>> = {
    'AWS::Region': region,
    'AWS::AccountId': accountId,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': stackName,
    'AWS::StackId': `arn:aws:cloudformation:${region}:${accountId}:stack/${stackName}/00000000-0000-0000-0000-000000000000`,
    'AWS::NotificationARNs': [],
  }
  return Object.hasOwn(known, name) ? known[name] : undefined
}
