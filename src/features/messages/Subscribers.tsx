import type { Request } from '#api/answer.ts'
import { isChat } from '#engine/messages/sns/send.ts'
import { mayReach } from '#engine/messages/sandbox/sandbox.ts'
import { subscriptionsOf } from '#engine/messages/sns/subscribe.ts'
import type { Subscription } from '#engine/messages/sns/sns.ts'
import type { TopicArn } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { useTables } from '#store/useTables.ts'
import { Badge } from '#ui/display/Badge.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import {
  BoltIcon,
  CheckIcon,
  ClockIcon,
  GlobeIcon,
  type IconShape,
  MailIcon,
  PhoneIcon,
  SlackIcon,
  TrashIcon,
} from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { focusTitle } from '#ui/overlays/focusTitle.ts'
import { Refusal } from '#parts/refusal/Refusal.tsx'
import { leaveSlack } from '#parts/slack/requests.ts'
import { useRequests } from '#parts/refusal/useRequests.ts'

const icons: Readonly<Record<Subscription['protocol'], IconShape>> = {
  email: MailIcon,
  'email-json': MailIcon,
  sms: PhoneIcon,
  http: GlobeIcon,
  https: GlobeIcon,
  lambda: BoltIcon,
}

/** The subscribers of a topic: who they are, whether they have said yes, and the way out. */
export function Subscribers({ topicArn }: { readonly topicArn: TopicArn }) {
  const words = useWords().messages.topic
  const account = useTables('subscriptions', 'channels', 'smsSandbox', 'phones')
  const { refused, request } = useRequests()
  const remove = (wish: Request) => {
    if (request(wish).ok) focusTitle()
  }
  const subscriptions = subscriptionsOf(account, topicArn)
  const channels = list(account.channels).filter((one) => one.topicArns.includes(topicArn))
  const chat = subscriptions.find(isChat)
  if (subscriptions.length + channels.length === 0) return <p className="text-ink-3">{words.none}</p>
  return (
    <>
      <ul className="divide-y divide-line rounded-card border border-line">
        {subscriptions
          .filter((one) => one !== chat)
          .map(({ arn, protocol, endpoint, confirmed }) => (
            <Line
              key={arn}
              icon={icons[protocol]}
              how={words.protocols[protocol]}
              who={endpoint}
              confirmed={confirmed}
              {...(protocol === 'sms' && !mayReach(account, endpoint) && { pending: words.unverified })}
              onRemove={() => remove({ action: 'Unsubscribe', params: { SubscriptionArn: arn } })}
            />
          ))}
        {channels.map((channel) => (
          <Line
            key={channel.name}
            icon={SlackIcon}
            how={chat ? `${words.protocols.slack} · ${chat.endpoint}` : words.protocols.slack}
            who={channel.channelName}
            confirmed
            onRemove={() => remove(leaveSlack(channel, topicArn))}
          />
        ))}
      </ul>
      <Refusal refused={refused} />
    </>
  )
}

function Line(props: {
  readonly icon: IconShape
  readonly how: string
  readonly who: string
  readonly confirmed: boolean
  /** why nothing arrives although it is subscribed */
  readonly pending?: string
  readonly onRemove: () => void
}) {
  const { icon, how, who, pending, onRemove } = props
  const confirmed = props.confirmed && pending === undefined
  const words = useWords().messages.topic
  return (
    <li className="flex items-center gap-2.5 py-1.5 pr-1.5 pl-3">
      <Icon shape={icon} className="text-ink-3" />
      <span className="min-w-0 flex-1">
        <span className="block font-medium [overflow-wrap:anywhere]">{who}</span>
        <span className="block text-small text-ink-3 [overflow-wrap:anywhere]">{how}</span>
      </span>
      <Badge tone={confirmed ? 'green' : 'amber'} shape={confirmed ? CheckIcon : ClockIcon}>
        {confirmed ? words.confirmed : (pending ?? words.pending)}
      </Badge>
      <IconButton kind="quiet" size="small" icon={TrashIcon} label={words.unsubscribeWho(who)} onClick={onRemove} />
    </li>
  )
}
