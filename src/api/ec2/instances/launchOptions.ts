import { findType } from '#facts/catalogue.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import type { Account } from '#engine/account.ts'
import { isRecord } from '#lib/record.ts'
import { whyNotOptimized } from './ebsOptimized.ts'
import { meantLaunch } from '../templates/meant.ts'

type Sent = Readonly<Record<string, unknown>>

/**
 * The refusal of options that a type does not have. What a launch only keeps is not read by it, but AWS takes it for no
 * type that cannot have it.
 */
function whyNotOptions({ InstanceType: name, CpuOptions: cpu, EbsOptimized: optimized }: Sent): Refusal | undefined {
  const type = typeof name === 'string' ? findType(name) : undefined
  if (isRecord(cpu)) {
    if ((cpu['CoreCount'] === undefined) !== (cpu['ThreadsPerCore'] === undefined)) return refuse.halfCpuOptions()
    if (type && cpu['CoreCount'] !== undefined && /^t2\./.test(type.name)) return refuse.noCpuOptions(type.name)
    // fewer than it has are not for every number (UG cpu-options-supported-instances-values); more are for none
    for (const [name, most] of [
      ['CoreCount', type?.cores],
      ['ThreadsPerCore', type?.threadsPerCore],
    ] as const) {
      const asked = Number(cpu[name] ?? 1)
      if (most !== undefined && !(asked >= 1 && asked <= most))
        return refuse.badValue(String(cpu[name]), `CpuOptions.${name}`)
    }
  }
  return whyNotOptimized(name, optimized)
}

/** The launch that is meant by a request, or what stands against it whatever else it says. */
export function launchMeant(sent: Sent, account: Account): Sent | Refusal {
  const meant = meantLaunch(sent, account)
  return isRefusal(meant) ? meant : (whyNotOptions(meant) ?? meant)
}
