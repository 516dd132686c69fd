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

/** The image that `resolve:ssm:NAME` means; undefined for another text, or for a parameter that holds none of ours. */
export function imageBehind(said: string): ImageKey | undefined {
  const name = /^resolve:ssm:(\/aws\/service\/[\w./-]+)(?::\d+)?$/.exec(said)?.[1]
  return name === undefined ? undefined : ssmImages.find(([form]) => form.test(name))?.[1]
}
