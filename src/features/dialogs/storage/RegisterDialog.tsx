import { nameIn } from '#engine/world/called.ts'
import { imageOf, ownImages } from '#engine/world/images/imageOf.ts'
import type { Snapshot } from '#engine/world/snapshots/snapshot.ts'
import { get } from '#lib/table.ts'
import { usePlayground } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'
import { freeImageName } from './freeImageName.ts'

/** An image whose root is made from a snapshot. */
export function RegisterDialog({ id }: { readonly id: string }) {
  const snapshot = usePlayground(({ history }) => get(history.account.snapshots, id))
  return snapshot && <OpenRegisterDialog snapshot={snapshot} />
}

function OpenRegisterDialog({ snapshot }: { readonly snapshot: Snapshot }) {
  const words = useWords().storage.register
  const { account } = usePlayground((state) => state.history)
  const [name, setName] = useState(() => freeImageName(ownImages(account), 'from-snapshot'))
  const origin = snapshot.system && imageOf(account, snapshot.system.imageId)
  const request = {
    action: 'RegisterImage',
    params: {
      Name: name,
      Architecture: origin?.architecture,
      VirtualizationType: 'hvm',
      ...(origin?.ena && { EnaSupport: true }),
      RootDeviceName: origin?.rootDeviceName,
      BlockDeviceMappings: [{ DeviceName: origin?.rootDeviceName, Ebs: { SnapshotId: snapshot.id } }],
    },
  }
  return (
    <Ask title={words.title} apply={words.apply} request={request}>
      <p className="text-ink-2">{words.text(nameIn(snapshot))}</p>
      <Field label={words.name}>
        <TextInput value={name} onChange={setName} maxLength={128} data-autofocus />
      </Field>
    </Ask>
  )
}
