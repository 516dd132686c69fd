import { get } from '#lib/table.ts'
import { useAccount, useNow, useTimeZone } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { CheckIcon, ClockIcon } from '#ui/look/icons.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import type { Arrived } from './inbox.ts'

/** The state of a mail's subscription: whether it has been confirmed, and how long that is still possible. */
export function Confirmation({ mail }: { readonly mail: Arrived }) {
  const words = useWords().messages.mail
  const subscription = useAccount((account) => get(account.subscriptions, mail.subscriptionArn))
  if (!subscription) return <p className="text-small text-ink-2">{words.expired}</p>
  if (subscription.confirmed || subscription.due === undefined)
    return (
      <p>
        <Badge tone="green" shape={CheckIcon}>
          {words.confirmed}
        </Badge>
      </p>
    )
  return <TimeLeft until={subscription.due} />
}

function TimeLeft({ until }: { readonly until: number }) {
  const words = useWords().messages.mail
  const format = useFormat(useTimeZone())
  const now = useNow()
  return (
    <p className="flex items-start gap-1.5 rounded-control bg-amber-soft px-2.5 py-1.5 text-small">
      <Icon shape={ClockIcon} size={12} className="mt-0.75 text-amber" />
      {words.expires(format.span(until - now), format.moment(until))}
    </p>
  )
}
