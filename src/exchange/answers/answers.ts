import { isRecord } from '#lib/record.ts'
import { listOf, type Members, membersOf, type Tree } from '../read/tree.ts'

/** The lists that AWS's Describe and List actions answer, and that are read here. */
export const lists = [
  'Reservations',
  'Volumes',
  'Addresses',
  'SecurityGroups',
  'KeyPairs',
  'PlacementGroups',
  'Snapshots',
  'Images',
  'Vpcs',
  'Subnets',
  'InternetGateways',
  'RouteTables',
  'NetworkAcls',
  'NetworkInterfaces',
  'MetricAlarms',
  'Topics',
  'TopicAttributes',
  'Subscriptions',
  'SlackChannelConfigurations',
  'InstanceAttributes',
  'InstanceCreditSpecifications',
] as const

type List = (typeof lists)[number]

export type Answers = { readonly [Name in List]: readonly Members[] }

/** True where a structure is what AWS answers, of one action or of several in one file. */
export const isAnswers = (tree: Tree): boolean =>
  isRecord(tree) && lists.some((list) => Object.hasOwn(tree, list) && Array.isArray(tree[list]))

/** Every list, empty where the file has none. */
export function readAnswers(tree: Tree): Answers {
  const said = membersOf(tree)
  const rows = (list: List) => listOf(said[list]).filter(isRecord)
  return {
    Reservations: rows('Reservations'),
    Volumes: rows('Volumes'),
    Addresses: rows('Addresses'),
    SecurityGroups: rows('SecurityGroups'),
    KeyPairs: rows('KeyPairs'),
    PlacementGroups: rows('PlacementGroups'),
    Snapshots: rows('Snapshots'),
    Images: rows('Images'),
    Vpcs: rows('Vpcs'),
    Subnets: rows('Subnets'),
    InternetGateways: rows('InternetGateways'),
    RouteTables: rows('RouteTables'),
    NetworkAcls: rows('NetworkAcls'),
    NetworkInterfaces: rows('NetworkInterfaces'),
    MetricAlarms: rows('MetricAlarms'),
    Topics: rows('Topics'),
    TopicAttributes: rows('TopicAttributes'),
    Subscriptions: rows('Subscriptions'),
    SlackChannelConfigurations: rows('SlackChannelConfigurations'),
    InstanceAttributes: rows('InstanceAttributes'),
    InstanceCreditSpecifications: rows('InstanceCreditSpecifications'),
  }
}

export const instancesIn = ({ Reservations }: Answers): readonly Members[] =>
  Reservations.flatMap((one) => listOf(one['Instances'])).filter(isRecord)
