import { show } from '#store/preferences/transient.ts'
import { useStudio, useUnsaved } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { AlertIcon } from '#ui/look/icons.ts'
import { Tooltip } from '#ui/overlays/Tooltip.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'

/** Says beside the clock, for as long as it is so, that what happens is not kept, and leads to where it can be. */
export function Unsaved() {
  const studio = useStudio()
  const words = useFirstWords().notices.unsaved
  const why = useUnsaved()
  if (why === undefined) return null
  return (
    <Tooltip text={words.why[why]}>
      {(anchor) => (
        <Button
          {...anchor}
          size="small"
          kind="quiet"
          icon={AlertIcon}
          className="ml-auto self-center text-amber!"
          onClick={() => show(studio, { kind: why === 'otherTab' ? why : 'share' })}
        >
          <span className="max-tablet:sr-only">{words.mark}</span>
        </Button>
      )}
    </Tooltip>
  )
}
