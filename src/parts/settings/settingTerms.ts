import type { SettingName } from '#engine/world/instances/settings.ts'
import type { Term } from '#ui/overlays/Term.tsx'

type TermId = Parameters<typeof Term>[0]['term']

/** The glossary's term for a setting; a label without one is plain. */
export const settingTerms: Readonly<Partial<Record<SettingName, TermId>>> = {
  terminationProtection: 'termination-protection',
  stopProtection: 'stop-protection',
  autoRecovery: 'auto-recovery',
  shutdownBehaviour: 'shutdown-behaviour',
  detailedMonitoring: 'detailed-monitoring',
}
