import { drop, put } from '#lib/table.ts'
import type { Definitions } from '../../definition.ts'
import type { ChatFact } from './channel.ts'

const heading = 'messages'

/** Slack channels are kept by the name of their configuration. */
export const chatEvents: Definitions<ChatFact> = {
  ChannelConfigured: {
    heading,
    evolve: (account, { channel }) => ({ ...account, channels: put(account.channels, channel.name, channel) }),
  },
  ChannelRemoved: {
    heading,
    evolve: (account, { name }) => ({ ...account, channels: drop(account.channels, name) }),
  },
}
