import { everyImage } from '#facts/everyImage.ts'
import { get } from '#lib/table.ts'
import { useAccount, useInstance } from '#store/react.tsx'

/** The image that the selected instance was launched from. */
export function ImageTitle() {
  const instance = useInstance()
  const own = useAccount(({ images }) => instance && get(images, instance.imageId)?.name)
  const image = everyImage.find((one) => instance && Object.values(one.ids).includes(instance.imageId))
  return (
    <span className="line-clamp-2 text-[11px] leading-3.25 text-ink-3 [overflow-wrap:anywhere]">
      {own ?? image?.title}
    </span>
  )
}
