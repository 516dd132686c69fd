import type { Account } from '#engine/account.ts'
import { mayReach } from '#engine/messages/sandbox/sandbox.ts'
import type { TopicArn } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { type Device, deviceOf } from './inbox.ts'

/** The first thing that has to exist before a message can come. */
export type Missing = 'topic' | 'subscription' | 'confirmation' | 'verification' | 'instance' | 'alarm' | 'change'

interface Follower {
  readonly topicArns: readonly TopicArn[]
  readonly confirmed: boolean
  /** whether SNS sends to it at all: to a phone in the sandbox only when its number was verified */
  readonly reached: boolean
}

function followers(account: Account, device: Device): readonly Follower[] {
  if (device === 'slack')
    return list(account.channels).map(({ topicArns }) => ({ topicArns, confirmed: true, reached: true }))
  return list(account.subscriptions)
    .filter(({ protocol }) => deviceOf({ protocol, channel: undefined }) === device)
    .map(({ topicArn, confirmed, endpoint }) => ({
      topicArns: [topicArn],
      confirmed,
      reached: device !== 'phone' || mayReach(account, endpoint),
    }))
}

/** Topic, subscription, confirmation, a verified number, alarm, a change of its state: whichever of the chain is not there yet. */
export function missingFor(account: Account, device: Device): Missing {
  if (account.topics.size === 0) return 'topic'
  const all = followers(account, device)
  if (all.length === 0) return 'subscription'
  const heard = all.filter(({ confirmed }) => confirmed).flatMap(({ topicArns }) => topicArns)
  if (heard.length === 0) return 'confirmation'
  if (!all.some(({ confirmed, reached }) => confirmed && reached)) return 'verification'
  const speaks = list(account.alarms).some(({ alarmActions, okActions }) =>
    heard.some((arn) => alarmActions.includes(arn) || okActions.includes(arn)),
  )
  if (speaks) return 'change'
  return account.instances.size === 0 ? 'instance' : 'alarm'
}
