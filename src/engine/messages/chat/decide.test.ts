import { describe, expect, it } from 'vitest'
import { get, list } from '#lib/table.ts'
import { openAccount } from '../../account.ts'
import { openTransaction } from '../../step/openTransaction.ts'
import type { Transaction } from '../../transaction.ts'
import { topicArn } from '../sns/arn.ts'
import { createTopic } from '../sns/decide.ts'
import { chatEndpoint } from '../sns/endpoint.ts'
import { configureChannel, removeChannel } from './decide.ts'

const start = 1_759_507_200_000
const account = openAccount({ seed: 'slack', region: 'ap-northeast-2', startedAt: start })
const ops = topicArn(account, 'ops')
const night = topicArn(account, 'night')
const wish = { name: 'ops-slack', teamId: 'T0AAAAAAA', channelId: 'C0BBBBBBB', channelName: '#ops', topicArns: [ops] }

function page(): Transaction {
  const tx = openTransaction(account, start, 'you')
  createTopic(tx, { name: 'ops' }, undefined)
  createTopic(tx, { name: 'night' }, undefined)
  return tx
}

const topics = (tx: Transaction) => list(tx.account.subscriptions).map(({ topicArn: arn }) => arn)

describe('a Slack channel', () => {
  it('is configured under a name, and subscribes to its topics by the cause of that', () => {
    const tx = page()
    expect(configureChannel(tx, wish, undefined)).toBeUndefined()
    expect(get(tx.account.channels, 'ops-slack')?.arn).toBe(
      `arn:aws:chatbot::${account.accountId}:chat-configuration/slack-channel/ops-slack`,
    )
    const [configured, subscribed] = tx.events.slice(2)
    expect(configured?.kind).toBe('ChannelConfigured')
    expect(subscribed).toMatchObject({
      kind: 'SubscriptionRequested',
      cause: configured?.id,
      subscription: { topicArn: ops, protocol: 'https', endpoint: chatEndpoint, confirmed: true },
    })
  })

  it('may be configured again with other topics', () => {
    const tx = page()
    configureChannel(tx, wish, undefined)
    configureChannel(tx, { ...wish, topicArns: [night] }, undefined)
    expect(tx.account.channels.size).toBe(1)
    expect(topics(tx)).toEqual([night])
  })

  it('leaves nothing behind when it is removed', () => {
    const tx = page()
    configureChannel(tx, { ...wish, topicArns: [ops, night] }, undefined)
    removeChannel(tx, 'ops-slack', undefined)
    expect(tx.account.channels.size).toBe(0)
    expect(topics(tx)).toEqual([])
  })

  it('cannot be removed where it is not', () => {
    expect(removeChannel(page(), 'no such', undefined)?.code).toBe('ResourceNotFoundException')
  })

  it('needs a topic that exists and names of the right shape', () => {
    expect(configureChannel(page(), { ...wish, topicArns: [topicArn(account, 'none')] }, undefined)?.code).toBe(
      'NotFound',
    )
    expect(configureChannel(page(), { ...wish, name: 'two words' }, undefined)?.message).toContain(
      "at 'configurationName'",
    )
    expect(configureChannel(page(), { ...wish, teamId: 'lower' }, undefined)?.message).toContain("at 'slackTeamId'")
    expect(configureChannel(page(), { ...wish, channelId: '#ops' }, undefined)?.message).toContain(
      "at 'slackChannelId'",
    )
  })
})
