import type { Instant } from '#lib/time.ts'

/** A dashboard of CloudWatch as it was put: its body is kept and answered, nothing is drawn of it. */
export interface Dashboard {
  readonly name: string
  /** JSON, as somebody wrote it */
  readonly body: string
  readonly changedAt: Instant
}

export type DashboardFact =
  | { readonly kind: 'DashboardPut'; readonly name: string; readonly body: string }
  | { readonly kind: 'DashboardsDeleted'; readonly names: readonly string[] }
