import type { Account } from '#engine/account.ts'
import { topicArn } from '#engine/messages/sns/arn.ts'
import { get, list } from '#lib/table.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { type Draft, freeTopicName, tellBy } from './draft.ts'
import { ActionChoice } from './ActionChoice.tsx'
import type { FormProps } from './formProps.ts'
import { Readers } from './Readers.tsx'
import { NewSubscribers } from './NewSubscribers.tsx'

const example = 'ops-alerts'

type Props = FormProps & { readonly account: Account }

/** The fields for what happens when the alarm turns red: something to the instance, and word to somebody. */
export function ReactFields(props: Props) {
  const { draft, change } = props
  const words = useWords().alarms
  return (
    <section className="grid gap-3">
      <h3 className="text-lead font-bold">{words.react}</h3>
      <ActionChoice draft={draft} change={change} />
      <Notify {...props} />
    </section>
  )
}

function Notify({ draft, change, problems, tried, account }: Props) {
  const words = useWords().alarms
  const topics = list(account.topics)
  const choose = (notify: Draft['notify']) => {
    const named = notify === 'new' && draft.topicName === '' && { topicName: freeTopicName(account) }
    change({ ...tellBy(draft, notify, topics[0]?.arn), ...named })
  }
  const kinds = topics.length > 0 ? (['none', 'existing', 'new'] as const) : (['none', 'new'] as const)
  return (
    <div className="grid gap-3 rounded-card border border-line p-3.5">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="font-semibold">{words.notify}</span>
        <Segmented
          label={words.notify}
          size="small"
          value={draft.notify}
          onChange={choose}
          options={kinds.map((value) => ({ value, label: words.notifyKinds[value] }))}
        />
      </div>
      {draft.notify === 'none' && (
        <div className="flex flex-wrap items-center justify-between gap-2 rounded-control bg-amber-soft px-3 py-2">
          <p className="min-w-0 flex-1 basis-56">{words.tellsNobody[draft.action === 'none' ? 'none' : 'acts']}</p>
          <Button size="small" onClick={() => choose(topics.length > 0 ? 'existing' : 'new')}>
            {words.tellSomebody}
          </Button>
        </div>
      )}
      {draft.notify === 'existing' && (
        <Field label={words.topic} term="topic">
          <Select
            value={draft.topicArn}
            onChange={(chosen) => change({ topicArn: chosen })}
            options={topics.map(({ arn, name }) => ({ value: String(arn), label: name }))}
          />
        </Field>
      )}
      {draft.notify === 'new' && <NewTopic {...{ draft, change, problems, tried, account }} />}
      {draft.notify !== 'none' && (
        <>
          {draft.notify === 'existing' && <Readers topicArn={draft.topicArn} account={account} />}
          <NewSubscribers draft={draft} change={change} problems={problems} tried={tried} account={account} />
          <Toggle on={draft.tellOk} onChange={(tellOk) => change({ tellOk })} label={words.tellOk} />
        </>
      )}
    </div>
  )
}

function NewTopic({ draft, change, problems, tried, account }: Props) {
  const words = useWords().alarms
  const there = get(account.topics, topicArn(account, draft.topicName))
  const error = problems.topicName && (tried || draft.topicName !== '') && words.problems[problems.topicName]
  return (
    <Field label={words.topicName} term="topic" {...(error ? { error } : there && { hint: words.topicThere })}>
      <TextInput
        mono
        placeholder={example}
        value={draft.topicName}
        onChange={(topicName) => change({ topicName })}
        spellCheck={false}
      />
    </Field>
  )
}
