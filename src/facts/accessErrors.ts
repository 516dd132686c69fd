import { refusal } from './errors.ts'

// Refusals of what lets people in: key pairs, user data, instance metadata, instance profiles.

const parameter = (message: string) => refusal('InvalidParameterValue', message)

export const refuseKey = {
  /** reports of 2013 to 2026: eksctl#91, rancher-as-code#1, terraform-provider-iterative#14 */
  duplicate: (name: string) => refusal('InvalidKeyPair.Duplicate', `The keypair '${name}' already exists.`),
  /** a dozen reports: CORRECTIONS F13 */
  noSuch: (name: string) => refusal('InvalidKeyPair.NotFound', `The key pair '${name}' does not exist`),
  /** the code is AWS's; the sentence about an id is ours */
  noSuchId: (id: string) => refusal('InvalidKeyPair.NotFound', `The key pair ID '${id}' does not exist`),
  /** aws-cdk#25929, as CloudTrail recorded it in 2023; the same for DSA and ECDSA: streisand#1171 */
  format: () => refusal('InvalidKey.Format', 'Key is not in valid OpenSSH public key format'),
  /** the code is AWS's (API error codes), the sentence ours */
  limit: (most: number) =>
    refusal('KeyPairLimitExceeded', `The maximum number of key pairs (${most}) has been reached in this Region.`),
  ascii: (name: string) =>
    parameter(`Value (${name}) for parameter KeyName is invalid. Character sets beyond ASCII are not supported.`),
  /** the rule is the user guide's (create-key-pairs), the sentence ours */
  spaces: (name: string) =>
    parameter(`Value (${name}) for parameter KeyName is invalid. The name can't include leading or trailing spaces.`),
} as const
