import type { LaunchTemplate } from '#engine/world/launchTemplates/launchTemplate.ts'
import { latestOf, versionOf } from '#engine/world/launchTemplates/read.ts'
import { get } from '#lib/table.ts'
import { useAccount } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'
import { DataField } from './DataField.tsx'
import { readData, written } from './templateText.ts'

/** The window for one more version of a template: what another one holds, changed. */
export function NewVersionDialog({ id }: { readonly id: string }) {
  const template = useAccount((account) => get(account.launchTemplates, id))
  return template && <Open template={template} />
}

function Open({ template }: { readonly template: LaunchTemplate }) {
  const { market: words } = useWords()
  const dataOf = (number: number) => written(versionOf(template, number)?.data ?? {})
  const [source, setSource] = useState(latestOf(template))
  const [description, setDescription] = useState('')
  const [text, setText] = useState(() => dataOf(source))
  const data = readData(text)
  return (
    <Ask
      wide
      title={words.newVersionOf(template.name)}
      apply={words.commands.newVersion}
      request={{
        action: 'CreateLaunchTemplateVersion',
        params: {
          LaunchTemplateId: template.id,
          ...(description !== '' && { VersionDescription: description }),
          LaunchTemplateData: data ?? {},
        },
      }}
      why={data ? undefined : words.noJson}
    >
      <Field label={words.source}>
        <Select
          value={String(source)}
          onChange={(number) => {
            setSource(Number(number))
            setText(dataOf(Number(number)))
          }}
          options={template.versions.map(({ number }) => ({ value: String(number), label: words.version(number) }))}
        />
      </Field>
      <Field label={words.description}>
        <TextInput value={description} onChange={setDescription} maxLength={255} data-autofocus />
      </Field>
      <DataField text={text} onChange={setText} isWrong={!data} />
    </Ask>
  )
}
