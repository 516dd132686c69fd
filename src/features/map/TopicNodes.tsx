import { subjectOf } from '#engine/messages/sns/mail.ts'
import type { Subscription } from '#engine/messages/sns/sns.ts'
import { regions } from '#facts/regions.ts'
import { list } from '#lib/table.ts'
import { createTopic } from '#parts/commands/account.ts'
import { perform, performOnPage } from '#parts/commands/perform.ts'
import { openTopic } from '#parts/commands/topic.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { type IconShape, MailIcon, PhoneIcon, SlackIcon } from '#ui/look/icons.ts'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { memo } from 'react'
import { useAlarm, useTopic } from './useAlarm.ts'

const box = 'nodrag h-full rounded-node border-[1.5px] bg-surface text-left shadow-card hover:border-ink'

function useSubscriptions(): readonly Subscription[] {
  const topic = useTopic()
  const all = useAccount((account) => account.subscriptions)
  return topic ? list(all).filter((one) => one.topicArn === topic.arn) : []
}

/** The SNS topic that the alarm tells. */
export const TopicNode = memo(function TopicNode() {
  const studio = useStudio()
  const words = useFirstWords().map
  const topic = useTopic()
  const subscriptions = useSubscriptions()
  const pending = subscriptions.filter((one) => !one.confirmed).length
  return (
    <button
      type="button"
      onClick={() => (topic ? perform(studio, openTopic, topic) : performOnPage(studio, createTopic))}
      className={classes(
        box,
        'flex w-full flex-col justify-center px-2.75 text-[12px] leading-4',
        topic ? 'border-line-strong' : 'border-dashed border-edge',
      )}
    >
      <span className="flex w-full items-baseline gap-1.5">
        <b>SNS</b>
        {topic ? (
          <span className="truncate font-mono text-[11px]">{topic.name}</span>
        ) : (
          <span className="text-ink-3">{words.noTopic}</span>
        )}
      </span>
      {topic && (
        <span className="text-[10.5px] leading-3.5 text-ink-3">
          {words.subscriptions(subscriptions.length)}
          {pending > 0 && <span className="text-amber"> · {words.pendingSubscriptions(pending)}</span>}
        </span>
      )}
    </button>
  )
})

interface Way {
  readonly name: string
  readonly icon: IconShape
  readonly fits: (one: { readonly protocol: string }) => boolean
}

/** Where the message ends: mailbox, phone, Slack, each with what came last. */
export const SubscribersNode = memo(function SubscribersNode() {
  const words = useFirstWords().map
  const ways: readonly Way[] = [
    { name: words.email, icon: MailIcon, fits: ({ protocol }) => protocol.startsWith('email') },
    { name: words.sms, icon: PhoneIcon, fits: ({ protocol }) => protocol === 'sms' },
    { name: words.slack, icon: SlackIcon, fits: ({ protocol }) => protocol === 'https' },
  ]
  return (
    <div className="grid h-full grid-rows-3 gap-2.5">
      {ways.map((way) => (
        <SubscriberCard key={way.name} way={way} />
      ))}
    </div>
  )
})

function SubscriberCard({ way: { name, icon, fits } }: { readonly way: Way }) {
  const studio = useStudio()
  const words = useFirstWords().map
  const region = useAccount((account) => regions[account.region].title)
  const own = useSubscriptions().filter(fits)
  const messages = useAccount((account) => account.messages)
  const arrived = list(messages).filter(
    (one) => fits(one) && one.arrivedAt !== undefined && one.content.kind !== 'confirmation',
  )
  const waits = own.some((one) => !one.confirmed)
  const last = arrived.at(-1)
  const ringing = useAlarm()?.state === 'ALARM'
  const alarming = ringing && last?.content.kind === 'alarm' && last.content.change.to === 'ALARM'
  return (
    <button
      type="button"
      onClick={() => studio.preferences.setState({ view: 'messages' })}
      className={classes(
        box,
        'flex min-h-0 flex-col justify-center gap-0.5 overflow-hidden px-2.75 text-[11px] leading-3.5',
        alarming ? 'border-red' : own.length > 0 ? 'border-line-strong' : 'border-dashed border-edge',
      )}
    >
      <span className="flex w-full items-center gap-1.5 text-[12px] leading-4 font-bold">
        <Icon shape={icon} size={12} />
        {name}
        <span className={classes('ml-auto text-[10.5px] font-normal', waits ? 'text-amber' : 'text-ink-3')}>
          {waits ? words.unconfirmed : own.length > 0 ? words.messages(arrived.length) : words.notSubscribed}
        </span>
      </span>
      {own.length > 0 && (
        <span className="w-full truncate font-mono text-[10.5px] text-ink-3">
          {last?.channel ? last.endpoint : own[0]?.protocol === 'https' ? '' : own[0]?.endpoint}
        </span>
      )}
      {last && (
        <span className={classes('line-clamp-2 font-semibold', alarming ? 'text-red' : '')}>
          {subjectOf(last, region)}
        </span>
      )}
    </button>
  )
}
