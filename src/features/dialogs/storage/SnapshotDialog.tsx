import { nameIn } from '#engine/world/called.ts'
import { storedMiB } from '#engine/world/snapshots/stored.ts'
import type { Volume } from '#engine/world/volumes/volume.ts'
import { snapshotMicroUsdPerGbMonth } from '#facts/disks.ts'
import { get, list } from '#lib/table.ts'
import { usePlayground, useTimeZone } from '#store/react.tsx'
import { type WhatIf, whatIf } from '#store/live/whatIf.ts'
import { Field } from '#ui/controls/Field.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'
import { Price } from './Price.tsx'

/** Keeps what is on a volume now. */
export function SnapshotDialog({ id }: { readonly id: string }) {
  const volume = usePlayground(({ history }) => get(history.account.volumes, id))
  return volume && <OpenSnapshotDialog volume={volume} />
}

function OpenSnapshotDialog({ volume }: { readonly volume: Volume }) {
  const words = useWords().storage.snapshot
  const history = usePlayground((state) => state.history)
  const [name, setName] = useState('')
  const [description, setDescription] = useState('')
  const tags = [{ ResourceType: 'snapshot', Tags: [{ Key: 'Name', Value: name.trim() }] }]
  const request = {
    action: 'CreateSnapshot',
    params: {
      VolumeId: volume.id,
      ...(description !== '' && { Description: description }),
      ...(name.trim() !== '' && { TagSpecifications: tags }),
    },
  }
  const what = whatIf(history, request)
  return (
    <Ask title={words.title} apply={words.button} request={request} what={what}>
      <p className="text-ink-2">{words.text(nameIn(volume))}</p>
      <Field label={words.name}>
        <TextInput value={name} onChange={setName} maxLength={255} data-autofocus />
      </Field>
      <Field label={words.description}>
        <TextInput value={description} onChange={setDescription} maxLength={255} />
      </Field>
      <Stored what={what} />
    </Ask>
  )
}

/** The size that a snapshot would store, and its price. */
function Stored({ what }: { readonly what: WhatIf }) {
  const words = useWords().storage.snapshot
  const format = useFormat(useTimeZone())
  const made = what.ok ? list(what.account.snapshots).at(-1) : undefined
  if (!what.ok || !made) return null
  const mib = storedMiB(what.account, made)
  const price = snapshotMicroUsdPerGbMonth[what.account.region]
  return (
    <>
      <Price term={words.price} now={price === undefined ? undefined : (price * mib) / 1024 / 1e6} />
      <p className="text-small text-ink-2">{words.stores(format.memory(mib), made.basis === undefined)}</p>
    </>
  )
}
