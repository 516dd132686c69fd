import type { Instance } from '#engine/world/instances/instance.ts'
import { volumesOf } from '#engine/world/volumes/read.ts'
import { CommandButton } from '#parts/commands/CommandButton.tsx'
import { attachVolume } from '#parts/commands/instance/instance.ts'
import { useAccount } from '#store/react.tsx'
import { Section } from '#ui/display/Section.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { usePartInSight } from '../usePartInSight.ts'
import { GuestFiles } from './GuestFiles.tsx'
import { RescueSteps } from '../faults/RescueSteps.tsx'
import { StoreRow } from './StoreRow.tsx'
import { VolumeRow } from './VolumeRow.tsx'

export function StorageTab({ instance }: { readonly instance: Instance }) {
  const words = useWords().inspector
  const volumes = useAccount((account) => volumesOf(account, instance))
  // what is attached last is what one works with; the root where there is no other
  const disk = usePartInSight<HTMLLIElement>('disk')
  const over = instance.state === 'terminated' || instance.state === 'shutting-down'
  return (
    <>
      <RescueSteps instance={instance} />
      <Section
        title={words.tabs.storage}
        end={!over && <CommandButton command={attachVolume} thing={instance} icon="lines" />}
      >
        {volumes.length === 0 ? (
          <p className="text-ink-3">{words.storage.noVolumes}</p>
        ) : (
          <ul className="grid gap-3">
            {volumes.map((volume, nth) => (
              <VolumeRow
                key={volume.id}
                instance={instance}
                volume={volume}
                {...(nth === volumes.length - 1 && { part: disk })}
              />
            ))}
          </ul>
        )}
        {instance.state !== 'terminated' && <StoreRow instance={instance} />}
      </Section>
      <GuestFiles instance={instance} />
    </>
  )
}
