import { useState } from 'react'
import type { Topic } from '#engine/messages/sns/sns.ts'
import { get, list } from '#lib/table.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { TrashIcon } from '#ui/look/icons.ts'
import { Mono } from '#ui/display/Mono.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { Marked } from '#ui/display/Marked.tsx'
import { Term } from '#ui/overlays/Term.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { AddSubscriber } from './AddSubscriber.tsx'
import { focusTitle } from '#ui/overlays/focusTitle.ts'
import { NewTopic } from './NewTopic.tsx'
import { PublishTest } from './PublishTest.tsx'
import { Refusal } from '#parts/refusal/Refusal.tsx'
import { Subscribers } from './Subscribers.tsx'
import { useRequests } from '#parts/refusal/useRequests.ts'

export function TopicDesk({ open, topicArn }: { readonly open: boolean; readonly topicArn: string | undefined }) {
  const studio = useStudio()
  const { messages, common } = useWords()
  const words = messages.topic
  const topics = useAccount((account) => account.topics)
  const [shown, setShown] = useState(topicArn ?? '')
  const topic = get(topics, shown)
  const all = list(topics).map(({ arn, name }) => ({ value: String(arn), label: name }))
  return (
    <Dialog
      open={open}
      onClose={() => closeDialog(studio)}
      title={topic ? topic.name : words.create}
      closeLabel={common.close}
      {...(topic && { footer: <DeleteTopic key={topic.arn} topic={topic} onGone={() => setShown('')} /> })}
    >
      <div className="grid gap-6">
        <p className="text-ink-2">
          <Marked text={words.what} />
        </p>
        {all.length > 0 && (
          <Field label={words.which}>
            <Select
              value={topic ? shown : ''}
              onChange={setShown}
              options={[...all, { value: '', label: words.another }]}
            />
          </Field>
        )}
        {topic ? <OneTopic key={topic.arn} topic={topic} /> : <NewTopic onMade={setShown} />}
      </div>
    </Dialog>
  )
}

function OneTopic({ topic }: { readonly topic: Topic }) {
  const { messages, common } = useWords()
  const words = messages.topic
  return (
    <>
      <section className="grid gap-1">
        <Caps level={3}>
          <Term term="arn">{words.arn}</Term>
        </Caps>
        <Mono copying={common.copying}>{topic.arn}</Mono>
      </section>
      <section className="grid gap-2.5">
        <h3 className="text-lead font-bold">{words.subscriptions}</h3>
        <Subscribers topicArn={topic.arn} />
        <AddSubscriber topicArn={topic.arn} />
      </section>
      <PublishTest topicArn={topic.arn} />
    </>
  )
}

function DeleteTopic({ topic, onGone }: { readonly topic: Topic; readonly onGone: () => void }) {
  const words = useWords().messages.topic
  const alarms = useAccount((account) => account.alarms)
  const { refused, request } = useRequests()
  const speaking = list(alarms).filter(({ okActions, alarmActions, insufficientDataActions }) =>
    [okActions, alarmActions, insufficientDataActions].some((arns) => arns.includes(topic.arn)),
  ).length
  const remove = () => {
    if (!request({ action: 'DeleteTopic', params: { TopicArn: topic.arn } }).ok) return
    focusTitle()
    onGone()
  }
  return (
    <>
      <Refusal refused={refused} />
      <p className="min-w-0 flex-1 basis-48 text-small text-ink-3">{words.deleteHint(speaking)}</p>
      <Button kind="danger" icon={TrashIcon} onClick={remove}>
        {words.delete}
      </Button>
    </>
  )
}
