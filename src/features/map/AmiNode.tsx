import { baseImages } from '#facts/images.ts'
import { useInstance } from '#store/react.ts'
import { useWords } from '#ui/words.tsx'
import { memo } from 'react'

export const AmiNode = memo(function AmiNode() {
  const words = useWords().map
  const instance = useInstance()
  const image = baseImages.find((one) => instance && Object.values(one.ids).includes(instance.imageId)) ?? baseImages[0]
  return (
    <div className="grid h-full content-center rounded-node border-[1.5px] border-dashed border-edge bg-surface px-1.5 text-center">
      <b className="text-[13px] leading-4">{words.ami}</b>
      <span className="text-[10px] leading-3 text-ink-3">{image?.title}</span>
    </div>
  )
})
