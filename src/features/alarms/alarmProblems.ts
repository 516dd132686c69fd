import { refuseEndpoint } from '#engine/messages/sns/endpoint.ts'
import { day, second } from '#lib/time.ts'
import type { Draft, Subscriber } from './draft.ts'
import { isChannelName } from '#parts/slack/requests.ts'

/** The problems of the form, by field; words for each are in `alarms.problems`. */
export interface Problems {
  readonly name?: 'nameMissing' | 'nameLong' | 'nameControl'
  readonly threshold?: 'notNumber'
  readonly periods?: 'notCount' | 'tooLongDay' | 'tooLongWeek'
  readonly toAlarm?: 'notCount' | 'moreThanN'
  readonly topicName?: 'topicMissing' | 'topicShape'
  readonly subscribers: ReadonlyMap<number, SubscriberProblem>
}

type SubscriberProblem =
  | 'emailMissing'
  | 'emailShape'
  | 'phoneMissing'
  | 'phoneShape'
  | 'channelMissing'
  | 'channelShape'

export function alarmProblems(draft: Draft, name: string): Problems {
  const subscribers = draft.notify === 'none' ? [] : draft.subscribers
  return {
    ...optional('name', problemOfName(name)),
    ...optional('threshold', isNumber(draft.threshold) ? undefined : 'notNumber'),
    ...optional('periods', problemOfPeriods(draft)),
    ...optional('toAlarm', problemOfToAlarm(draft)),
    ...optional('topicName', draft.notify === 'new' ? problemOfTopic(draft.topicName) : undefined),
    subscribers: new Map(
      subscribers.flatMap((one) => {
        const problem = problemOfSubscriber(one)
        return problem ? [[one.key, problem] as const] : []
      }),
    ),
  }
}

export const isSound = ({ subscribers, ...fields }: Problems): boolean =>
  subscribers.size === 0 && Object.keys(fields).length === 0

function optional<const Key extends string, Problem>(key: Key, problem: Problem | undefined) {
  return (problem === undefined ? {} : { [key]: problem }) as { readonly [K in Key]?: Problem }
}

const isNumber = (typed: string) => typed.trim() !== '' && Number.isFinite(Number(typed))
const isCount = (typed: string) => /^[1-9]\d{0,4}$/.test(typed.trim())

function problemOfName(name: string): Problems['name'] {
  if (name.trim() === '') return 'nameMissing'
  if (name.length > 255) return 'nameLong'
  // oxlint-disable-next-line no-control-regex -- these are what AWS does not take
  return /[\u0000-\u001f\u007f]/.test(name) ? 'nameControl' : undefined
}

/** AWS looks back a day at most, a week where a period is an hour or more (API PutMetricAlarm). */
function problemOfPeriods({ periods, period }: Draft): Problems['periods'] {
  if (!isCount(periods)) return 'notCount'
  const reach = Number(periods) * period * second
  if (period < 3600) return reach > day ? 'tooLongDay' : undefined
  return reach > 7 * day ? 'tooLongWeek' : undefined
}

function problemOfToAlarm({ periods, toAlarm }: Draft): Problems['toAlarm'] {
  if (!isCount(toAlarm)) return 'notCount'
  return isCount(periods) && Number(toAlarm) > Number(periods) ? 'moreThanN' : undefined
}

function problemOfTopic(name: string): Problems['topicName'] {
  if (name === '') return 'topicMissing'
  return /^[A-Za-z0-9_-]{1,256}$/.test(name) ? undefined : 'topicShape'
}

function problemOfSubscriber({ kind, address }: Subscriber): SubscriberProblem | undefined {
  const typed = address.trim()
  switch (kind) {
    case 'email':
      return typed === '' ? 'emailMissing' : refuseEndpoint('email', typed) && 'emailShape'
    case 'sms':
      // AWS takes separators too; without a country code it would not know whom to call
      if (typed === '') return 'phoneMissing'
      return typed.startsWith('+') && !refuseEndpoint('sms', typed) ? undefined : 'phoneShape'
    case 'slack':
      return typed === '' ? 'channelMissing' : isChannelName(typed) ? undefined : 'channelShape'
  }
}
