import type { GetSubscriptionAttributesResponse, GetTopicAttributesResponse } from '@aws-sdk/client-sns'
import { findTopic } from '#engine/messages/sns/arn.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import type { SubscriptionArn, TopicArn } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { callerIdentity } from '../caller.ts'
import { id, need } from '../params.ts'
import type { Wire } from '../wire.ts'
import { read } from './verbs.ts'

/** The policy that SNS gives a topic of which nobody says another (SNS developer guide, sns-access-policy-use-cases). */
const usualPolicy = (arn: TopicArn, accountId: string) => ({
  Version: '2008-10-17',
  Id: '__default_policy_ID',
  Statement: [
    {
      Sid: '__default_statement_ID',
      Effect: 'Allow',
      Principal: { AWS: '*' },
      Action: [
        'SNS:GetTopicAttributes',
        'SNS:SetTopicAttributes',
        'SNS:AddPermission',
        'SNS:RemovePermission',
        'SNS:DeleteTopic',
        'SNS:Subscribe',
        'SNS:ListSubscriptionsByTopic',
        'SNS:Publish',
      ],
      Resource: arn,
      Condition: { StringEquals: { 'AWS:SourceOwner': accountId } },
    },
  ],
})

/** The tries that SNS makes where HTTP fails and nobody says otherwise (SNS developer guide, sns-message-delivery-retries). */
const usualDelivery = {
  http: {
    defaultHealthyRetryPolicy: {
      minDelayTarget: 20,
      maxDelayTarget: 20,
      numRetries: 3,
      numMaxDelayRetries: 0,
      numNoDelayRetries: 0,
      numMinDelayRetries: 0,
      backoffFunction: 'linear',
    },
    disableSubscriptionOverrides: false,
    defaultRequestPolicy: { headerContentType: 'text/plain; charset=UTF-8' },
  },
}

export const GetTopicAttributes = read({
  params: { TopicArn: need(id<TopicArn>()) },
  answer({ account, params }): Wire<GetTopicAttributesResponse> | Refusal {
    const topic = findTopic(account, params.TopicArn)
    if (isRefusal(topic)) return topic
    const own = list(account.subscriptions).filter((one) => one.topicArn === topic.arn)
    return {
      Attributes: {
        Policy: JSON.stringify(usualPolicy(topic.arn, account.accountId)),
        Owner: account.accountId,
        SubscriptionsPending: String(own.filter((one) => !one.confirmed).length),
        TopicArn: topic.arn,
        EffectiveDeliveryPolicy: JSON.stringify(usualDelivery),
        SubscriptionsConfirmed: String(own.filter((one) => one.confirmed).length),
        DisplayName: topic.displayName ?? '',
        // nobody counts those that are gone
        SubscriptionsDeleted: '0',
      },
    }
  },
})

export const GetSubscriptionAttributes = read({
  params: { SubscriptionArn: need(id<SubscriptionArn>()) },
  answer({ account, params }): Wire<GetSubscriptionAttributesResponse> | Refusal {
    const one = get(account.subscriptions, params.SubscriptionArn)
    if (!one) return refuse.noSuchSubscription()
    return {
      Attributes: {
        SubscriptionArn: one.arn,
        TopicArn: one.topicArn,
        Owner: account.accountId,
        Protocol: one.protocol,
        Endpoint: one.endpoint,
        PendingConfirmation: String(!one.confirmed),
        // a link or a token confirms, and neither is signed
        ConfirmationWasAuthenticated: 'false',
        RawMessageDelivery: 'false',
        SubscriptionPrincipal: callerIdentity(account.accountId).Arn,
      },
    }
  },
})
