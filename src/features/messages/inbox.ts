import type { Account } from '#engine/account.ts'
import type { Message } from '#engine/messages/sns/sns.ts'
import { list } from '#lib/table.ts'

export type Arrived = Message & { readonly arrivedAt: number }

/** The device that shows a message. Programs get the JSON ones. */
export type Device = 'mail' | 'phone' | 'slack' | 'machines'

export function deviceOf({ protocol, channel }: Pick<Message, 'protocol' | 'channel'>): Device {
  if (channel !== undefined) return 'slack'
  if (protocol === 'email') return 'mail'
  return protocol === 'sms' ? 'phone' : 'machines'
}

const hasArrived = (message: Message): message is Arrived => message.arrivedAt !== undefined

/** The messages that have arrived on a device, the newest first; by address where several share it. */
export function arrivedOn(account: Pick<Account, 'messages'>, device: Device): readonly Arrived[] {
  return list(account.messages)
    .filter(hasArrived)
    .filter((message) => deviceOf(message) === device)
    .sort((a, b) => b.arrivedAt - a.arrivedAt)
}

/** The addresses of a device: everybody who is subscribed or has ever got something, in the order of appearance. */
export function addressesOf(
  account: Pick<Account, 'messages' | 'subscriptions' | 'channels'>,
  device: Device,
): readonly string[] {
  const subscribed =
    device === 'slack'
      ? list(account.channels).map(({ channelName }) => channelName)
      : list(account.subscriptions)
          .filter((one) => deviceOf({ protocol: one.protocol, channel: undefined }) === device)
          .map(({ endpoint }) => endpoint)
  const reached = arrivedOn(account, device)
    .map(({ endpoint }) => endpoint)
    .reverse()
  return [...new Set([...reached, ...subscribed])]
}
