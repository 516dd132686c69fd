import { type IconShape, MailIcon, PhoneIcon, SlackIcon } from '#ui/look/icons.ts'

interface Channel {
  readonly name: 'email' | 'sms' | 'slack'
  readonly icon: IconShape
  readonly fits: (one: { readonly protocol: string }) => boolean
}

/** Where messages of a topic end. */
export const channels: readonly Channel[] = [
  { name: 'email', icon: MailIcon, fits: ({ protocol }) => protocol.startsWith('email') },
  { name: 'sms', icon: PhoneIcon, fits: ({ protocol }) => protocol === 'sms' },
  { name: 'slack', icon: SlackIcon, fits: ({ protocol }) => protocol === 'https' },
]
