import type { Subscription } from '#engine/sns/sns.ts'
import { list } from '#lib/table.ts'
import { desk } from '#store/desk.ts'
import { show } from '#store/moment.ts'
import { useAccount } from '#store/react.ts'
import { classes } from '#ui/classes.ts'
import { useWords } from '#ui/words.tsx'
import { memo } from 'react'
import { useTopic } from './useAlarm.ts'

const box = 'nodrag h-full rounded-node border-[1.5px] bg-surface text-left shadow-card hover:border-ink'

function useSubscriptions(): readonly Subscription[] {
  const topic = useTopic()
  const all = useAccount((account) => account.subscriptions)
  return topic ? list(all).filter((one) => one.topicArn === topic.arn) : []
}

/** The SNS topic that the alarm tells. */
export const TopicNode = memo(function TopicNode() {
  const words = useWords().map
  const topic = useTopic()
  const subscriptions = useSubscriptions()
  const pending = subscriptions.filter((one) => !one.confirmed).length
  return (
    <button
      type="button"
      onClick={() => show({ kind: 'topic', ...(topic ? { topicArn: topic.arn } : {}) })}
      className={classes(
        box,
        'flex w-full items-center gap-1.5 px-2.75 text-[12px] leading-4',
        topic ? 'border-line-strong' : 'border-dashed border-edge',
      )}
    >
      <b>SNS</b>
      {topic ? (
        <>
          <span className="truncate font-mono text-[11px]">{topic.name}</span>
          <span className="ml-auto shrink-0 text-[10.5px] text-ink-3">
            {words.subscriptions(subscriptions.length)}
            {pending > 0 && <span className="text-amber"> · {words.pendingSubscriptions(pending)}</span>}
          </span>
        </>
      ) : (
        <span className="text-ink-3">{words.noTopic}</span>
      )}
    </button>
  )
})

/** Where the message ends: mailbox, phone, Slack. */
export const SubscribersNode = memo(function SubscribersNode() {
  const words = useWords().map
  const subscriptions = useSubscriptions()
  const messages = useAccount((account) => account.messages)
  const arrived = list(messages).filter((one) => one.arrivedAt !== undefined)
  const channels = [
    {
      name: words.email,
      fits: (one: Subscription) => one.protocol.startsWith('email'),
      count: arrived.filter((one) => one.protocol.startsWith('email') && one.content.kind !== 'confirmation').length,
    },
    {
      name: words.sms,
      fits: (one: Subscription) => one.protocol === 'sms',
      count: arrived.filter((one) => one.protocol === 'sms').length,
    },
    {
      name: words.slack,
      fits: (one: Subscription) => one.protocol === 'https',
      count: arrived.filter((one) => one.channel !== undefined).length,
    },
  ]
  return (
    <div className="grid h-full grid-cols-3 gap-1.5">
      {channels.map(({ name, fits, count }) => {
        const own = subscriptions.filter(fits)
        const waits = own.some((one) => !one.confirmed)
        return (
          <button
            key={name}
            type="button"
            onClick={() => desk.setState({ view: 'messages' })}
            className={classes(
              box,
              'flex flex-col items-center justify-center text-[12px] leading-4',
              own.length > 0 ? 'border-line-strong' : 'border-dashed border-line-strong',
            )}
          >
            <b>{name}</b>
            <span
              className={classes(
                'text-[10.5px] leading-3.5',
                waits ? 'text-amber' : count > 0 ? 'font-semibold text-accent' : 'text-ink-3',
              )}
            >
              {waits ? words.unconfirmed : own.length > 0 ? words.messages(count) : words.notSubscribed}
            </span>
          </button>
        )
      })}
    </div>
  )
})
