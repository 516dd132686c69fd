import { useState, type SubmitEvent } from 'react'
import { isSubject } from '#engine/messages/sns/text.ts'
import { isChat } from '#engine/messages/sns/send.ts'
import { subscriptionsOf } from '#engine/messages/sns/subscribe.ts'
import type { TopicArn } from '#lib/brand.ts'
import { useAccount } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { TextArea } from '#ui/controls/TextArea.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Refusal } from '#parts/refusal/Refusal.tsx'
import { useRequests } from '#parts/refusal/useRequests.ts'

/** A message of one's own, to hear whether the way is open. */
export function PublishTest({ topicArn }: { readonly topicArn: TopicArn }) {
  const words = useWords().messages.topic
  const [subject, setSubject] = useState('')
  const [text, setText] = useState(words.sample)
  const [sent, setSent] = useState<number>()
  const { refused, request } = useRequests()
  const heard = useAccount((account) => subscriptionsOf(account, topicArn).filter(({ confirmed }) => confirmed))
  const people = heard.filter((one) => !isChat(one)).length
  const badSubject = subject !== '' && !isSubject(subject)
  const why = badSubject ? words.problems.subject : text === '' ? words.problems.text : undefined
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (why !== undefined) return
    const params = { TopicArn: topicArn, ...(subject !== '' && { Subject: subject }), Message: text }
    setSent(request({ action: 'Publish', params }).ok ? people : undefined)
  }
  return (
    <section className="grid gap-2.5">
      <h3 className="text-lead font-bold">{words.publishTitle}</h3>
      <form className="grid gap-2.5" onSubmit={submit}>
        <Field label={words.subject} {...(badSubject && { error: words.problems.subject })}>
          <TextInput value={subject} onChange={setSubject} />
        </Field>
        <Field label={words.text} {...(text === '' && { error: words.problems.text })}>
          <TextArea rows={2} value={text} onChange={setText} />
        </Field>
        <Refusal refused={refused} />
        <div className="flex flex-wrap items-center gap-2.5">
          <Button type="submit" {...(why !== undefined && { why })}>
            {words.publish}
          </Button>
          <p role="status" className="min-w-0 flex-1 text-small text-ink-2">
            {sent !== undefined && words.published(sent)}
            {sent !== undefined && heard.some(isChat) && ` ${words.notSlack}`}
          </p>
        </div>
      </form>
    </section>
  )
}
