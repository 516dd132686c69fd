import type { HostId, InstanceId } from '#lib/brand.ts'

/** A computer in AWS's building. Learners of the real thing never see one; what befalls it decides the system check. */
export interface Host {
  readonly id: HostId
  readonly zone: string
  /** our instances on it, in order of arrival; other customers' are not modelled */
  readonly instances: readonly InstanceId[]
  readonly power: boolean
  readonly network: boolean
  /** false: its hardware, or its own software, troubles the network reachability of what runs on it */
  readonly hardware: boolean
  readonly software: boolean
}

export type HostPart = 'power' | 'network' | 'hardware' | 'software'

export type HostFact =
  | { readonly kind: 'InstancePlaced'; readonly instanceId: InstanceId; readonly hostId: HostId; readonly zone: string }
  | { readonly kind: 'InstanceLifted'; readonly instanceId: InstanceId; readonly hostId: HostId }
  | { readonly kind: 'HostFailed'; readonly hostId: HostId; readonly part: HostPart }
  | { readonly kind: 'HostMended'; readonly hostId: HostId; readonly part: HostPart }
