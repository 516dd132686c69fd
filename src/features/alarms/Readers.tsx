import type { Account } from '#engine/account.ts'
import { mayReach } from '#engine/messages/sandbox/sandbox.ts'
import { isChat } from '#engine/messages/sns/send.ts'
import { subscriptionsOf } from '#engine/messages/sns/subscribe.ts'
import type { TopicArn } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { Badge } from '#ui/display/Badge.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { CheckIcon, ClockIcon, type IconShape, LinkIcon, MailIcon, PhoneIcon, SlackIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'

const icons: Readonly<Record<string, IconShape>> = { email: MailIcon, sms: PhoneIcon }

/** The subscribers that a topic has already, and whether they have said yes. */
export function Readers({ topicArn, account }: { readonly topicArn: string; readonly account: Account }) {
  const words = useWords().alarms
  const subscriptions = subscriptionsOf(account, topicArn as TopicArn).filter((one) => !isChat(one))
  const channels = list(account.channels).filter((one) => one.topicArns.some((arn) => arn === topicArn))
  if (subscriptions.length + channels.length === 0) return null
  return (
    <div className="grid gap-1.5">
      <span className="text-caps text-ink-3">{words.readers}</span>
      <ul className="grid gap-1">
        {subscriptions.map(({ arn, protocol, endpoint, confirmed }) => {
          const withheld = protocol === 'sms' && !mayReach(account, endpoint)
          const heard = confirmed && !withheld
          return (
            <li key={arn} className="flex min-w-0 items-center gap-2">
              <Icon shape={icons[protocol] ?? LinkIcon} className="text-ink-3" />
              <span className="min-w-0 flex-1 truncate">{endpoint}</span>
              <Badge tone={heard ? 'green' : 'amber'} shape={heard ? CheckIcon : ClockIcon}>
                {heard ? words.confirmed : withheld ? words.unverified : words.pending}
              </Badge>
            </li>
          )
        })}
        {channels.map(({ name, channelName }) => (
          <li key={name} className="flex min-w-0 items-center gap-2">
            <Icon shape={SlackIcon} className="text-ink-3" />
            <span className="min-w-0 flex-1 truncate">{channelName}</span>
            <Badge tone="green" shape={CheckIcon}>
              {words.confirmed}
            </Badge>
          </li>
        ))}
      </ul>
    </div>
  )
}
