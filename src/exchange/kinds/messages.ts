import { listOf, membersOf, textIn } from '../read/tree.ts'
import { type Kind, made, madeUpName } from './kind.ts'

/** AWS::SNS::Topic with the subscriptions that it says itself: `Ref` gives its ARN. */
export const topic: Kind = ({ TopicName, DisplayName, Subscription: subscriptions, Tags, ...other }, making, name) => {
  const answer = making.asks('CreateTopic', {
    ...other,
    Name: madeUpName(TopicName, name),
    ...(DisplayName !== undefined && { Attributes: { DisplayName } }),
    ...(Tags !== undefined && { Tags }),
  })
  if (!answer) return undefined
  const { TopicArn } = answer
  for (const one of listOf(subscriptions)) making.also('Subscription', 'Subscribe', { TopicArn, ...membersOf(one) })
  return made(TopicArn, { TopicArn, TopicName: textIn(TopicArn)?.split(':').at(-1) })
}

/** AWS::SNS::Subscription: who gets mail has to confirm it. */
export const subscription: Kind = (properties, making) => {
  const answer = making.asks('Subscribe', { ReturnSubscriptionArn: true, ...properties })
  return made(answer?.['SubscriptionArn'], answer)
}

/** AWS::CloudWatch::Alarm: the API has the same names. */
export const alarm: Kind = ({ AlarmName, ...same }, making, name) => {
  const called = madeUpName(AlarmName, name)
  if (!making.asks('PutMetricAlarm', { ...same, AlarmName: called })) return undefined
  const { MetricAlarms } = making.tried.look('DescribeAlarms', { AlarmNames: [called] })
  return made(called, { Arn: membersOf(listOf(MetricAlarms)[0])['AlarmArn'] })
}

/** AWS::Chatbot::SlackChannelConfiguration; the role that AWS asks for is not here. */
export const channel: Kind = ({ SlackWorkspaceId, SlackTeamId, IamRoleArn: _role, ...same }, making) => {
  const answer = making.asks('CreateSlackChannelConfiguration', {
    ...same,
    SlackTeamId: SlackWorkspaceId ?? SlackTeamId,
  })
  return made(membersOf(answer?.['ChannelConfiguration'])['ChatConfigurationArn'])
}
