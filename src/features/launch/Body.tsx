import { useState } from 'react'
import { Field } from '#ui/controls/Field.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Digest, type Place } from './Digest.tsx'
import { Access } from './Access.tsx'
import { FirstBoot } from './FirstBoot.tsx'
import { Families } from '#parts/types/Families.tsx'
import type { PartProps } from './form/form.ts'
import { Hibernation } from './Hibernation.tsx'
import { ChooseImage } from './ChooseImage.tsx'
import { Network } from './Network.tsx'
import { Others } from './type/Others.tsx'
import { Protection } from './Protection.tsx'
import { Sizes } from '#parts/types/Sizes.tsx'
import { Storage } from './Storage.tsx'
import { BeginWith } from './BeginWith.tsx'

/** The form itself: what everybody chooses, then either a digest of the rest or all of it. */
export function Body(props: {
  readonly part: PartProps
  readonly all: boolean
  readonly onChange: (place: Place) => void
}) {
  const { part, all, onChange } = props
  const { form, set, wrong } = part
  const words = useWords().launch
  const { type, size, own } = form
  const choosing = { type, size, only: own?.architecture, region: part.account.region, set }
  const [suggested] = useState(form.name)
  return (
    <div className="@container tablet:min-h-[min(44rem,100dvh-13.5rem)]">
      <div className="grid grid-cols-1 gap-5">
        <div className="grid gap-x-6 gap-y-5 @xl:grid-cols-[10rem_1fr] @2xl:grid-cols-[14rem_1fr]">
          <Field label={words.name} error={wrong.get('name')}>
            <TextInput
              data-autofocus
              value={form.name}
              onChange={(name) => set({ name })}
              onFocus={(event) => form.name === suggested && event.target.select()}
            />
          </Field>
          <ChooseImage form={form} set={set} account={part.account} all={all} />
        </div>
        <BeginWith account={part.account} />
        <Families {...choosing} />
        <Sizes {...choosing} />
        {all ? (
          <>
            <Storage {...part} />
            <Network {...part} />
            <Access {...part} />
            <FirstBoot {...part} />
            <Protection {...part} />
            <Hibernation {...part} />
            <Others {...part} />
          </>
        ) : (
          <Digest {...part} onChange={onChange} />
        )}
      </div>
    </div>
  )
}
