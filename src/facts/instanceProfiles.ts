/** An instance profile that the account has, with the one role in it. */
export interface InstanceProfile {
  readonly name: string
  readonly id: string
  readonly role: string
  /** AWS's managed policies on the role */
  readonly policies: readonly string[]
}

/**
 * The instance profiles of every account here. IAM is not simulated: these are three that many accounts have, the first as
 * Systems Manager's quick setup makes it; their ids are made up.
 */
export const instanceProfiles: readonly InstanceProfile[] = [
  {
    name: 'AmazonSSMRoleForInstancesQuickSetup',
    id: 'AIPAPLAYGROUND0000001',
    role: 'AmazonSSMRoleForInstancesQuickSetup',
    policies: ['AmazonSSMManagedInstanceCore', 'AmazonSSMPatchAssociation'],
  },
  {
    name: 'CloudWatchAgentServerRole',
    id: 'AIPAPLAYGROUND0000002',
    role: 'CloudWatchAgentServerRole',
    policies: ['CloudWatchAgentServerPolicy'],
  },
  {
    name: 's3-read-only',
    id: 'AIPAPLAYGROUND0000003',
    role: 's3-read-only',
    policies: ['AmazonS3ReadOnlyAccess'],
  },
]

/** The policy that lets the SSM Agent report in. */
export const ssmPolicy = 'AmazonSSMManagedInstanceCore'

export const findProfile = (name: string): InstanceProfile | undefined =>
  instanceProfiles.find((profile) => profile.name === name)

export const profileArn = (accountId: string, name: string): string =>
  `arn:aws:iam::${accountId}:instance-profile/${name}`
