import type { LaunchTemplate } from '#engine/world/launchTemplates/launchTemplate.ts'
import { versionOf } from '#engine/world/launchTemplates/read.ts'
import { get } from '#lib/table.ts'
import { useAccount } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { Code } from '#ui/display/Code.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'
import { written } from './templateText.ts'

/** The window for a launch from a template: of which version, how many, and as what type where it is another one. */
export function FromTemplateDialog({ id }: { readonly id: string }) {
  const template = useAccount((account) => get(account.launchTemplates, id))
  return template && <Open template={template} />
}

function Open({ template }: { readonly template: LaunchTemplate }) {
  const { market: words, common } = useWords()
  const [version, setVersion] = useState('$Default')
  const [count, setCount] = useState('1')
  const [type, setType] = useState('')
  const number = version === '$Default' ? template.defaultVersion : Number(version)
  const data = versionOf(template, number)?.data ?? {}
  const asked = /^[1-9]\d{0,2}$/.test(count) ? Number(count) : undefined
  const own = data['InstanceType']
  return (
    <Ask
      wide
      title={words.launchFrom(template.name)}
      apply={words.commands.launch}
      request={{
        action: 'RunInstances',
        params: {
          LaunchTemplate: { LaunchTemplateId: template.id, ...(version !== '$Default' && { Version: version }) },
          ...(type.trim() !== '' && { InstanceType: type.trim() }),
          MinCount: asked ?? 1,
          MaxCount: asked ?? 1,
        },
      }}
      why={asked === undefined ? words.needsCount : undefined}
    >
      <p className="text-ink-2">{words.wins}</p>
      <div className="grid grid-cols-3 gap-3 max-tablet:grid-cols-1">
        <Field label={words.versionToUse}>
          <Select
            value={version}
            onChange={setVersion}
            options={[
              { value: '$Default', label: words.defaultIs(template.defaultVersion) },
              ...template.versions.map((one) => ({ value: String(one.number), label: words.version(one.number) })),
            ]}
          />
        </Field>
        <Field label={words.count}>
          <TextInput value={count} onChange={setCount} inputMode="numeric" maxLength={3} />
        </Field>
        <Field label={words.otherType}>
          <TextInput value={type} onChange={setType} mono placeholder={typeof own === 'string' ? own : ''} />
        </Field>
      </div>
      <div className="grid grid-cols-1">
        <Code text={written(data)} copying={common.copying} />
      </div>
    </Ask>
  )
}
