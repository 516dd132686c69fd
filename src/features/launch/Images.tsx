import { useId } from 'react'
import { useTimeZone } from '#store/react.ts'
import { useFormat, useWords } from '#ui/words.tsx'
import { imageFor, type PartProps, type System, typeOf } from './form.ts'
import { Heading } from './Heading.tsx'
import { cardLook, Radio, Radios } from './Radios.tsx'

/** What the disk begins as. The architecture follows from the type, and the form says so. */
export function Images({ form, set, all }: Pick<PartProps, 'form' | 'set'> & { readonly all: boolean }) {
  const words = useWords().launch
  const format = useFormat(useTimeZone())
  const id = useId()
  const { architecture } = typeOf(form)
  const systems: readonly System[] = all || form.system === 's3' ? ['amazon', 'ubuntu', 's3'] : ['amazon', 'ubuntu']
  const [only] = imageFor(form.system, architecture).onlyTypes ?? []

  return (
    <div className="min-w-0">
      <Heading id={id}>{words.image}</Heading>
      <Radios
        labelledBy={id}
        choices={systems.map((value) => ({ value }))}
        onChoose={(value) => set({ system: systems.find((system) => system === value) ?? 'amazon' })}
        className="grid gap-2 @lg:auto-cols-fr @lg:grid-flow-col"
      >
        {systems.map((system) => {
          const image = imageFor(system, architecture)
          const about = image.onlyTypes
            ? words.imageOnHost(image.onlyTypes.join(', '))
            : words.imageAbout(image.architecture, format.number(image.rootGiB))
          return (
            <Radio
              key={system}
              chosen={form.system === system}
              onChoose={() => set({ system })}
              className={`${cardLook(form.system === system)} flex flex-col px-3 py-2`}
            >
              <span className="block font-strong">{words.images[system]}</span>
              <span className="block text-small text-ink-3">{about}</span>
            </Radio>
          )
        })}
      </Radios>
      <p role="status" className="mt-1.5 text-small text-ink-2 empty:hidden">
        {only ? words.onlyType(only) : architecture === 'arm64' ? words.armImage(form.type) : ''}
      </p>
    </div>
  )
}
