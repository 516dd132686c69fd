import { nameIn } from '#engine/world/called.ts'
import { get } from '#lib/table.ts'
import { usePlayground } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'

interface Shown {
  readonly of: 'snapshot' | 'image'
  readonly id: string
}

/** The other accounts that may use a snapshot or an image. */
export function PermissionsDialog({ of, id }: Shown) {
  const thing = usePlayground(({ history: { account } }) =>
    of === 'snapshot' ? get(account.snapshots, id) : get(account.images, id),
  )
  if (!thing) return null
  const name = 'name' in thing ? thing.name : nameIn(thing)
  return <OpenPermissionsDialog of={of} id={id} name={name} now={thing.sharedWith ?? []} />
}

interface Open extends Shown {
  readonly name: string
  readonly now: readonly string[]
}

function OpenPermissionsDialog({ of, id, name, now }: Open) {
  const words = useWords().storage.permissions
  const [typed, setTyped] = useState(() => now.filter((one) => one !== 'all').join(' '))
  const [isPublic, setPublic] = useState(() => now.includes('all'))
  const ids = typed.split(/[\s,]+/).filter((one) => one !== '')
  const wished = [...new Set(isPublic ? [...ids, 'all'] : ids)]
  const asPermissions = (all: readonly string[]) =>
    all.map((one) => (one === 'all' ? { Group: 'all' } : { UserId: one }))
  const add = asPermissions(wished.filter((one) => !now.includes(one)))
  const remove = asPermissions(now.filter((one) => !wished.includes(one)))
  const change = { ...(add.length > 0 && { Add: add }), ...(remove.length > 0 && { Remove: remove }) }
  const request =
    of === 'snapshot'
      ? { action: 'ModifySnapshotAttribute', params: { SnapshotId: id, CreateVolumePermission: change } }
      : { action: 'ModifyImageAttribute', params: { ImageId: id, LaunchPermission: change } }
  const wrong = ids.some((one) => !/^\d{12}$/.test(one) && !now.includes(one))
  const why = wrong ? words.wrong : add.length + remove.length === 0 ? words.nothing : undefined
  return (
    <Ask title={words[of](name)} apply={words.apply} request={request} why={why}>
      <p className="text-ink-2">{words.text}</p>
      <Field label={words.accounts} hint={words.hint}>
        <TextInput value={typed} onChange={setTyped} maxLength={1000} data-autofocus />
      </Field>
      {of === 'snapshot' && <Toggle on={isPublic} onChange={setPublic} label={words.public} hint={words.publicHint} />}
    </Ask>
  )
}
