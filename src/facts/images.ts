// The public images that the playground offers. Owners, names' patterns, users, root devices and boot modes are AWS's and
// Canonical's; every AMI id, snapshot id and date is made up, so that nobody pastes one into a real account and wonders.
import type { Architecture } from './instanceType.ts'
import { everywhere, type RegionName } from './regions.ts'

export type ImageKey = 'al2023-x86_64' | 'al2023-arm64' | 'ubuntu-24.04-x86_64' | 'ubuntu-24.04-arm64' | 'al1-s3-x86_64'

export interface BaseImage {
  /** Ours, for code that means an image in whichever Region. */
  readonly key: ImageKey
  readonly ids: Readonly<Record<RegionName, string>>
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
  readonly snapshotIds: Readonly<Record<RegionName, string>> | undefined
  /** Login by SSH. */
  readonly user: 'ec2-user' | 'ubuntu'
  readonly supportsHibernation: boolean
  /** Undefined when the image says none: the type's own usual mode. */
  readonly bootMode: 'uefi' | 'uefi-preferred' | undefined
  readonly ena: boolean
  /** On images of before user data could be given, so that there was a web server. */
  readonly bringsNginx?: true
  /** The only types that it starts on; undefined for all of its architecture. */
  readonly onlyTypes: readonly string[] | undefined
}

const amazonLinux = {
  title: 'Amazon Linux 2023',
  creationDate: '2026-01-26T00:00:00.000Z',
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
  creationDate: '2026-01-19T00:00:00.000Z',
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

/** The images that are offered. */
export const baseImages: readonly BaseImage[] = [
  {
    ...amazonLinux,
    key: 'al2023-x86_64',
    ids: everywhere({ 'ap-northeast-2': 'ami-015e7b97856a12fac', 'us-east-1': 'ami-0e34e19222c41f4cd' }),
    snapshotIds: everywhere({ 'ap-northeast-2': 'snap-09de732011d0da5d5', 'us-east-1': 'snap-0afddeab79f9bc6eb' }),
    name: 'al2023-ami-2023.10.20260126.0-kernel-6.1-x86_64',
    architecture: 'x86_64',
    bootMode: 'uefi-preferred',
  },
  {
    ...amazonLinux,
    key: 'al2023-arm64',
    ids: everywhere({ 'ap-northeast-2': 'ami-0b356396dfc5bd380', 'us-east-1': 'ami-0087627fdac26b51f' }),
    snapshotIds: everywhere({ 'ap-northeast-2': 'snap-058454695d2ad9fb2', 'us-east-1': 'snap-031a6e349b8b85724' }),
    name: 'al2023-ami-2023.10.20260126.0-kernel-6.1-arm64',
    architecture: 'arm64',
    bootMode: 'uefi',
  },
  {
    ...ubuntu,
    key: 'ubuntu-24.04-x86_64',
    ids: everywhere({ 'ap-northeast-2': 'ami-0438847563805fb50', 'us-east-1': 'ami-0ac30d1434fe70f97' }),
    snapshotIds: everywhere({ 'ap-northeast-2': 'snap-017398bedf394a3f1', 'us-east-1': 'snap-0c7e8394ca46de2f5' }),
    name: 'ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server-20260119',
    architecture: 'x86_64',
    bootMode: 'uefi-preferred',
  },
  {
    ...ubuntu,
    key: 'ubuntu-24.04-arm64',
    ids: everywhere({ 'ap-northeast-2': 'ami-0fb3774a2a63fceac', 'us-east-1': 'ami-0be59e798b5758250' }),
    snapshotIds: everywhere({ 'ap-northeast-2': 'snap-090a52e5509125a46', 'us-east-1': 'snap-0b57d21730251c143' }),
    name: 'ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-arm64-server-20260119',
    architecture: 'arm64',
    bootMode: 'uefi',
  },
  {
    // An image kept in S3 is copied onto the host's own disk, of which a root may take 10 GiB (user guide, root device
    // types). Of the types that still take one (C1, C3, D2, I2, M1, M2, M3, R3, X1) the playground has r3.large with
    // room for it: m3.medium's disk has 4 GB.
    key: 'al1-s3-x86_64',
    ids: everywhere({ 'ap-northeast-2': 'ami-0a13f6065b8c611cd', 'us-east-1': 'ami-0d9f8acdc33e9c1a3' }),
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
