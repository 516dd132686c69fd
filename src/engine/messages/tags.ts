import { type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, TopicArn } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import type { Account } from '../account.ts'
import type { Transaction } from '../transaction.ts'
import type { Tags } from '../world/instances/instance.ts'
import type { Alarm } from './alarms/alarm.ts'
import type { Topic } from './sns/sns.ts'

/** The alarm or the topic that has an ARN; these carry tags of CloudWatch and SNS, which EC2 does not know. */
export const taggedByArn = (account: Account, arn: string): Alarm | Topic | undefined =>
  get(account.topics, arn as TopicArn) ?? list(account.alarms).find((alarm) => alarm.arn === arn)

interface Wish {
  readonly arn: string
  readonly tags: Tags
  readonly remove: readonly string[]
}

/** Puts tags on an alarm or a topic, or takes them off. */
export function setTagsByArn(
  tx: Transaction,
  { arn, tags, remove }: Wish,
  cause: EventId | undefined,
): Refusal | undefined {
  const thing = taggedByArn(tx.account, arn)
  if (!thing) return refuse.noSuchAlarmArn(arn)
  const old = Object.entries(thing.tags ?? {}).filter(([key]) => !remove.includes(key))
  const after = { ...Object.fromEntries(old), ...tags }
  if ('metric' in thing) tx.emit({ kind: 'AlarmTagged', name: thing.name, tags: after }, cause)
  else tx.emit({ kind: 'TopicTagged', topicArn: thing.arn, tags: after }, cause)
  return undefined
}
