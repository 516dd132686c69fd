import { quickLaunch } from '#features/launch/quickLaunch.ts'
import { Button } from '#ui/Button.tsx'
import { PlusIcon } from '#ui/icons.ts'
import { useWords } from '#ui/words.tsx'

/** Before anything exists: one glowing button, and as good as no words. */
export function FirstMinute() {
  const { map, top } = useWords()
  return (
    <div className="grid justify-items-center gap-2.5 text-center">
      <p className="text-title font-bold">{map.first.title}</p>
      <Button kind="primary" size="large" icon={PlusIcon} glow onClick={() => void quickLaunch()}>
        {`${top.launch} · t3.micro`}
      </Button>
      <p className="text-small text-ink-3">{map.first.hint}</p>
    </div>
  )
}
