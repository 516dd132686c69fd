import type { Account } from '#engine/account.ts'
import type { Channel } from '#engine/messages/chat/channel.ts'
import { isRefusal, type Refusal, refusal } from '#facts/errors.ts'
import type { TopicArn } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { read as readOf, write as writeOf } from '../action.ts'
import { id, list as listOf, need, text } from '../params.ts'
import { shown } from '../plain.ts'

const read = readOf('chatbot')
const write = writeOf('chatbot')

const word = need(text({ least: 0, most: 1000 }))
const topics = listOf(id<TopicArn>(), { most: 100 })

const wireChannel = (channel: Channel) => ({
  ChatConfigurationArn: channel.arn,
  ConfigurationName: channel.name,
  SlackTeamId: channel.teamId,
  SlackChannelId: channel.channelId,
  SlackChannelName: channel.channelName,
  SnsTopicArns: channel.topicArns,
})

const answerFor = (account: Account, name: string) => {
  const channel = get(account.channels, name)
  return { ChannelConfiguration: channel && wireChannel(channel) }
}

function findChannel(account: Account, arn: string): Channel | Refusal {
  const missing = refusal('ResourceNotFoundException', `Chat configuration ${shown(arn)} does not exist.`)
  return list(account.channels).find((channel) => channel.arn === arn) ?? missing
}

/** AWS asks for an IAM role too, which the playground does not have. */
export const CreateSlackChannelConfiguration = write({
  params: {
    ConfigurationName: word,
    SlackTeamId: word,
    SlackChannelId: word,
    SlackChannelName: text(),
    SnsTopicArns: topics,
  },
  command(asked, { account }) {
    const name = asked.ConfigurationName
    if (get(account.channels, name))
      return refusal('ConflictException', `A Slack channel configuration named ${shown(name)} already exists.`)
    return {
      kind: 'ConfigureSlackChannel',
      name,
      teamId: asked.SlackTeamId,
      channelId: asked.SlackChannelId,
      channelName: asked.SlackChannelName ?? asked.SlackChannelId,
      topicArns: [...new Set(asked.SnsTopicArns)],
    }
  },
  answer: ({ after, params }) => answerFor(after, params.ConfigurationName),
})

export const UpdateSlackChannelConfiguration = write({
  params: { ChatConfigurationArn: word, SlackChannelId: word, SlackChannelName: text(), SnsTopicArns: topics },
  command(asked, { account }) {
    const channel = findChannel(account, asked.ChatConfigurationArn)
    if (isRefusal(channel)) return channel
    return {
      kind: 'ConfigureSlackChannel',
      name: channel.name,
      teamId: channel.teamId,
      channelId: asked.SlackChannelId,
      channelName: asked.SlackChannelName ?? channel.channelName,
      topicArns: asked.SnsTopicArns ? [...new Set(asked.SnsTopicArns)] : channel.topicArns,
    }
  },
  answer({ after, params }) {
    const channel = findChannel(after, params.ChatConfigurationArn)
    return { ChannelConfiguration: isRefusal(channel) ? undefined : wireChannel(channel) }
  },
})

export const DeleteSlackChannelConfiguration = write({
  params: { ChatConfigurationArn: word },
  command({ ChatConfigurationArn: arn }, { account }) {
    const channel = findChannel(account, arn)
    return isRefusal(channel) ? channel : { kind: 'RemoveSlackChannel', name: channel.name }
  },
})

export const DescribeSlackChannelConfigurations = read({
  params: { ChatConfigurationArn: text() },
  answer({ account, params: { ChatConfigurationArn: arn } }) {
    if (arn === undefined) return { SlackChannelConfigurations: list(account.channels).map(wireChannel) }
    const channel = findChannel(account, arn)
    return isRefusal(channel) ? channel : { SlackChannelConfigurations: [wireChannel(channel)] }
  },
})
