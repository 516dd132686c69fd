import type { Account } from '#engine/account.ts'
import { list } from '#lib/table.ts'
import { type IconShape, MailIcon, PhoneIcon, SlackIcon } from '#ui/look/icons.ts'

/** A way that messages of a topic take to somebody. */
export interface Channel {
  readonly name: 'email' | 'sms' | 'slack'
  /** on which it is read */
  readonly device: 'mail' | 'phone' | 'slack'
  readonly icon: IconShape
  readonly fits: (one: { readonly protocol: string }) => boolean
}

/** The channels at which messages of a topic end. */
export const channels: readonly Channel[] = [
  { name: 'email', device: 'mail', icon: MailIcon, fits: ({ protocol }) => protocol.startsWith('email') },
  { name: 'sms', device: 'phone', icon: PhoneIcon, fits: ({ protocol }) => protocol === 'sms' },
  { name: 'slack', device: 'slack', icon: SlackIcon, fits: ({ protocol }) => protocol === 'https' },
]

/** The messages that have come by a channel, but for those that only ask to confirm. */
export const arrivedBy = ({ fits }: Channel, messages: Account['messages']) =>
  list(messages).filter((one) => fits(one) && one.arrivedAt !== undefined && one.content.kind !== 'confirmation')
