import type { PerRegion } from './regions.ts'

/**
 * The addresses from which the console's EC2 Instance Connect knocks in each Region, which its prefix list
 * `com.amazonaws.REGION.ec2-instance-connect` holds (ip-ranges.json, service EC2_INSTANCE_CONNECT).
 */
export const instanceConnectRanges: PerRegion<string> = {
  'ap-northeast-2': '13.209.1.56/29',
  'us-east-1': '18.206.107.24/29',
}

/** The milliseconds for which a key that was sent is let in (API SendSSHPublicKey). */
export const sentKeyLasts = 60_000
