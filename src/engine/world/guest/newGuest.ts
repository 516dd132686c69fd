import { findType } from '#facts/catalogue.ts'
import type { Instant } from '#lib/time.ts'
import type { Instance } from '../instances/instance.ts'
import type { Guest } from './guest.ts'
import { bare } from './software.ts'

/** The inside of an instance that has never been on. */
export const newGuest = (instance: Instance, at: Instant): Guest => ({
  instanceId: instance.id,
  power: 'off',
  since: at,
  boots: 0,
  workload: 'idle',
  memory: { mib: 0, perMinute: 0, most: 0, since: at },
  outOfMemory: false,
  web: 'none',
  // what is launched since there is user data says how its metadata can be asked for
  software: instance.rootDeviceType === 'ebs' || !instance.metadata ? undefined : bare,
  job: { done: 0 },
  ramFiles: {},
  storeFiles: storeOf(instance.type),
  cpu: [],
})

/** Empty instance store, where the type has any. */
export const storeOf = (type: string): Guest['storeFiles'] =>
  findType(type)?.instanceStoreGB === undefined ? undefined : {}
