import { Caption } from '#parts/told/Caption.tsx'
import { usePreferences } from '#store/react.tsx'
import { FoldButton } from './FoldButton.tsx'
import { NextLine } from './NextLine.tsx'

/** Above the timeline: what happened last, unless the map tells it in its place, and what comes next. */
export function StoryLine() {
  const onMap = usePreferences((state) => state.view === 'map')
  return (
    <div className="flex min-h-8 shrink-0 items-center gap-x-4 border-b border-line pr-2 pl-4 max-tablet:flex-wrap max-tablet:gap-y-0.5 max-tablet:py-1 max-tablet:pl-3">
      {!onMap && <Caption className="flex-[3_1_0] max-tablet:basis-full" />}
      <span className="flex min-w-0 flex-[2_1_0] items-center justify-end gap-2 max-tablet:justify-between">
        <NextLine />
        <FoldButton />
      </span>
    </div>
  )
}
