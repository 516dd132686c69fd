/**
 * The flags that the AWS CLI calls otherwise where they are off, by action and member: with `no-` before their name they
 * would be options that it does not have.
 */
export const offOptions: Readonly<Record<string, string>> = {
  'RunInstances.DisableApiTermination': 'enable-api-termination',
  'CreateImage.NoReboot': 'reboot',
  'CreateNetworkAclEntry.Egress': 'ingress',
  'ReplaceNetworkAclEntry.Egress': 'ingress',
  'DeleteNetworkAclEntry.Egress': 'ingress',
}

/** The member that an option of the CLI turns off; undefined where it is no such option. */
export const turnedOff = (action: string, option: string): string | undefined =>
  Object.entries(offOptions)
    .find(([key, name]) => name === option && key.startsWith(`${action}.`))?.[0]
    .slice(action.length + 1)
