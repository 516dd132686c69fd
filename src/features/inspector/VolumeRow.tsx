import { illnessOf } from '#engine/faults/shown.ts'
import type { Instance } from '#engine/instances/instance.ts'
import type { AttachedVolume } from '#engine/volumes/read.ts'
import { ask } from '#store/playground.ts'
import { useAccount, usePlayground } from '#store/react.ts'
import { isAwake } from '#store/verbs.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { DiskIcon, UnplugIcon } from '#ui/icons.ts'
import { Icon } from '#ui/Icon.tsx'
import { Mono } from '#ui/Mono.tsx'
import { Toggle } from '#ui/Toggle.tsx'
import { useWords } from '#ui/words.tsx'
import { Repair } from './Repair.tsx'

interface VolumeRowProps {
  readonly instance: Instance
  readonly volume: AttachedVolume
}

/** One disk: what it is, where it is plugged in, and what can be done with it. */
export function VolumeRow({ instance, volume }: VolumeRowProps) {
  const { inspector, map } = useWords()
  const words = inspector.storage
  const { attachment } = volume
  const root = attachment.deviceName === instance.rootDeviceName
  const awake = usePlayground((state) => isAwake(state.history.account, instance))
  const wrong = useAccount((account) => illnessOf(account, volume))
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
      </div>
      {!root && volume.system && <Repair volume={volume} awake={awake} />}
    </li>
  )
}
