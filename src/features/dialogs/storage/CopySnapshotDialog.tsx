import { nameIn } from '#engine/world/called.ts'
import { storedMiB } from '#engine/world/snapshots/stored.ts'
import type { Snapshot } from '#engine/world/snapshots/snapshot.ts'
import { snapshotMicroUsdPerGbMonth } from '#facts/disks.ts'
import { get, list } from '#lib/table.ts'
import { whatIf } from '#store/live/whatIf.ts'
import { usePlayground } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'
import { Encryption } from './Encryption.tsx'
import { Price } from './Price.tsx'

/** A copy of a snapshot, encrypted or as it is. */
export function CopySnapshotDialog({ id }: { readonly id: string }) {
  const snapshot = usePlayground(({ history }) => get(history.account.snapshots, id))
  return snapshot && <OpenCopySnapshotDialog snapshot={snapshot} />
}

function OpenCopySnapshotDialog({ snapshot }: { readonly snapshot: Snapshot }) {
  const { copy: words, snapshot: ofSnapshots } = useWords().storage
  const history = usePlayground((state) => state.history)
  const [description, setDescription] = useState('')
  const [encrypts, setEncrypts] = useState(false)
  const request = {
    action: 'CopySnapshot',
    params: {
      SourceRegion: history.account.region,
      SourceSnapshotId: snapshot.id,
      ...(description !== '' && { Description: description }),
      ...(encrypts && { Encrypted: true }),
    },
  }
  const what = whatIf(history, request)
  const made = what.ok ? list(what.account.snapshots).at(-1) : undefined
  const price = snapshotMicroUsdPerGbMonth[history.account.region]
  return (
    <Ask title={words.snapshot} apply={words.snapshot} request={request} what={what}>
      <p className="text-ink-2">{words.textSnapshot(nameIn(snapshot))}</p>
      <Field label={words.description}>
        <TextInput value={description} onChange={setDescription} maxLength={255} data-autofocus />
      </Field>
      <Encryption was={snapshot.encrypted} on={encrypts} onChange={setEncrypts} plain={words.plain} />
      {what.ok && made && price !== undefined && (
        <Price term={ofSnapshots.price} now={(price * storedMiB(what.account, made)) / 1024 / 1e6} />
      )}
    </Ask>
  )
}
