import { useInstance } from '#store/react.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { memo } from 'react'
import { lazyNode } from '../lazyNode.tsx'

const ImageTitle = lazyNode('ImageTitle')

/** The image that instances are launched from. */
export const AmiNode = memo(function AmiNode() {
  const words = useFirstWords().map
  const instance = useInstance()
  return (
    <div className="grid h-full content-center rounded-node border-[1.5px] border-dashed border-edge bg-surface px-1.5 text-center">
      <b className="text-[13px] leading-4">{words.ami}</b>
      {instance && <ImageTitle />}
    </div>
  )
})
