import { everyImage } from '#facts/everyImage.ts'
import { get } from '#lib/table.ts'
import { useAccount, useInstance, useStudio } from '#store/react.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { lookAtThing } from '../things/lookAt.ts'
import { standsFor } from '../things/thing.ts'
import { looksSelected, useLooked } from '../things/useLooked.ts'

/** The image that the selected instance was launched from: it is looked at, and carried to where others are launched. */
export function ImageTitle() {
  const studio = useStudio()
  const { map: words } = useFirstWords()
  const instance = useInstance()
  const own = useAccount(({ images }) => instance && get(images, instance.imageId)?.name)
  const image = everyImage.find((one) => instance && Object.values(one.ids).includes(instance.imageId))
  const looked = useLooked('image', instance?.imageId)
  if (!instance) return null
  const id = instance.imageId
  const title = own ?? image?.title
  return (
    <>
      <span className="line-clamp-2 text-[11px] leading-3.25 text-ink-3 [overflow-wrap:anywhere]">{title}</span>
      <button
        type="button"
        aria-label={`${words.ami}: ${title ?? id}`}
        aria-pressed={looked}
        {...standsFor('image', id)}
        onClick={() => lookAtThing(studio, { kind: 'image', id })}
        className={`nodrag absolute inset-0 rounded-node border-[1.5px] border-transparent hover:border-ink ${looked ? looksSelected : ''}`}
      />
    </>
  )
}
