import { never } from '#lib/never.ts'
import { drop, put } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { ChatFact } from './channel.ts'

/** The account after something happened to a Slack channel; channels are kept by the name of their configuration. */
export function evolveChat(account: Account, fact: ChatFact): Account {
  switch (fact.kind) {
    case 'ChannelConfigured':
      return { ...account, channels: put(account.channels, fact.channel.name, fact.channel) }
    case 'ChannelRemoved':
      return { ...account, channels: drop(account.channels, fact.name) }
    default:
      return never(fact)
  }
}
