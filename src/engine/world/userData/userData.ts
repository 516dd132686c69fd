import type { EventId, InstanceId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'

/** A script of the first boot that is under way: which of its lines comes next, and what it has come to so far. */
export interface FirstBoot {
  readonly instanceId: InstanceId
  /** the boot that it belongs to: when the OS came up */
  readonly bootedAt: Instant
  /** the line that is being run, counted from 0 */
  readonly next: number
  readonly variables: Readonly<Record<string, string>>
  /** what it has said */
  readonly said: string
  /** lines that this shell could not run */
  readonly notRun: number
  readonly status: number
  /** when the line that is being run is done */
  readonly due: Instant
  readonly because?: EventId | undefined
}

/** The longest user data, in bytes before it is base64 (UG user-data). */
export const longestUserData = 16_384

export type UserDataFact =
  | { readonly kind: 'UserDataSet'; readonly instanceId: InstanceId; readonly userData: string | null }
  | { readonly kind: 'UserDataRunning'; readonly instanceId: InstanceId; readonly run: Omit<FirstBoot, 'because'> }
  | {
      readonly kind: 'UserDataFinished'
      readonly instanceId: InstanceId
      /** of the script: 0 where its last line succeeded */
      readonly status: number
      readonly notRun: number
      readonly log: string
    }
  /** the OS went down, or hangs, before the script was over: it is not run again */
  | { readonly kind: 'UserDataInterrupted'; readonly instanceId: InstanceId; readonly log: string }
  | { readonly kind: 'PackagesInstalled'; readonly instanceId: InstanceId; readonly packages: readonly string[] }
  | {
      readonly kind: 'ServiceSwitched'
      readonly instanceId: InstanceId
      readonly unit: string
      readonly enabled: boolean
    }
  | {
      readonly kind: 'ShellVariablesSet'
      readonly instanceId: InstanceId
      readonly variables: Readonly<Record<string, string>>
    }
