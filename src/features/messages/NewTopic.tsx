import { useState, type SubmitEvent } from 'react'
import { topicArn } from '#engine/messages/sns/arn.ts'
import { get } from '#lib/table.ts'
import { useAccount } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { focusTitle } from '#ui/overlays/focusTitle.ts'
import { Refusal } from '#parts/refusal/Refusal.tsx'
import { useRequests } from '#parts/refusal/useRequests.ts'

const example = 'ops-alerts'

const problemOf = (name: string) =>
  name === '' ? 'nameMissing' : /^[A-Za-z0-9_-]{1,256}$/.test(name) ? undefined : 'nameShape'

/** Makes a topic, then hands over its ARN. */
export function NewTopic({ onMade }: { readonly onMade: (arn: string) => void }) {
  const words = useWords().messages.topic
  const account = useAccount((one) => one)
  const [name, setName] = useState(account.topics.size === 0 ? example : '')
  const [displayName, setDisplayName] = useState('')
  const { refused, request } = useRequests()
  const problem = problemOf(name)
  const arn = topicArn(account, name)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (problem) return
    const params = { Name: name, ...(displayName !== '' && { Attributes: { DisplayName: displayName } }) }
    if (!request({ action: 'CreateTopic', params }).ok) return
    focusTitle()
    onMade(arn)
  }
  const about =
    problem === 'nameShape' ? { error: words.problems[problem] } : get(account.topics, arn) && { hint: words.nameThere }
  return (
    <form className="grid gap-3" onSubmit={submit}>
      <Field label={words.name} {...about}>
        <TextInput mono data-autofocus placeholder={example} value={name} onChange={setName} spellCheck={false} />
      </Field>
      <Field label={words.displayName} hint={words.displayHint}>
        <TextInput value={displayName} onChange={setDisplayName} maxLength={100} />
      </Field>
      <Refusal refused={refused} />
      <Button
        type="submit"
        kind="primary"
        className="justify-self-start"
        {...(problem && { why: words.problems[problem] })}
      >
        {words.create}
      </Button>
    </form>
  )
}
