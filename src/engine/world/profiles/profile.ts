import type { InstanceId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'

/** The association of an instance with its profile, and since when: AWS's own word. */
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
