import type { StateName } from './geometry.ts'

/** A list for each state in which no instance stands yet. */
export const nobody = (): Record<StateName, string[]> => ({
  pending: [],
  running: [],
  stopping: [],
  stopped: [],
  'shutting-down': [],
  terminated: [],
})
