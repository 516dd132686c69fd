// The public images that the playground offers. Owners, names' patterns, users, root devices and boot modes are AWS's and
// Canonical's; every AMI id, snapshot id and date is made up, so that nobody pastes one into a real account and wonders.
import type { Architecture } from './instanceType.ts'
import type { PerRegion, RegionName } from './regions.ts'

export type ImageKey = 'al2023-x86_64' | 'al2023-arm64' | 'ubuntu-24.04-x86_64' | 'ubuntu-24.04-arm64' | 'al1-s3-x86_64'

export interface BaseImage {
  /** Ours, for code that means an image in whichever Region. */
  readonly key: ImageKey
  readonly ids: PerRegion<string>
  readonly name: string
  /** Short, for people. */
  readonly title: string
  readonly creationDate: string
  readonly architecture: Architecture
  readonly ownerId: string
  readonly ownerAlias: 'amazon' | undefined
  readonly rootDeviceName: '/dev/xvda' | '/dev/sda1'
  readonly rootDeviceType: 'ebs' | 'instance-store'
  readonly rootGiB: number
  /** Undefined for an instance-store root, as is its snapshot. */
  readonly rootType: 'gp3' | undefined
  readonly snapshotIds: PerRegion<string> | undefined
  /** Login by SSH. */
  readonly user: 'ec2-user' | 'ubuntu'
  readonly supportsHibernation: boolean
  /** Undefined when the image says none: the type's own usual mode. */
  readonly bootMode: 'uefi' | 'uefi-preferred' | undefined
  readonly ena: boolean
  /** The only types that it starts on; undefined for all of its architecture. */
  readonly onlyTypes: readonly string[] | undefined
}

const amazonLinux = {
  title: 'Amazon Linux 2023',
  creationDate: '2025-11-05T00:00:00.000Z',
  ownerId: '137112412989',
  ownerAlias: 'amazon',
  rootDeviceName: '/dev/xvda',
  rootDeviceType: 'ebs',
  rootGiB: 8,
  rootType: 'gp3',
  user: 'ec2-user',
  supportsHibernation: true,
  ena: true,
  onlyTypes: undefined,
} as const

const ubuntu = {
  title: 'Ubuntu Server 24.04 LTS',
  creationDate: '2025-10-22T00:00:00.000Z',
  ownerId: '099720109477',
  ownerAlias: undefined,
  rootDeviceName: '/dev/sda1',
  rootDeviceType: 'ebs',
  rootGiB: 8,
  rootType: 'gp3',
  user: 'ubuntu',
  // The user guide's list of April 2026 ends with Ubuntu 22.04.
  supportsHibernation: false,
  ena: true,
  onlyTypes: undefined,
} as const

export const baseImages: readonly BaseImage[] = [
  {
    ...amazonLinux,
    key: 'al2023-x86_64',
    ids: { 'ap-northeast-2': 'ami-0b928b44c05a9b078', 'us-east-1': 'ami-02bd7b16c7c988050' },
    snapshotIds: { 'ap-northeast-2': 'snap-05e2370139fe83cea', 'us-east-1': 'snap-07e22d36940a77d54' },
    name: 'al2023-ami-2023.9.20251105.0-kernel-6.1-x86_64',
    architecture: 'x86_64',
    bootMode: 'uefi-preferred',
  },
  {
    ...amazonLinux,
    key: 'al2023-arm64',
    ids: { 'ap-northeast-2': 'ami-0267fdeb2be0be15e', 'us-east-1': 'ami-013ef7f047b7f3140' },
    snapshotIds: { 'ap-northeast-2': 'snap-02185e514ce9f9984', 'us-east-1': 'snap-07ca09a5342b92292' },
    name: 'al2023-ami-2023.9.20251105.0-kernel-6.1-arm64',
    architecture: 'arm64',
    bootMode: 'uefi',
  },
  {
    ...ubuntu,
    key: 'ubuntu-24.04-x86_64',
    ids: { 'ap-northeast-2': 'ami-067b7aaca4eb88882', 'us-east-1': 'ami-0b2ea26e56e4f4694' },
    snapshotIds: { 'ap-northeast-2': 'snap-0d61c0b7f94e2358a', 'us-east-1': 'snap-03fa8e5b6720c1d94' },
    name: 'ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server-20251022',
    architecture: 'x86_64',
    bootMode: 'uefi-preferred',
  },
  {
    ...ubuntu,
    key: 'ubuntu-24.04-arm64',
    ids: { 'ap-northeast-2': 'ami-095d9dbb2b42f570d', 'us-east-1': 'ami-0ab88dfd528c2846b' },
    snapshotIds: { 'ap-northeast-2': 'snap-0c84be9127d05f36e', 'us-east-1': 'snap-01e7f3a59b8d2406c' },
    name: 'ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-arm64-server-20251022',
    architecture: 'arm64',
    bootMode: 'uefi',
  },
  {
    // An image kept in S3 is copied onto the host's own disk, of which a root may take 10 GiB (user guide, root device
    // types). Of the types that still take one (C1, C3, D2, I2, M1, M2, M3, R3, X1) the playground has r3.large with
    // room for it: m3.medium's disk has 4 GB.
    key: 'al1-s3-x86_64',
    ids: { 'ap-northeast-2': 'ami-08f1d4c63ea5b7029', 'us-east-1': 'ami-0e35a90c7d2b8164f' },
    snapshotIds: undefined,
    name: 'amzn-ami-hvm-2018.03.0.20180412-x86_64-s3',
    title: 'Amazon Linux (2018, S3-backed)',
    creationDate: '2018-04-12T00:00:00.000Z',
    architecture: 'x86_64',
    ownerId: '137112412989',
    ownerAlias: 'amazon',
    rootDeviceName: '/dev/sda1',
    rootDeviceType: 'instance-store',
    rootGiB: 10,
    rootType: undefined,
    user: 'ec2-user',
    supportsHibernation: false,
    bootMode: undefined,
    ena: false,
    onlyTypes: ['r3.large'],
  },
]

/** By the id that the image has in this Region; an id of the other Region finds nothing, as in EC2. */
export const findBaseImage = (region: RegionName, id: string): BaseImage | undefined =>
  baseImages.find((image) => image.ids[region] === id)
