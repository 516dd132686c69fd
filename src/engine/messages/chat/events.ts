import { drop, put } from '#lib/table.ts'
import { plain, type Definitions } from '../../definition.ts'
import type { ChatFact } from './channel.ts'

const ofMessages = { ...plain, heading: 'messages' } as const

/** Slack channels are kept by the name of their configuration. */
export const chatEvents: Definitions<ChatFact> = {
  ChannelConfigured: {
    ...ofMessages,
    evolve: (account, { channel }) => ({ ...account, channels: put(account.channels, channel.name, channel) }),
  },
  ChannelRemoved: {
    ...ofMessages,
    evolve: (account, { name }) => ({ ...account, channels: drop(account.channels, name) }),
  },
}
