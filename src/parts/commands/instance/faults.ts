import type { Request } from '#api/answer.ts'
import type { Account } from '#engine/account.ts'
import { faultOf } from '#engine/world/faults/every.ts'
import { isOfInstance } from '#engine/world/faults/fault.ts'
import { type FaultName, faultNames } from '#engine/world/faults/names.ts'
import { isVeiled, isVolumeVeiled } from '#engine/world/faults/mystery/shown.ts'
import { type WhyNotBroken, whyNotBroken, whyNotVolumeBroken } from '#engine/world/faults/whyNotBroken.ts'
import { FlameIcon, WrenchIcon } from '#ui/look/icons.ts'
import type { LateCommand, LateKind, Reason, Things, WhyNot } from '../command.ts'

/** The thing that has the faults which no other thing has: the account. */
export const theAccount: Things['account'] = { id: 'account' }

/** The kind of thing into which a fault is put. */
type Seat = 'instance' | 'volume' | 'account'

/** Puts one fault into a thing of its kind, and takes it out as if somebody had mended it. */
export interface FaultCommands<K extends LateKind> {
  readonly fault: FaultName
  readonly of: K
  readonly inject: LateCommand<K>
  readonly clear: LateCommand<K>
  /** as far as a mystery lets anybody know */
  readonly isThere: (account: Account, thing: Things[K]) => boolean
}

/** The home of a fault in one kind of thing: the parameters that name it. */
interface Home<K extends Seat> {
  readonly of: K
  readonly on: (thing: Things[K]) => NonNullable<Request['params']>
  /** a mystery is on, and any answer would tell it */
  readonly isHidden: (account: Account, thing: Things[K]) => boolean
  readonly isThere: (account: Account, thing: Things[K]) => boolean
  readonly whyNot: (account: Account, thing: Things[K]) => WhyNot | undefined
}

const said = (why: WhyNotBroken, reason: Reason): WhyNot | undefined =>
  why && { reason: why === 'already' ? 'broken' : reason }

/** The engine's refusals, in a sentence for people. None of them is AWS's: AWS has no such request. */
const reasons: Readonly<Record<string, Reason>> = {
  IncorrectState: 'needs-running',
  'Playground.GuestUnreachable': 'os-silent',
  'Playground.NoWebServer': 'no-web-server',
  'Playground.NoRootVolume': 'no-ebs-root',
}
const reasonOf = (why: WhyNotBroken): Reason => (typeof why === 'object' && reasons[why.code]) || 'needs-running'

const commandsAt = <K extends Seat>(fault: FaultName, home: Home<K>): FaultCommands<K> => ({
  fault,
  of: home.of,
  isThere: (account, thing) => !home.isHidden(account, thing) && home.isThere(account, thing),
  inject: {
    of: home.of,
    id: `break${fault}`,
    icon: FlameIcon,
    named: ({ faults }) => `${faults.inject}: ${faults.of[fault].name}`,
    request: (thing) => ({ action: 'InjectFault', params: { Fault: fault, ...home.on(thing) } }),
    whyNot: (account, thing) => (home.isHidden(account, thing) ? { reason: 'mystery' } : home.whyNot(account, thing)),
  },
  clear: {
    of: home.of,
    id: `fix${fault}`,
    icon: WrenchIcon,
    named: ({ faults }) => `${faults.clear}: ${faults.of[fault].name}`,
    request: (thing) => ({ action: 'ClearFault', params: { Fault: fault, ...home.on(thing) } }),
    whyNot: (account, thing) => {
      if (home.isHidden(account, thing)) return { reason: 'mystery' }
      return home.isThere(account, thing) ? undefined : { reason: 'not-broken' }
    },
  },
})

function commandsOf(name: FaultName): AnyFaultCommands {
  const fault = faultOf(name)
  if (isOfInstance(fault))
    return commandsAt(name, {
      of: 'instance',
      on: ({ id }) => ({ InstanceId: id }),
      isHidden: isVeiled,
      isThere: fault.isThere,
      whyNot: (account, instance) => {
        const why = whyNotBroken(account, fault, instance)
        return said(why, reasonOf(why))
      },
    })
  if (fault.seat === 'volume')
    return commandsAt(name, {
      of: 'volume',
      // of a volume that is on several instances also the one at which it is looked at
      on: ({ id, further, attachment }) => ({
        VolumeId: id,
        ...(further && attachment && { InstanceId: attachment.instanceId }),
      }),
      isHidden: isVolumeVeiled,
      isThere: fault.isThere,
      whyNot: (account, volume) => said(whyNotVolumeBroken(account, fault, volume), 'not-attached'),
    })
  const isThere = ({ accountFaults }: Account) => accountFaults[name] !== undefined
  return commandsAt(name, {
    of: 'account',
    on: () => ({}),
    isHidden: () => false,
    isThere,
    whyNot: (account) => (isThere(account) ? { reason: 'broken' } : undefined),
  })
}

export type AnyFaultCommands = FaultCommands<'instance'> | FaultCommands<'volume'> | FaultCommands<'account'>

/** Every fault that there is, with what puts it there and what takes it away. */
export const faultCommands: readonly AnyFaultCommands[] = faultNames.map(commandsOf)
