import type { Fault } from './replies.ts'

/** Errors that somebody ordered, so that a client can be seen to deal with them. */
export interface Orders {
  /** The next requests for this action are refused so, as many as are said. */
  readonly order: (order: Order) => void
  readonly take: (action: string) => Fault | undefined
  readonly isOrdered: (action: string) => boolean
  readonly clear: () => void
}

export interface Order extends Fault {
  /** every action, where nobody says which */
  readonly action?: string | undefined
  readonly times: number
}

const isFor =
  (action: string) =>
  (one: Order): boolean =>
    one.action === undefined || one.action === action

export function createOrders(): Orders {
  let orders: readonly Order[] = []
  return {
    order(one) {
      orders = [...orders, one]
    },
    isOrdered: (action) => orders.some(isFor(action)),
    take(action) {
      const found = orders.find(isFor(action))
      if (!found) return undefined
      orders = orders.flatMap((one) =>
        one !== found ? [one] : one.times > 1 ? [{ ...one, times: one.times - 1 }] : [],
      )
      return found
    },
    clear() {
      orders = []
    },
  }
}
