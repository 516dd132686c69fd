import { useState } from 'react'
import { confirmedPage, fromOf, subjectOf } from '#engine/messages/sns/mail.ts'
import { useTimeZone } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { ArrowLeftIcon, GlobeIcon } from '#ui/look/icons.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { Confirmation } from './Confirmation.tsx'
import type { Arrived } from './inbox.ts'
import { MailText } from './MailText.tsx'
import { Refusal } from '#parts/refusal/Refusal.tsx'
import { useRequests } from '#parts/refusal/useRequests.ts'
import { useSender } from './useSender.ts'
import { Why } from '#parts/why/Why.tsx'

/** The mail that is open, or the page that its link has opened. */
export function OpenMail({ mail }: { readonly mail: Arrived }) {
  const words = useWords().messages.mail
  const format = useFormat(useTimeZone())
  const { regionName } = useSender()
  const { refused, request } = useRequests()
  const [page, setPage] = useState<string>()
  const { content, topicArn: TopicArn, subscriptionArn: SubscriptionArn } = mail

  const confirm = () => {
    if (content.kind !== 'confirmation') return
    const answer = request({ action: 'ConfirmSubscription', params: { TopicArn, Token: content.token } })
    if (answer.ok) setPage(confirmedPage(mail))
  }
  const unsubscribe = () => {
    if (request({ action: 'Unsubscribe', params: { SubscriptionArn } }).ok) setPage(words.unsubscribed)
  }
  return (
    <article className="min-h-0 min-w-0 flex-1 overflow-y-auto" tabIndex={0} aria-label={subjectOf(mail, regionName)}>
      <header className="grid gap-2 border-b border-line px-4 py-3">
        <div className="flex items-start gap-2">
          <h3 className="min-w-0 flex-1 text-lead font-bold [overflow-wrap:anywhere]">{subjectOf(mail, regionName)}</h3>
          <Why subject={{ of: 'message', id: mail.id }} className="mt-0!" />
        </div>
        <Definition className="text-small">
          <Entry term={words.from}>{fromOf(mail)}</Entry>
          <Entry term={words.to}>{mail.endpoint}</Entry>
          <Entry term={words.at}>{format.moment(mail.arrivedAt)}</Entry>
        </Definition>
        {content.kind === 'confirmation' && <Confirmation mail={mail} />}
        <Refusal refused={refused} />
      </header>
      {page === undefined ? (
        <MailText mail={mail} onConfirm={confirm} onUnsubscribe={unsubscribe} />
      ) : (
        <Page text={page} onBack={() => setPage(undefined)} />
      )}
    </article>
  )
}

/** The page that a browser shows after the click. */
function Page({ text, onBack }: { readonly text: string; readonly onBack: () => void }) {
  const words = useWords().messages.mail
  const [title, ...rest] = text.split('\n')
  return (
    <div role="status" className="grid gap-4 px-4 py-5">
      <div className="overflow-hidden rounded-card border border-line">
        <p className="flex items-center gap-1.5 border-b border-line bg-sunken px-3 py-1.5 text-small text-ink-2">
          <Icon shape={GlobeIcon} size={12} />
          {words.page}
        </p>
        <div className="grid gap-2 px-4 py-4">
          <p className="text-title font-bold">{title}</p>
          {rest.length > 0 && (
            <p className="whitespace-pre-wrap text-ink-2 [overflow-wrap:anywhere]">{rest.join('\n').trim()}</p>
          )}
        </div>
      </div>
      <Button icon={ArrowLeftIcon} className="justify-self-start" onClick={onBack}>
        {words.back}
      </Button>
    </div>
  )
}
