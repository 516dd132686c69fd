import type { Account } from '#engine/account.ts'
import { ownImages } from '#engine/world/images/imageOf.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { volumesOf } from '#engine/world/volumes/read.ts'
import { get } from '#lib/table.ts'
import { usePlayground } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'
import { freeImageName } from './freeImageName.ts'

/** An image of an instance, to launch others like it. */
export function ImageDialog({ id }: { readonly id: string }) {
  const instance = usePlayground(({ history }) => get(history.account.instances, id))
  return instance && <OpenImageDialog instance={instance} />
}

function OpenImageDialog({ instance }: { readonly instance: Instance }) {
  const { storage } = useWords()
  const words = storage.image
  const history = usePlayground((state) => state.history)
  const [name, setName] = useState(() => nextName(history.account, instance))
  const [description, setDescription] = useState('')
  const [noReboot, setNoReboot] = useState(false)
  const request = {
    action: 'CreateImage',
    params: {
      InstanceId: instance.id,
      Name: name,
      ...(description !== '' && { Description: description }),
      ...(noReboot && { NoReboot: true }),
    },
  }
  const happens = instance.state === 'stopped' ? 'alreadyStopped' : noReboot ? 'staysUp' : 'reboots'
  return (
    <Ask title={words.title} apply={words.button} request={request}>
      <p className="text-ink-2">{words.text(nameOf(instance))}</p>
      <Field label={words.name} hint={words.nameHint}>
        <TextInput value={name} onChange={setName} maxLength={128} data-autofocus />
      </Field>
      <Field label={words.description}>
        <TextInput value={description} onChange={setDescription} maxLength={255} />
      </Field>
      <Toggle on={noReboot} onChange={setNoReboot} label={words.noReboot} hint={words[happens]} />
      <Disks account={history.account} instance={instance} />
    </Ask>
  )
}

function Disks({ account, instance }: { readonly account: Account; readonly instance: Instance }) {
  const { storage, inspector } = useWords()
  return (
    <div>
      <Caps level={3}>{storage.image.holds}</Caps>
      <ul className="mt-1 grid gap-0.5">
        {volumesOf(account, instance).map(({ id, sizeGiB, type, attachment }) => (
          <li key={id} className="flex flex-wrap gap-x-2">
            <span className="font-mono text-small">{attachment.deviceName}</span>
            <span className="font-medium">{inspector.storage.size(sizeGiB, type)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-1.5 text-small text-ink-3">{storage.image.holdsNot}</p>
    </div>
  )
}

/** `web-1-image`, or with the next number that no image of the account has; only characters that EC2 takes. */
function nextName(account: Account, instance: Instance): string {
  const stem = `${nameOf(instance)
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .slice(0, 100)}-image`
  return freeImageName(ownImages(account), stem)
}
