import { answersArp } from '#engine/world/guest/answers.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import type { AttachedVolume } from '#engine/world/volumes/read.ts'
import { diskState } from '#parts/disks/lines.ts'
import { ask } from '#store/live/requests.ts'
import { usePlayground, useStudio } from '#store/react.tsx'
import { useTables } from '#store/useTables.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Marked } from '#ui/display/Marked.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

interface DiskInsideProps {
  readonly instance: Instance
  readonly volume: AttachedVolume
}

/** The place where a disk says what the OS makes of it, and the lines that one would type next: EC2 does none of this. */
export function DiskInside({ instance, volume }: DiskInsideProps) {
  const studio = useStudio()
  const words = useWords().inspector.storage
  const account = useTables('volumes', 'guests')
  const awake = usePlayground(({ history }) => answersArp(history.account, instance))
  const state = diskState(account, instance, volume)
  if (!state || (state.mount === '/' && state.lines.length === 0)) return null
  const { kind, mount, sizeGiB } = state
  const told =
    kind === undefined
      ? words.inside.raw
      : mount === undefined
        ? words.inside.unmounted(kind)
        : sizeGiB !== undefined && sizeGiB < volume.sizeGiB
          ? words.inside.small(kind, mount, sizeGiB, volume.sizeGiB)
          : words.inside.mounted(kind, mount, state.lasting === true)
  return (
    <div className="grid gap-1.5 text-small">
      <p className="text-ink-2">
        <Marked text={told} />
      </p>
      {state.lines.map(({ does, line }) => (
        <div key={does} className="grid gap-1">
          <Button
            size="small"
            className="justify-self-start"
            {...(awake ? {} : { why: words.asleep })}
            onClick={() =>
              void ask(studio, { action: 'RunInGuest', params: { InstanceId: instance.id, Command: line } })
            }
          >
            {words.inside.does[does]}
          </Button>
          <code className="font-mono text-ink-3 [overflow-wrap:anywhere]">{line}</code>
        </div>
      ))}
    </div>
  )
}
