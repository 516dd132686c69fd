import type { TopicArn } from '#lib/brand.ts'

/** The actions on topics that a policy can speak of (SNS developer guide, sns-access-policy-language-api-permissions-reference). */
export const topicActions = [
  'GetTopicAttributes',
  'SetTopicAttributes',
  'AddPermission',
  'RemovePermission',
  'DeleteTopic',
  'Subscribe',
  'ListSubscriptionsByTopic',
  'Publish',
] as const

/** The policy that SNS gives a topic of which nobody says another (SNS developer guide, sns-access-policy-use-cases). */
export const usualPolicy = (arn: TopicArn, accountId: string) => ({
  Version: '2008-10-17',
  Id: '__default_policy_ID',
  Statement: [
    {
      Sid: '__default_statement_ID',
      Effect: 'Allow',
      Principal: { AWS: '*' },
      Action: topicActions.map((name) => `SNS:${name}`),
      Resource: arn,
      Condition: { StringEquals: { 'AWS:SourceOwner': accountId } },
    },
  ],
})
