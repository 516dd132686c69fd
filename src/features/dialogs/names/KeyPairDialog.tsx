import { asUserData } from '#facts/userData.ts'
import { KeyMade } from '#parts/keys/KeyMade.tsx'
import { closeDialog, lookAt } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { TextArea } from '#ui/controls/TextArea.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'

type How = 'create' | 'import'
type Type = 'rsa' | 'ed25519'

/** A new key pair: EC2 makes it and shows the private half once, or somebody shows EC2 a public one. */
export function KeyPairDialog() {
  const studio = useStudio()
  const { keys: words, common } = useWords()
  const [how, setHow] = useState<How>('create')
  const [type, setType] = useState<Type>('rsa')
  const [name, setName] = useState('')
  const [publicKey, setPublicKey] = useState('')
  const [made, setMade] = useState<{ readonly name: string; readonly material: string }>()
  const close = () => closeDialog(studio)
  if (made)
    return (
      <Dialog
        open
        onClose={close}
        title={words.title}
        closeLabel={common.close}
        footer={
          <Button kind="primary" onClick={close}>
            {common.close}
          </Button>
        }
      >
        <KeyMade {...made} />
      </Dialog>
    )
  const isPrivate = publicKey.includes('PRIVATE KEY')
  const lacks = name === '' ? words.needsName : how === 'create' ? undefined : lacksKey(publicKey, isPrivate, words)
  const request =
    how === 'create'
      ? { action: 'CreateKeyPair', params: { KeyName: name, ...(type === 'rsa' ? {} : { KeyType: type }) } }
      : { action: 'ImportKeyPair', params: { KeyName: name, PublicKeyMaterial: asUserData(publicKey.trim()) } }
  return (
    <Ask
      title={words.title}
      apply={how === 'create' ? words.apply : words.importIt}
      request={request}
      why={lacks}
      onDone={({ KeyPairId, KeyMaterial }) => {
        if (typeof KeyPairId === 'string') lookAt(studio, 'keyPair', KeyPairId)
        if (typeof KeyMaterial !== 'string') return true
        setMade({ name, material: KeyMaterial })
        return false
      }}
    >
      <Segmented<How>
        label={words.how.label}
        options={[
          { value: 'create', label: words.how.create },
          { value: 'import', label: words.how.import },
        ]}
        value={how}
        onChange={setHow}
      />
      <Field label={words.name} hint={words.nameHint}>
        <TextInput value={name} onChange={setName} maxLength={255} data-autofocus />
      </Field>
      {how === 'create' ? (
        <Field label={words.type}>
          <Segmented<Type>
            label={words.type}
            options={[
              { value: 'rsa', label: words.types.rsa },
              { value: 'ed25519', label: words.types.ed25519 },
            ]}
            value={type}
            onChange={setType}
          />
        </Field>
      ) : (
        <Field label={words.publicKey} {...(isPrivate ? { error: words.privateText } : { hint: words.publicKeyHint })}>
          <TextArea mono rows={4} spellCheck={false} value={publicKey} onChange={setPublicKey} className="max-h-60" />
        </Field>
      )}
    </Ask>
  )
}

type Words = ReturnType<typeof useWords>['keys']

const lacksKey = (typed: string, isPrivate: boolean, words: Words): string | undefined =>
  isPrivate ? words.privateText : typed.trim() === '' ? words.needsKey : undefined
