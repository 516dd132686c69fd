import type { InstanceId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'

/** Which instance profile an instance has, and since when: AWS's association. */
export interface ProfileAssociation {
  readonly id: string
  readonly instanceId: InstanceId
  /** the profile's name */
  readonly profile: string
  readonly since: Instant
}

export type ProfileFact =
  | { readonly kind: 'ProfileAssociated'; readonly association: ProfileAssociation }
  | {
      readonly kind: 'ProfileDisassociated'
      readonly associationId: string
      readonly instanceId: InstanceId
      readonly profile: string
    }
