import type { Request } from '#api/answer.ts'
import type { Account } from '#engine/account.ts'
import type { History } from '#engine/history/history.ts'
import { thingOf } from '../things/thingOf.ts'
import { addressCommands } from './things/address.ts'
import type { AnyKind, Command, Kind, Look, WhyNot } from './command.ts'
import { lifecycle } from './instance/lifecycle.ts'
import { deleteSnapshot } from './things/snapshot.ts'
import { deleteVolume } from './things/volume.ts'
import { whyNotOf } from './whyNotOf.ts'

type Ids = readonly string[]

/** A command of the register that is done to several things of its kind at once. */
export interface Several {
  readonly command: Look<string> & { readonly of: Kind }
  /** what AWS is asked: once with a list where it takes one, else once for each */
  readonly requests: (ids: Ids, account: Account) => readonly Request[]
  readonly whyNot: (now: Pick<History, 'account' | 'now'>, id: string) => WhyNot | undefined
  /**
   * What becomes of the others where AWS refuses one: nothing, where it takes a list; a termination goes zone by zone
   * (API TerminateInstances); what is asked one by one is done
   */
  readonly others: 'whole' | 'zones' | 'each'
  /** is asked about first, whatever it is done to */
  readonly asks: boolean
}

function each<K extends Kind>(command: Command<K>): Several {
  const { of } = command
  return {
    command,
    others: 'each',
    asks: true,
    requests: (ids, account) =>
      ids.flatMap((id) => {
        const thing = thingOf(account, of, id)
        return (thing && command.request?.(thing, account)) ?? []
      }),
    whyNot: (history, id) => {
      const thing = thingOf(history.account, of, id)
      return thing ? whyNotOf(history, command, thing) : { reason: 'gone' }
    },
  }
}

/** The request of the first with everybody's id in it. */
function listed(command: Command<'instance'>): Several {
  const one = each(command)
  return {
    ...one,
    others: command.id === 'terminate' ? 'zones' : 'whole',
    asks: command.danger === true,
    requests: (ids, account) =>
      one.requests(ids.slice(0, 1), account).map((request) => ({
        ...request,
        params: { ...request.params, InstanceIds: ids },
      })),
  }
}

const { start, stop, hibernate, reboot, terminate } = lifecycle

/** The commands that can be done to several things, by their kind. */
export const several: Readonly<Partial<Record<AnyKind, readonly Several[]>>> = {
  instance: [start, stop, hibernate, reboot, terminate].map(listed),
  volume: [each(deleteVolume)],
  snapshot: [each(deleteSnapshot)],
  address: addressCommands.filter(({ id }) => id === 'release').map(each),
}
