import type { Guest } from './guest.ts'
import { bootCpu, cpuOf, hungCpu, thrashCpu } from './load.ts'

/** CPUUtilization that the inside would have if nothing held it back; undefined while it is off. */
export function wantedCpu({ power, outOfMemory, workload }: Guest): number | undefined {
  switch (power) {
    case 'off':
    case 'suspended':
      return undefined
    case 'halted':
    case 'stuck':
      return 0
    case 'hung':
      return hungCpu
    case 'up':
      return outOfMemory ? thrashCpu : cpuOf[workload]
    default:
      return bootCpu
  }
}
