import type { Instance } from '#engine/world/instances/instance.ts'
import { volumesOf } from '#engine/world/volumes/read.ts'
import { show } from '#store/preferences/transient.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Button } from '#ui/Button.tsx'
import { PlusIcon } from '#ui/icons.ts'
import { Section } from '#ui/Section.tsx'
import { useWords } from '#ui/words.tsx'
import { GuestFiles } from './GuestFiles.tsx'
import { RescueSteps } from './RescueSteps.tsx'
import { StoreRow } from './StoreRow.tsx'
import { VolumeRow } from './VolumeRow.tsx'

export function StorageTab({ instance }: { readonly instance: Instance }) {
  const studio = useStudio()
  const words = useWords().inspector
  const account = useAccount((one) => one)
  const volumes = volumesOf(account, instance)
  const over = instance.state === 'terminated' || instance.state === 'shutting-down'
  return (
    <>
      <RescueSteps instance={instance} />
      <Section
        title={words.tabs.storage}
        end={
          !over && (
            <Button
              size="small"
              icon={PlusIcon}
              onClick={() => show(studio, { kind: 'volume', instanceId: instance.id })}
            >
              {words.storage.attachHere}
            </Button>
          )
        }
      >
        {volumes.length === 0 ? (
          <p className="text-ink-3">{words.storage.noVolumes}</p>
        ) : (
          <ul className="grid gap-3">
            {volumes.map((volume) => (
              <VolumeRow key={volume.id} instance={instance} volume={volume} />
            ))}
          </ul>
        )}
        {instance.state !== 'terminated' && <StoreRow instance={instance} />}
      </Section>
      <GuestFiles instance={instance} />
    </>
  )
}
