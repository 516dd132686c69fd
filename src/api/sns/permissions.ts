import type { Account } from '#engine/account.ts'
import { findTopic } from '#engine/messages/sns/arn.ts'
import type { Topic } from '#engine/messages/sns/sns.ts'
import { isRefusal, refuse } from '#facts/errors.ts'
import { isRecord } from '#lib/record.ts'
import type { TopicArn } from '#lib/brand.ts'
import { id, list, need, text } from '../params.ts'
import { topicActions, usualPolicy } from './usualPolicy.ts'
import { write } from './verbs.ts'

/** The policy of a topic as it stands, and its statements. */
function policyOf({ accountId }: Account, { arn, attributes }: Topic) {
  const own: unknown = JSON.parse(attributes?.['Policy'] || JSON.stringify(usualPolicy(arn, accountId)))
  const policy = isRecord(own) ? own : {}
  const said = policy['Statement']
  const statements: readonly unknown[] = Array.isArray(said) ? said : said === undefined ? [] : [said]
  return { policy, statements }
}

const labelled = (statement: unknown, label: string): boolean => isRecord(statement) && statement['Sid'] === label

// SNS writes one as itself, and several as a list
const oneOrAll = (all: readonly string[]) => (all.length === 1 ? all[0] : all)

const setPolicy = (arn: TopicArn, policy: object) => ({
  kind: 'SetTopicAttribute' as const,
  arn,
  name: 'Policy',
  value: JSON.stringify(policy),
})

/** Adds a statement to a topic's policy, which lets other accounts do something with it. Nobody else is here who could. */
export const AddPermission = write({
  params: {
    TopicArn: need(id<TopicArn>()),
    Label: need(text()),
    AWSAccountId: need(list(text(), { least: 1 })),
    ActionName: need(list(text(), { least: 1 })),
  },
  command({ TopicArn: arn, Label: label, AWSAccountId: accounts, ActionName: actions }, { account }) {
    const topic = findTopic(account, arn)
    if (isRefusal(topic)) return topic
    // the two sentences as getmoto/moto's tests have them
    if (actions.some((name) => !topicActions.some((known) => known === name)))
      return refuse.snsParameter('Policy statement action out of service scope!')
    const { policy, statements } = policyOf(account, topic)
    if (statements.some((one) => labelled(one, label))) return refuse.snsParameter('Statement already exists')
    const added = {
      Sid: label,
      Effect: 'Allow',
      Principal: { AWS: oneOrAll(accounts.map((one) => `arn:aws:iam::${one}:root`)) },
      Action: oneOrAll(actions.map((name) => `SNS:${name}`)),
      Resource: arn,
    }
    return setPolicy(arn, { ...policy, Statement: [...statements, added] })
  },
})

/** Takes the statement of that label away; one that is not there is no error. */
export const RemovePermission = write({
  params: { TopicArn: need(id<TopicArn>()), Label: need(text()) },
  command({ TopicArn: arn, Label: label }, { account }) {
    const topic = findTopic(account, arn)
    if (isRefusal(topic)) return topic
    const { policy, statements } = policyOf(account, topic)
    const left = statements.filter((one) => !labelled(one, label))
    return setPolicy(arn, { ...policy, Statement: left })
  },
})
