import { listOf, type Members, textIn, type Tree } from '../read/tree.ts'
import type { Answers } from './answers.ts'
import type { Adds } from './ground.ts'
import { calledBy, type Names, ownTags, some } from './names.ts'

export function addresses(answers: Answers, names: Names, add: Adds): void {
  for (const one of answers.Addresses) {
    const name = names.name(one['AllocationId'], calledBy(one, 'Address'))
    add(name, 'AWS::EC2::EIP', { Domain: 'vpc', ...ownTags(one) })
    // of a card of its own only the primary address is the same again: the others are drawn anew
    const card = answers.NetworkInterfaces.find(({ NetworkInterfaceId: id }) => id === one['NetworkInterfaceId'])
    const main = card === undefined || card['PrivateIpAddress'] === one['PrivateIpAddress']
    const to = card === undefined ? 'InstanceId' : 'NetworkInterfaceId'
    if (names.has(one[to]) && main)
      add(names.name(undefined, `${name}Association`), 'AWS::EC2::EIPAssociation', {
        AllocationId: { 'Fn::GetAtt': [name, 'AllocationId'] },
        [to]: names.ref(one[to]),
      })
  }
}

const topicName = (arn: Tree) => textIn(arn)?.split(':').at(-1) ?? ''

export function topics(answers: Answers, names: Names, add: Adds): void {
  for (const { TopicArn: arn } of answers.Topics) {
    const said = answers.TopicAttributes.find(({ TopicArn }) => TopicArn === arn) ?? {}
    add(names.name(arn, topicName(arn)), 'AWS::SNS::Topic', {
      TopicName: topicName(arn),
      ...some(said, 'DisplayName'),
    })
  }
  for (const one of answers.Subscriptions) {
    // a Slack channel subscribes itself
    if (!names.has(one['TopicArn']) || isChannel(one, answers)) continue
    add(names.name(undefined, `${topicName(one['TopicArn'])}Subscription`), 'AWS::SNS::Subscription', {
      TopicArn: names.ref(one['TopicArn']),
      ...some(one, 'Protocol', 'Endpoint'),
    })
  }
  for (const one of answers.SlackChannelConfigurations)
    add(
      names.name(undefined, `${String(one['ConfigurationName'])}Channel`),
      'AWS::Chatbot::SlackChannelConfiguration',
      {
        ...some(one, 'ConfigurationName', 'SlackTeamId', 'SlackChannelId', 'SlackChannelName'),
        SnsTopicArns: listOf(one['SnsTopicArns']).map((arn) => names.ref(arn)),
      },
    )
}

const isChannel = ({ Protocol, Endpoint }: Members, { SlackChannelConfigurations }: Answers) =>
  SlackChannelConfigurations.length > 0 && Protocol === 'https' && /chatbot/.test(textIn(Endpoint) ?? '')

/** An action's ARN in this Region: a topic of the file's, or one of EC2's own. */
function actionRef(arn: Tree, names: Names): Tree {
  const [, , service, , ...rest] = (textIn(arn) ?? '').split(':')
  if (service === 'automate') return { 'Fn::Sub': `arn:aws:automate:\${AWS::Region}:${rest.join(':')}` }
  return names.ref(arn)
}

const kept = [
  'AlarmName',
  'AlarmDescription',
  'ActionsEnabled',
  'Namespace',
  'MetricName',
  'Statistic',
  'ExtendedStatistic',
  'Period',
  'Unit',
  'EvaluationPeriods',
  'DatapointsToAlarm',
  'Threshold',
  'ComparisonOperator',
  'TreatMissingData',
] as const

export function alarms(answers: Answers, names: Names, add: Adds): void {
  for (const one of answers.MetricAlarms) {
    const actions = Object.entries(some(one, 'OKActions', 'AlarmActions', 'InsufficientDataActions')).flatMap(
      ([name, arns]) => (listOf(arns).length > 0 ? [[name, listOf(arns).map((arn) => actionRef(arn, names))]] : []),
    )
    const dimensions = listOf(one['Dimensions']).map((dimension) => {
      const { Name, Value } = dimension as Members
      return { Name, Value: names.ref(Value) }
    })
    add(names.name(one['AlarmName'], textIn(one['AlarmName']) ?? 'Alarm'), 'AWS::CloudWatch::Alarm', {
      ...some(one, ...kept),
      ...(dimensions.length > 0 && { Dimensions: dimensions }),
      ...Object.fromEntries(actions),
    })
  }
}
