import { subjectOf } from '#engine/messages/sns/mail.ts'
import type { Subscription } from '#engine/messages/sns/sns.ts'
import { regions } from '#facts/regions.ts'
import { list } from '#lib/table.ts'
import { createTopic } from '#parts/commands/things/account.ts'
import { performOnPage } from '#parts/commands/perform.ts'
import { show } from '#store/preferences/transient.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { memo } from 'react'
import { joined } from '../joined.ts'
import { lookAtThing } from '../things/lookAt.ts'
import { standsFor } from '../things/thing.ts'
import { arrivedBy, type Channel, channels } from './channels.ts'
import { AmazonQ } from './AmazonQ.tsx'
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
  const { stage: words, places } = useWords()
  const topic = useTopic()
  const subscriptions = useSubscriptions()
  const pending = subscriptions.filter((one) => !one.confirmed).length
  return (
    <button
      type="button"
      {...joined(places.joined.topic)}
      {...(topic && standsFor('topic', topic.arn))}
      onClick={() =>
        topic ? lookAtThing(studio, { kind: 'topic', id: topic.arn }) : performOnPage(studio, createTopic)
      }
      className={classes(
        box,
        'flex w-full flex-col justify-center px-2.5 text-[12px] leading-4',
        topic ? 'border-line-strong' : 'border-dashed border-edge',
      )}
    >
      <span className="flex w-full items-baseline gap-1.5">
        <b>SNS</b>
        {topic ? (
          <span className="truncate font-mono text-[11px]" title={topic.name}>
            {topic.name}
          </span>
        ) : (
          <span className="text-ink-3">{words.noTopic}</span>
        )}
      </span>
      {topic && (
        <span className="text-[11px] leading-4 text-ink-3">
          {words.subscriptions(subscriptions.length)}
          {pending > 0 && <span className="text-amber"> · {words.pendingSubscriptions(pending)}</span>}
        </span>
      )}
    </button>
  )
})

/** The ends of a message's way: mailbox, phone, Slack, each with what came last. */
export const SubscribersNode = memo(function SubscribersNode() {
  return (
    <div className="grid h-full grid-cols-1 grid-rows-3 overflow-hidden rounded-node border-[1.5px] border-line-strong bg-surface shadow-card">
      {channels.map((channel) => (
        <SubscriberRow key={channel.name} channel={channel} />
      ))}
    </div>
  )
})

function SubscriberRow({ channel }: { readonly channel: Channel }) {
  const { name, icon, fits } = channel
  const studio = useStudio()
  const words = useWords().stage
  const region = useAccount((account) => regions[account.region].title)
  const own = useSubscriptions().filter(fits)
  const messages = useAccount((account) => account.messages)
  const arrived = arrivedBy(channel, messages)
  const waits = own.some((one) => !one.confirmed)
  const last = arrived.at(-1)
  const ringing = useAlarm()?.state === 'ALARM'
  const alarming = ringing && last?.content.kind === 'alarm' && last.content.change.to === 'ALARM'
  const said = last ? subjectOf(last, region) : own[0]?.protocol === 'https' ? '' : own[0]?.endpoint
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onClick={() => show(studio, { kind: 'messages', device: channel.device })}
      className={classes(
        'nodrag flex min-h-0 w-full items-center gap-1.5 border-line px-2 text-left text-[11.5px] leading-4 not-first:border-t hover:bg-sunken',
        own.length === 0 && 'text-ink-3',
      )}
    >
      {name === 'slack' && <AmazonQ lit={alarming} />}
      <Icon shape={icon} size={12} className={classes('shrink-0', alarming && 'text-red')} />
      <b className="shrink-0">{words[name]}</b>
      <span title={said} className={classes('min-w-0 flex-1 truncate', alarming && 'font-semibold text-red')}>
        {said}
      </span>
      <span className={classes('shrink-0 text-[11px]', waits ? 'text-amber' : 'text-ink-3')}>
        {waits ? words.unconfirmed : own.length > 0 ? words.messages(arrived.length) : words.notSubscribed}
      </span>
    </button>
  )
}
