import type { BillItem } from '#engine/observers/bill/bill.ts'
import type { CheckName, Reach } from '#engine/observers/checks/check.ts'
import type { AlarmState } from '#engine/messages/alarms/alarm.ts'
import type { Aspect } from '#engine/questions/compare.ts'
import type { ShownState } from '#engine/world/instances/read.ts'
import type { SettingName } from '#engine/world/instances/settings.ts'

type Says = (name: string) => string
type SaysOf = (name: string, what: string) => string

type Valued = 'type' | 'publicIp' | 'privateIp' | 'host' | 'perHour'
type Plain = Exclude<Aspect, Valued | SettingName | 'state' | 'volumes'>

/** The words of the page that the questions need. */
export interface WhyWords {
  readonly settings: Readonly<Record<SettingName, { readonly why: Says }>>
  readonly bill: { readonly items: Readonly<Record<BillItem, string>> }
  readonly why: Readonly<Record<Valued, SaysOf>> &
    Readonly<Record<Plain | 'noPublicIp' | 'noPrivateIp' | 'noHost', Says>> & {
      readonly ask: string
      readonly event: string
      readonly state: Readonly<Record<ShownState, Says>>
      readonly volumes: (name: string, n: number) => string
      readonly check: Readonly<Record<Reach, (name: string, check: CheckName) => string>>
      readonly alarm: Readonly<Record<AlarmState, Says>>
      readonly message: Says
      readonly billLine: Says
      readonly volume: Readonly<Record<'creating' | 'available' | 'deleting', Says>> &
        Readonly<Record<'attaching' | 'attached' | 'detaching', SaysOf>>
      readonly address: SaysOf
      readonly freeAddress: Says
    }
}
