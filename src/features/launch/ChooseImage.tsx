import { useId } from 'react'
import { useTimeZone } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { Term } from '#ui/overlays/Term.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { imageFor, type PartProps, typeOf } from './form/form.ts'
import type { OwnImage, System } from './form/fields.ts'
import { Heading } from '#parts/types/Heading.tsx'
import { ownImagesOf, typeFor } from './form/own.ts'
import { cardLook, Radio, Radios } from '#parts/types/Radios.tsx'

/**
 * The choice of what the disks begin as. A public image's architecture follows from the type, and the form says so; an
 * own one has its own.
 */
export function ChooseImage({ form, set, account, all }: Omit<PartProps, 'wrong'> & { readonly all: boolean }) {
  const words = useWords().launch
  const id = useId()
  const { architecture } = typeOf(form)
  const systems: readonly System[] = all || form.system === 's3' ? ['amazon', 'ubuntu', 's3'] : ['amazon', 'ubuntu']
  const own = ownImagesOf(account)
  const [only] = form.own ? [] : (imageFor(form.system, architecture).onlyTypes ?? [])
  const takeOwn = (image: OwnImage) => set({ own: image, type: typeFor(image.architecture, form.type, account) })
  const why = ({ state }: OwnImage) => (state === 'available' ? undefined : words.imagePending)
  const choose = (value: string) => {
    const image = own.find((one) => one.id === value)
    if (image) takeOwn(image)
    else set({ system: systems.find((system) => system === value) ?? 'amazon' })
  }

  return (
    <div className="min-w-0">
      <Heading id={id}>
        <Term term="ami">{words.image}</Term>
      </Heading>
      <Radios
        labelledBy={id}
        choices={[
          ...systems.map((value) => ({ value })),
          ...own.map((image) => ({ value: image.id, why: why(image) })),
        ]}
        onChoose={choose}
        className="grid gap-2"
      >
        <div className="grid gap-2 @lg:auto-cols-fr @lg:grid-flow-col">
          {systems.map((system) => (
            <SystemCard
              key={system}
              system={system}
              form={form}
              chosen={!form.own && form.system === system}
              onChoose={() => choose(system)}
            />
          ))}
        </div>
        {own.length > 0 && (
          <div
            className={classes(
              '-m-px grid max-h-38 gap-2 overflow-y-auto p-px',
              systems.length > 2 ? '@lg:grid-cols-3' : '@lg:grid-cols-2',
            )}
          >
            {own.map((image) => (
              <OwnCard
                key={image.id}
                image={image}
                chosen={form.own?.id === image.id}
                why={why(image)}
                onChoose={() => takeOwn(image)}
              />
            ))}
          </div>
        )}
      </Radios>
      <p role="status" className="mt-1.5 text-small text-ink-2 empty:hidden">
        {only ? words.onlyType(only) : architecture === 'arm64' && !form.own ? words.armImage(form.type) : ''}
      </p>
    </div>
  )
}

interface CardProps {
  readonly chosen: boolean
  readonly onChoose: () => void
}

function SystemCard({
  system,
  form,
  chosen,
  onChoose,
}: CardProps & Pick<PartProps, 'form'> & { readonly system: System }) {
  const words = useWords().launch
  const format = useFormat(useTimeZone())
  const image = imageFor(system, typeOf(form).architecture)
  const about = image.onlyTypes
    ? words.imageOnHost(image.onlyTypes.join(', '))
    : words.imageAbout(image.architecture, format.number(image.rootGiB))
  return (
    <Radio chosen={chosen} onChoose={onChoose} className={`${cardLook(chosen)} flex flex-col px-3 py-2`}>
      <span className="block font-strong">{words.images[system]}</span>
      <span className="block text-small text-ink-3">{about}</span>
    </Radio>
  )
}

function OwnCard(props: CardProps & { readonly image: OwnImage; readonly why: string | undefined }) {
  const { image, chosen, why, onChoose } = props
  const words = useWords().launch
  const format = useFormat(useTimeZone())
  const data = image.disks.length - 1
  return (
    <Radio {...{ chosen, why, onChoose }} className={`${cardLook(chosen, why === undefined)} flex flex-col px-3 py-2`}>
      <span className="flex max-w-full items-baseline gap-1.5">
        <span className="truncate font-strong">{image.name}</span>
        <span className="text-small whitespace-nowrap text-ink-3">{words.mine}</span>
      </span>
      <span className="block text-small text-ink-3">
        {[
          words.imageAbout(image.architecture, format.number(image.rootGiB)),
          ...(data > 0 ? [words.moreDisks(data)] : []),
        ].join(' · ')}
      </span>
    </Radio>
  )
}
