import type { TopicArn } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'

/** A number that an account in the SMS sandbox may send to, once it is verified. */
export interface SandboxPhone {
  readonly number: string
  readonly verified: boolean
  /** what was sent to it last */
  readonly code?: string | undefined
  /** when it was verified, or last tried to be */
  readonly since: Instant
  /** when codes were sent, in the last day */
  readonly sent: readonly Instant[]
}

export type SandboxFact =
  | { readonly kind: 'SandboxPhoneAdded'; readonly number: string; readonly code: string }
  | { readonly kind: 'SandboxPhoneVerified' | 'SandboxPhoneDeleted'; readonly number: string }
  | { readonly kind: 'SmsSandboxSet'; readonly inside: boolean }
  /** SNS took the notification and did not send the SMS, because the number is not verified */
  | { readonly kind: 'SmsWithheld'; readonly endpoint: string; readonly topicArn: TopicArn }

/** The number of the playground's own phone, verified from the beginning. */
export const ownPhone = '+821012345678'
