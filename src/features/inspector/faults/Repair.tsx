import type { AttachedVolume } from '#engine/world/volumes/read.ts'
import type { Flaw } from '#engine/world/volumes/volume.ts'
import { ask } from '#store/live/requests.ts'
import { useStudio, useTimeZone } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { CheckIcon, WrenchIcon } from '#ui/look/icons.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'

interface RepairProps {
  readonly volume: AttachedVolume
  readonly awake: boolean
}

const flaws: readonly Flaw[] = ['file-system', 'network', 'startup', 'kernel', 'full']

/** A disk with an OS on it that is not this instance's own: it can be mended from here, and what came of it is told. */
export function Repair({ volume: { id, attachment, repairedAt }, awake }: RepairProps) {
  const studio = useStudio()
  const { inspector, stage } = useWords()
  const words = inspector.storage
  const format = useFormat(useTimeZone())
  const [found, setFound] = useState<string>()
  const repair = () => {
    const answer = ask(studio, { action: 'RepairVolume', params: { VolumeId: id } })
    if (!answer.ok) return
    const told: unknown = answer.response['Repaired']
    const names = Array.isArray(told)
      ? flaws.filter((flaw) => told.includes(flaw)).map((flaw) => stage.volume[flaw])
      : []
    setFound(
      !Array.isArray(told)
        ? words.foundSomething
        : names.length === 0
          ? words.foundNothing
          : words.found(names.join(', ')),
    )
  }
  const here = repairedAt !== undefined && repairedAt >= attachment.since
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-center gap-2">
        <Button
          size="small"
          kind={here ? 'plain' : 'primary'}
          icon={WrenchIcon}
          onClick={repair}
          {...(awake ? {} : { why: words.asleep })}
        >
          {words.repair}
        </Button>
        {here && (
          <Badge tone="green" shape={CheckIcon}>
            {words.repaired(format.clock(repairedAt))}
          </Badge>
        )}
      </div>
      <p role="status" className="text-small text-ink-3">
        {here && found ? found : words.repairHint}
      </p>
    </div>
  )
}
