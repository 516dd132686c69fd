import { answersArp } from '#engine/guest/answers.ts'
import { illnessOf } from '#engine/faults/shown.ts'
import type { Instance } from '#engine/instances/instance.ts'
import { type AttachedVolume, volumesOf } from '#engine/volumes/read.ts'
import { show } from '#store/moment.ts'
import { ask } from '#store/playground.ts'
import { useAccount, usePlayground } from '#store/react.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { DiskIcon, PlusIcon, UnplugIcon, WrenchIcon } from '#ui/icons.ts'
import { Icon } from '#ui/Icon.tsx'
import { Mono } from '#ui/Mono.tsx'
import { Section } from '#ui/Section.tsx'
import { Toggle } from '#ui/Toggle.tsx'
import { useWords } from '#ui/words.tsx'
import { GuestFiles } from './GuestFiles.tsx'

export function StorageTab({ instance }: { readonly instance: Instance }) {
  const words = useWords().inspector
  const account = useAccount((one) => one)
  const volumes = volumesOf(account, instance)
  const over = instance.state === 'terminated' || instance.state === 'shutting-down'
  return (
    <>
      <Section
        title={words.tabs.storage}
        end={
          !over && (
            <Button size="small" icon={PlusIcon} onClick={() => show({ kind: 'volume', instanceId: instance.id })}>
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
      </Section>
      <GuestFiles instance={instance} />
    </>
  )
}

interface VolumeRowProps {
  readonly instance: Instance
  readonly volume: AttachedVolume
}

function VolumeRow({ instance, volume }: VolumeRowProps) {
  const { inspector, map } = useWords()
  const words = inspector.storage
  const { attachment } = volume
  const root = attachment.deviceName === instance.rootDeviceName
  const awake = usePlayground((state) => answersArp(state.history.account, instance))
  const wrong = useAccount((account) => illnessOf(account, volume))
  const mendable = !root && volume.system !== undefined
  return (
    <li className="grid gap-1 rounded-control border border-line p-2.5">
      <div className="flex flex-wrap items-center gap-1.5">
        <Icon shape={DiskIcon} />
        <b className="font-strong">{words.size(volume.sizeGiB, volume.type)}</b>
        <span className="font-mono text-small text-ink-3">{attachment.deviceName}</span>
        {root && <Badge tone="accent">{words.root}</Badge>}
        {volume.encrypted && <Badge>{words.encrypted}</Badge>}
        {attachment.state !== 'attached' && (
          <Badge tone="amber" moving>
            {map.volume[attachment.state]}
          </Badge>
        )}
        {wrong && <Badge tone="red">{map.volume[wrong]}</Badge>}
      </div>
      <Mono>{volume.id}</Mono>
      <Toggle
        on={attachment.deleteOnTermination}
        label={words.onTermination}
        onChange={(DeleteOnTermination) =>
          void ask({
            action: 'ModifyInstanceAttribute',
            params: {
              InstanceId: instance.id,
              BlockDeviceMappings: [{ DeviceName: attachment.deviceName, Ebs: { DeleteOnTermination } }],
            },
          })
        }
      />
      <div className="flex flex-wrap gap-1.5">
        <Button
          size="small"
          icon={UnplugIcon}
          aria-label={`${words.detach} ${attachment.deviceName}`}
          onClick={() => void ask({ action: 'DetachVolume', params: { VolumeId: volume.id } })}
          {...(root && instance.state !== 'stopped' ? { why: words.detachRoot } : {})}
        >
          {words.detach}
        </Button>
        {mendable && (
          <Button
            size="small"
            kind="primary"
            icon={WrenchIcon}
            onClick={() => void ask({ action: 'RepairVolume', params: { VolumeId: volume.id } })}
            {...(awake ? {} : { why: words.asleep })}
          >
            {words.repair}
          </Button>
        )}
      </div>
      {mendable && <p className="text-small text-ink-3">{words.repairHint}</p>}
    </li>
  )
}
