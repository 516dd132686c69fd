import { quickLaunch } from '#features/launch/quickLaunch.ts'
import { useAccount } from '#store/react.ts'
import { Button } from '#ui/Button.tsx'
import { PlusIcon } from '#ui/icons.ts'
import { useWords } from '#ui/words.tsx'
import { Panel } from '@xyflow/react'

/** Before anything exists: one glowing button, and as good as no words. */
export function FirstMinute() {
  const { map, top } = useWords()
  const empty = useAccount((account) => account.instances.size === 0)
  if (!empty) return null
  return (
    <Panel position="bottom-center" className="mb-10">
      <div className="grid justify-items-center gap-2.5 rounded-card border border-line bg-surface px-7 py-5 text-center shadow-float">
        <p className="text-title font-bold">{map.first.title}</p>
        <Button kind="primary" size="large" icon={PlusIcon} glow onClick={() => void quickLaunch()}>
          {`${top.launch} · t3.micro`}
        </Button>
        <p className="text-small text-ink-3">{map.first.hint}</p>
      </div>
    </Panel>
  )
}
