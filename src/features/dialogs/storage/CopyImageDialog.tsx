import type { Account } from '#engine/account.ts'
import { ownImages } from '#engine/world/images/imageOf.ts'
import { get } from '#lib/table.ts'
import { type ImageRow, imageRows } from '#parts/things/imageRows.ts'
import { usePlayground } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'
import { Encryption } from './Encryption.tsx'
import { freeImageName } from './freeImageName.ts'

/** A copy of an image, the account's own or a public one. */
export function CopyImageDialog({ id }: { readonly id: string }) {
  const account = usePlayground(({ history }) => history.account)
  const image = imageRows(account).find((one) => one.id === id)
  return image && <OpenCopyImageDialog account={account} image={image} />
}

function OpenCopyImageDialog({ account, image }: { readonly account: Account; readonly image: ImageRow }) {
  const { copy: words } = useWords().storage
  const [name, setName] = useState(() => freeImageName(ownImages(account), `${image.name.slice(0, 100)}-copy`))
  const [encrypts, setEncrypts] = useState(false)
  const [copiesTags, setCopiesTags] = useState(false)
  const own = get(account.images, image.id)
  const request = {
    action: 'CopyImage',
    params: {
      SourceRegion: account.region,
      SourceImageId: image.id,
      Name: name,
      ...(encrypts && { Encrypted: true }),
      ...(copiesTags && { CopyImageTags: true }),
    },
  }
  return (
    <Ask title={words.image} apply={words.image} request={request}>
      <p className="text-ink-2">{words.textImage(image.name)}</p>
      <Field label={words.name}>
        <TextInput value={name} onChange={setName} maxLength={128} data-autofocus />
      </Field>
      <Encryption
        was={own?.disks.every(({ encrypted }) => encrypted) ?? false}
        on={encrypts}
        onChange={setEncrypts}
        plain={own ? words.plain : words.publicPlain}
      />
      {own && Object.keys(own.tags).length > 0 && (
        <Toggle on={copiesTags} onChange={setCopiesTags} label={words.tags} />
      )}
    </Ask>
  )
}
