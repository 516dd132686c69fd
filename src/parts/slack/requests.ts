import type { Request } from '#api/answer.ts'
import type { Account } from '#engine/account.ts'
import type { Channel } from '#engine/messages/chat/channel.ts'
import { hex } from '#lib/chance.ts'
import { get, list } from '#lib/table.ts'

/** `ops` or `#ops` as Slack allows it: small letters of any script, digits, `-` and `_`, at most 80. */
const shape = /^#?[\p{Ll}\p{Lo}\p{N}_-]{1,80}$/u

export const isChannelName = (typed: string): boolean => shape.test(typed)
export const channelName = (typed: string): string => (typed.startsWith('#') ? typed : `#${typed}`)

/** Slack's own ids are made up, the same for the same name: there is no Slack here to ask. */
const made = (length: number, what: string) => hex(length, 'slack', what).toUpperCase()

/** Configurations have plain names; a channel whose name is not plain, or taken, gets a mark that tells it from others. */
function configurationName(account: Account, channel: string): string {
  const plain = channel.replace(/[^\w-]/g, '')
  return plain === channel.slice(1) && !get(account.channels, plain) ? plain : `${plain || 'slack'}-${made(6, channel)}`
}

/** Brings a topic to a Slack channel. One configuration stands for one channel and carries all of its topics. */
export function slackRequest(account: Account, typed: string, topicArn: string): Request {
  const SlackChannelName = channelName(typed)
  const there = list(account.channels).find((channel) => channel.channelName === SlackChannelName)
  if (there)
    return {
      action: 'UpdateSlackChannelConfiguration',
      params: {
        ChatConfigurationArn: there.arn,
        SlackChannelId: there.channelId,
        SlackChannelName,
        SnsTopicArns: [...new Set([...there.topicArns, topicArn])],
      },
    }
  return {
    action: 'CreateSlackChannelConfiguration',
    params: {
      ConfigurationName: configurationName(account, SlackChannelName),
      SlackTeamId: `T${made(8, 'team')}`,
      SlackChannelId: `C${made(8, SlackChannelName)}`,
      SlackChannelName,
      SnsTopicArns: [topicArn],
    },
  }
}

/** Takes a topic away from a Slack channel, and the channel's configuration with its last topic. */
export function leaveSlack(channel: Channel, topicArn: string): Request {
  const SnsTopicArns = channel.topicArns.filter((arn) => arn !== topicArn)
  const ChatConfigurationArn = channel.arn
  if (SnsTopicArns.length === 0) return { action: 'DeleteSlackChannelConfiguration', params: { ChatConfigurationArn } }
  const { channelId: SlackChannelId, channelName: SlackChannelName } = channel
  return {
    action: 'UpdateSlackChannelConfiguration',
    params: { ChatConfigurationArn, SlackChannelId, SlackChannelName, SnsTopicArns },
  }
}
