import { baseImages } from '#facts/images.ts'
import { get } from '#lib/table.ts'
import { useAccount, useInstance } from '#store/react.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { memo } from 'react'

export const AmiNode = memo(function AmiNode() {
  const words = useFirstWords().map
  const instance = useInstance()
  const own = useAccount(({ images }) => instance && get(images, instance.imageId)?.name)
  const image = baseImages.find((one) => instance && Object.values(one.ids).includes(instance.imageId)) ?? baseImages[0]
  return (
    <div className="grid h-full content-center rounded-node border-[1.5px] border-dashed border-edge bg-surface px-1.5 text-center">
      <b className="text-[13px] leading-4">{words.ami}</b>
      <span className="line-clamp-2 text-[10px] leading-3 text-ink-3 [overflow-wrap:anywhere]">
        {own ?? image?.title}
      </span>
    </div>
  )
})
