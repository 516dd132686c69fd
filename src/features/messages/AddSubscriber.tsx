import { useState, type SubmitEvent } from 'react'
import { useAccount } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { PlusIcon } from '#ui/look/icons.ts'
import { Select } from '#ui/controls/Select.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { examples, isAddress, type ReaderKind, readerKinds, subscribeRequest } from './reader.ts'
import { Refusal } from '#parts/refusal/Refusal.tsx'
import { useRequests } from '#parts/refusal/useRequests.ts'

/** The form for one more reader of a topic: how, and where. */
export function AddSubscriber({ topicArn }: { readonly topicArn: string }) {
  const words = useWords().messages.topic
  const account = useAccount((one) => one)
  const [kind, setKind] = useState<ReaderKind>('email')
  const [address, setAddress] = useState('')
  const { refused, request } = useRequests()
  const sound = isAddress(kind, address)
  const problem = words.problems[kind]
  const hint = kind === 'sms' && account.region === 'ap-northeast-2' ? words.hints.smsSeoul : words.hints[kind]
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (sound && request(subscribeRequest(account, topicArn, { kind, address })).ok) setAddress('')
  }
  return (
    <form aria-label={words.addTitle} className="grid gap-2.5 rounded-card bg-sunken p-3" onSubmit={submit}>
      <div className="grid gap-2.5 tablet:grid-cols-[9rem_1fr]">
        <Field label={words.protocol}>
          <Select
            value={kind}
            onChange={setKind}
            options={readerKinds.map((value) => ({ value, label: words.protocols[value] }))}
          />
        </Field>
        <Field label={words.endpoints[kind]} {...(address.trim() !== '' && !sound && { error: problem })}>
          <TextInput mono value={address} onChange={setAddress} placeholder={examples[kind]} spellCheck={false} />
        </Field>
      </div>
      <p className="text-small text-ink-3">{hint}</p>
      <Refusal refused={refused} />
      <Button type="submit" icon={PlusIcon} className="justify-self-start" {...(!sound && { why: problem })}>
        {words.add}
      </Button>
    </form>
  )
}
