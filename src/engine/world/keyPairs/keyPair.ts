import type { Brand, InstanceId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import type { Tags } from '../instances/instance.ts'

export type KeyPairId = Brand<string, 'keyPair'>

export type KeyType = 'rsa' | 'ed25519'

/** A key pair as EC2 knows it: the public half. The private one is with whoever made it. */
export interface KeyPair {
  readonly id: KeyPairId
  readonly name: string
  readonly type: KeyType
  /** as it stands in `authorized_keys`: kind, base64 and the name */
  readonly publicKey: string
  readonly fingerprint: string
  readonly createdAt: Instant
  /** whether somebody brought the public half along */
  readonly imported: boolean
  readonly tags: Tags
}

export type KeyPairFact =
  | { readonly kind: 'KeyPairCreated'; readonly keyPair: KeyPair }
  | { readonly kind: 'KeyPairDeleted'; readonly keyPairId: KeyPairId; readonly name: string }
  /** by EC2 Instance Connect, for a minute */
  | {
      readonly kind: 'SshKeySent'
      readonly instanceId: InstanceId
      readonly user: string
      readonly until: Instant
    }
  | { readonly kind: 'KeyPairTagged'; readonly keyPairId: KeyPairId; readonly tags: Tags }

/** Key pairs in a Region, by default (Service Quotas, EC2). */
export const keyPairQuota = 5000
