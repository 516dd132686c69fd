import { lookAt } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'

/** A new security group, which lets nobody in yet; it is what is looked at next. */
export function NewGroupDialog() {
  const studio = useStudio()
  const words = useWords().groups.create
  const [name, setName] = useState('')
  const [description, setDescription] = useState('')
  const lacks = name.trim() === '' || description.trim() === ''
  const request = { action: 'CreateSecurityGroup', params: { GroupName: name.trim(), Description: description.trim() } }
  return (
    <Ask
      title={words.title}
      apply={words.apply}
      request={request}
      why={lacks ? words.needs : undefined}
      onDone={({ GroupId }) => {
        if (typeof GroupId === 'string') lookAt(studio, 'group', GroupId)
        return true
      }}
    >
      <Field label={words.name} hint={words.hint}>
        <TextInput value={name} onChange={setName} data-autofocus />
      </Field>
      <Field label={words.description}>
        <TextInput value={description} onChange={setDescription} />
      </Field>
    </Ask>
  )
}
