import { longestFile } from '#engine/world/guest/decide.ts'
import { seenBy } from '#engine/world/guest/disks.ts'
import { ramFolder, storeFolder } from '#engine/world/guest/files.ts'
import type { Files } from '#engine/world/volumes/volume.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { get } from '#lib/table.ts'
import { ask } from '#store/live/requests.ts'
import { usePlayground, useStudio } from '#store/react.tsx'
import { useTables } from '#store/useTables.ts'
import { answersArp } from '#engine/world/guest/answers.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { FileIcon } from '#ui/look/icons.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { Section } from '#ui/display/Section.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { usePartInSight } from '../usePartInSight.ts'

interface Place {
  readonly folder: string
  readonly label: string
  readonly files: Files
}

/** Files on each disk and in RAM: the plainest way to see what survives. */
export function GuestFiles({ instance }: { readonly instance: Instance }) {
  const studio = useStudio()
  const words = useWords().inspector.storage
  const places = usePlaces(instance)
  const part = usePartInSight('files')
  const awake = usePlayground((state) => answersArp(state.history.account, instance))
  const [folder, setFolder] = useState('/home/')
  const [text, setText] = useState('hello')
  const chosen = places.find((place) => place.folder === folder) ?? places[0]
  const tooLong = text.length > longestFile
  if (!chosen) return null
  const write = () =>
    void ask(studio, {
      action: 'WriteFile',
      params: { InstanceId: instance.id, Path: `${chosen.folder}note.txt`, Text: text },
    })
  return (
    <Section {...part} title={words.files}>
      <p className="mb-2 text-small text-ink-3">{words.filesHint}</p>
      <ul className="mb-3 grid gap-1.5">
        {places.map((place) => (
          <PlaceRow key={place.folder} place={place} />
        ))}
      </ul>
      <form
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          if (awake && !tooLong) write()
        }}
      >
        <Field label={words.path}>
          <Select
            value={chosen.folder}
            onChange={setFolder}
            options={places.map((place) => ({
              value: place.folder,
              label: `${place.label} · ${place.folder}note.txt`,
            }))}
          />
        </Field>
        <Field label={words.text} {...(tooLong ? { error: words.tooLong(longestFile) } : {})}>
          <TextInput value={text} onChange={setText} />
        </Field>
        <Button type="submit" size="small" className="justify-self-start" {...(awake ? {} : { why: words.asleep })}>
          {words.write}
        </Button>
      </form>
    </Section>
  )
}

function usePlaces(instance: Instance): readonly Place[] {
  const words = useWords().inspector.storage
  const account = useTables('volumes', 'guests')
  const guest = get(account.guests, instance.id)
  return [
    ...seenBy({ account, instance }).flatMap(({ volume: { attachment, files }, mount }): readonly Place[] => {
      if (mount === '/') return [{ folder: '/home/', label: words.places.root, files }]
      const label = words.places.data(attachment.deviceName)
      // what is mounted nowhere can be neither read nor written
      return mount === undefined ? [] : [{ folder: mount, label, files }]
    }),
    ...(guest ? [{ folder: ramFolder, label: words.places.ram, files: guest.ramFiles }] : []),
    ...(guest?.storeFiles ? [{ folder: storeFolder, label: words.places.store, files: guest.storeFiles }] : []),
  ]
}

function PlaceRow({ place: { label, files } }: { readonly place: Place }) {
  const words = useWords().inspector.storage
  const entries = Object.entries(files).filter(([path]) => !path.endsWith('/'))
  return (
    <li>
      <span className="font-medium">{label}</span>
      {entries.length === 0 && <span className="text-small text-ink-3"> · {words.noFiles}</span>}
      {entries.map(([path, text]) => (
        <span key={path} className="flex min-w-0 items-center gap-1.5 text-small">
          <Icon shape={FileIcon} size={12} className="text-ink-3" />
          <span className="font-mono">{path}</span>
          <span className="truncate text-ink-3">{text}</span>
        </span>
      ))}
    </li>
  )
}
