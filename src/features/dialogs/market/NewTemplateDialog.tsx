import { nameOf } from '#engine/world/instances/read.ts'
import { isRecord } from '#lib/record.ts'
import { get, list } from '#lib/table.ts'
import { readResponse } from '#store/live/readResponse.ts'
import { lookAt } from '#store/preferences/transient.ts'
import { usePlayground, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'
import { DataField } from './DataField.tsx'
import { plainData, readData, withoutOwn, written } from './templateText.ts'

/** The window for one more launch template: of an instance, or of what is written. */
export function NewTemplateDialog({ instanceId: first = '' }: { readonly instanceId?: string }) {
  const studio = useStudio()
  const { market: words } = useWords()
  const history = usePlayground((state) => state.history)
  const { account } = history
  const dataFrom = (id: string) => {
    if (!get(account.instances, id)) return plainData(account)
    const read = readResponse(history, { action: 'GetLaunchTemplateData', params: { InstanceId: id } })
    const data = isRecord(read) ? read['LaunchTemplateData'] : undefined
    return isRecord(data) ? withoutOwn(data) : plainData(account)
  }
  const [from, setFrom] = useState(first)
  const [name, setName] = useState('')
  const [description, setDescription] = useState('')
  const [text, setText] = useState(() => written(dataFrom(first)))
  // what was written by hand, where another instance's data has taken its place
  const [typed, setTyped] = useState<string>()
  const data = readData(text)
  const there = list(account.instances).filter(({ state, id }) => state !== 'terminated' || id === first)
  return (
    <Ask
      wide
      title={words.commands.create}
      apply={words.commands.create}
      request={{
        action: 'CreateLaunchTemplate',
        params: {
          LaunchTemplateName: name,
          ...(description !== '' && { VersionDescription: description }),
          LaunchTemplateData: data ?? {},
        },
      }}
      why={name === '' ? words.needsName : data ? undefined : words.noJson}
      onDone={({ LaunchTemplate: made }) => {
        if (isRecord(made) && typeof made['LaunchTemplateId'] === 'string')
          lookAt(studio, 'launchTemplate', made['LaunchTemplateId'])
        return true
      }}
    >
      <Field label={words.name} hint={words.nameHint}>
        <TextInput value={name} onChange={setName} maxLength={128} data-autofocus />
      </Field>
      <Field label={words.description}>
        <TextInput value={description} onChange={setDescription} maxLength={255} />
      </Field>
      {there.length > 0 && (
        <Field label={words.from} hint={words.fromHint}>
          <Select
            value={from}
            onChange={(id) => {
              if (text !== written(dataFrom(from))) setTyped(text)
              setFrom(id)
              setText(written(dataFrom(id)))
            }}
            options={[
              { value: '', label: words.fromNothing },
              ...there.map((one) => ({ value: one.id as string, label: nameOf(one) })),
            ]}
          />
        </Field>
      )}
      {typed !== undefined && (
        <Button
          size="small"
          className="justify-self-start"
          onClick={() => {
            setText(typed)
            setTyped(undefined)
          }}
        >
          {words.typedBack}
        </Button>
      )}
      <DataField text={text} onChange={setText} isWrong={!data} />
    </Ask>
  )
}
