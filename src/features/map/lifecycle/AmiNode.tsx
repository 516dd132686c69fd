import { launch } from '#parts/commands/page/page.ts'
import { performOnPage } from '#parts/commands/perform.ts'
import { useInstance, useStudio } from '#store/react.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { memo } from 'react'
import { lazyNode } from '../lazyNode.tsx'

const ImageTitle = lazyNode('ImageTitle')

/** The image that instances are launched from. */
export const AmiNode = memo(function AmiNode() {
  const studio = useStudio()
  const { map: words, commands } = useFirstWords()
  const instance = useInstance()
  return (
    <div className="grid h-full content-center rounded-node border-[1.5px] border-dashed border-edge bg-surface px-1.5 text-center">
      <b className="text-[13px] leading-4">{words.ami}</b>
      {instance ? (
        <ImageTitle />
      ) : (
        <button
          type="button"
          // the word on its arrow says the same, and has the keys
          tabIndex={-1}
          aria-label={commands.page.launch}
          onClick={() => performOnPage(studio, launch)}
          className="nodrag absolute inset-0 rounded-node border-[1.5px] border-transparent hover:border-ink"
        />
      )}
    </div>
  )
})
