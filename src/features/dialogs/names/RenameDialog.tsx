import { tagsOf } from '#parts/things/tagsOf.ts'
import { thingName } from '#parts/things/thingOf.ts'
import type { TaggableKind } from '#store/preferences/transientState.ts'
import { usePlayground } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'

/** The name of a thing, which is its Name tag. */
export function RenameDialog({ of, id }: { readonly of: TaggableKind; readonly id: string }) {
  const words = useWords().tagging.rename
  const history = usePlayground((state) => state.history)
  const was = tagsOf(history.account, of, id)['Name']
  const [name, setName] = useState(was ?? '')
  const same = name === (was ?? '')
  const Resources = [id]
  const request =
    name === ''
      ? { action: 'DeleteTags', params: { Resources, Tags: [{ Key: 'Name' }] } }
      : { action: 'CreateTags', params: { Resources, Tags: [{ Key: 'Name', Value: name }] } }
  return (
    <Ask
      title={words.title(thingName(history.account, of, id))}
      apply={words.apply}
      request={request}
      why={same ? words.same : undefined}
    >
      <Field label={words.name} hint={words.hint}>
        <TextInput value={name} onChange={setName} data-autofocus />
      </Field>
    </Ask>
  )
}
