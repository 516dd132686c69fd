import { instanceProfiles } from '#facts/instanceProfiles.ts'
import { list } from '#lib/table.ts'
import { KeyMade } from '#parts/keys/KeyMade.tsx'
import { gesture } from '#store/live/gesture.ts'
import { ask } from '#store/live/requests.ts'
import { useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useEffect, useRef, useState } from 'react'
import type { PartProps } from './form/form.ts'
import { Part } from './Part.tsx'

/** The fields for which key gets in, and what the machine itself may do at AWS. */
export function Access({ form, set, account }: PartProps) {
  const { launch } = useWords()
  const words = launch.access
  const [making, setMaking] = useState(false)
  const pairs = list(account.keyPairs)
  return (
    <Part title={words.title} place="access">
      <div className="grid gap-x-6 gap-y-4 @xl:grid-cols-2">
        <Field
          label={words.key}
          hint={form.keyName === '' ? words.withoutHint : words.keyHint}
          end={
            !making && (
              <Button size="small" kind="quiet" onClick={() => setMaking(true)}>
                {words.create}
              </Button>
            )
          }
        >
          <Select
            value={form.keyName}
            options={[
              { value: '', label: words.without },
              ...pairs.map(({ name, type }) => ({ value: name, label: `${name} · ${type.toUpperCase()}` })),
            ]}
            onChange={(keyName) => set({ keyName })}
          />
        </Field>
        <Field label={words.profile} hint={words.profileHint}>
          <Select
            value={form.profile}
            options={[
              { value: '', label: words.noProfile },
              ...instanceProfiles.map(({ name }) => ({ value: name, label: name })),
            ]}
            onChange={(profile) => set({ profile })}
          />
        </Field>
        {making && <NewKey taken={pairs.map(({ name }) => name)} onMade={(keyName) => set({ keyName })} />}
      </div>
    </Part>
  )
}

/** Makes a pair at once, as the console does, and shows its private half the one time that there is. */
function NewKey({ taken, onMade }: { readonly taken: readonly string[]; readonly onMade: (name: string) => void }) {
  const studio = useStudio()
  const words = useWords().keys
  const [name, setName] = useState(() => freeName(taken))
  const [made, setMade] = useState<{ readonly name: string; readonly material: string }>()
  const [wrong, setWrong] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  // the button that had the focus has made room for it
  useEffect(() => field.current?.select(), [])
  const make = () =>
    gesture(studio, () => {
      const answer = ask(studio, { action: 'CreateKeyPair', params: { KeyName: name.trim() } })
      if (!answer.ok) return setWrong(answer.error.message)
      const material = answer.response['KeyMaterial']
      setMade({ name: name.trim(), material: typeof material === 'string' ? material : '' })
      onMade(name.trim())
    })
  if (made)
    return (
      <div className="@xl:col-span-2">
        <KeyMade {...made} />
      </div>
    )
  return (
    <Field
      label={words.name}
      hint={words.rsa}
      {...(wrong === undefined ? {} : { error: wrong })}
      className="@xl:col-span-2"
    >
      <div className="flex gap-2">
        <TextInput
          ref={field}
          value={name}
          onChange={setName}
          maxLength={255}
          className="max-w-72"
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            make()
          }}
        />
        <Button onClick={make}>{words.apply}</Button>
      </div>
    </Field>
  )
}

const freeName = (taken: readonly string[], n = 1): string =>
  taken.includes(`key-${n}`) ? freeName(taken, n + 1) : `key-${n}`
