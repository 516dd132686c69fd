import type { ImageKey } from './images.ts'

/**
 * The public parameters of Systems Manager that hold the ids of images which the playground has, by how their names read:
 * `/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64` (EC2 user guide, AMI aliases) and Canonical's.
 */
export const ssmImages: readonly (readonly [RegExp, ImageKey])[] = [
  [/ami-amazon-linux-latest\/al2023-ami-.*arm64/, 'al2023-arm64'],
  [/ami-amazon-linux-latest\/al2023-ami-/, 'al2023-x86_64'],
  [/canonical\/ubuntu\/server\/(24\.04|noble)\/.*arm64/, 'ubuntu-24.04-arm64'],
  [/canonical\/ubuntu\/server\/(24\.04|noble)\//, 'ubuntu-24.04-x86_64'],
]

/** Those that a list of a path tells; AWS's is longer. */
export const listedSsmImages: readonly string[] = [
  ...['arm64', 'x86_64'].map((kind) => `/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-${kind}`),
  ...['amd64', 'arm64'].map(
    (kind) => `/aws/service/canonical/ubuntu/server/24.04/stable/current/${kind}/hvm/ebs-gp3/ami-id`,
  ),
]

/** The image whose id a public parameter holds; undefined for one that holds none of ours. */
export const imageInParameter = (name: string): ImageKey | undefined =>
  /^\/aws\/service\/[\w./-]+$/.test(name) ? ssmImages.find(([form]) => form.test(name))?.[1] : undefined

/** The image that `resolve:ssm:NAME` means; undefined for another text, or for a parameter that holds none of ours. */
export function imageBehind(said: string): ImageKey | undefined {
  const name = /^resolve:ssm:([^:]+)(?::\d+)?$/.exec(said)?.[1]
  return name === undefined ? undefined : imageInParameter(name)
}
