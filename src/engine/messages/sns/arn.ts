import { type Refusal, refuse } from '#facts/errors.ts'
import { countElements, readArn } from '#lib/arn.ts'
import type { TopicArn } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Topic } from './sns.ts'

/** The ARN of a topic of this account. */
export const topicArn = ({ region, accountId }: Account, name: string): TopicArn =>
  `arn:aws:sns:${region}:${accountId}:${name}` as TopicArn

/** The refusal of an ARN's shape, or undefined. Recorded: test_subscribe_with_invalid_topic. */
export function refuseArn(arn: string, parameter: 'TopicArn' | 'SubscriptionArn'): Refusal | undefined {
  if (arn === '') return refuse.snsParameter(`${parameter} Reason: no value for required parameter`)
  const elements = countElements(arn)
  if (elements >= 6) return undefined
  return refuse.snsParameter(`${parameter} Reason: An ARN must have at least 6 elements, not ${elements}`)
}

/** The topic of an ARN, or AWS's refusal. */
export function findTopic(account: Account, arn: TopicArn): Topic | Refusal {
  const refused = refuseArn(arn, 'TopicArn')
  if (refused) return refused
  // recorded: test_topic_publish_another_region
  if (readArn(arn)?.region !== account.region) return refuse.snsParameter('TopicArn')
  return get(account.topics, arn) ?? refuse.noSuchTopic()
}
