import { illnessOf } from '#engine/world/faults/mystery/shown.ts'
import { answersArp } from '#engine/world/guest/answers.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { isBusy } from '#engine/world/volumes/busy.ts'
import { modifiedPercent } from '#engine/world/modifications/modification.ts'
import type { AttachedVolume } from '#engine/world/volumes/read.ts'
import { progressOf } from '#engine/world/snapshots/stored.ts'
import type { Volume } from '#engine/world/volumes/volume.ts'
import { get } from '#lib/table.ts'
import { CommandButton } from '#parts/commands/CommandButton.tsx'
import { detach, forceDetach, modify, snapshot } from '#parts/commands/things/volume.ts'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { ask } from '#store/live/requests.ts'
import { useAccount, useNow, usePlayground, useStudio } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { DiskIcon } from '#ui/look/icons.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { Progress } from '#ui/display/Progress.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { Marked } from '#ui/display/Marked.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { usePartInSight } from '../usePartInSight.ts'
import { DiskInside } from './DiskInside.tsx'
import { Repair } from '../faults/Repair.tsx'
import { Why } from '#parts/why/Why.tsx'

interface VolumeRowProps {
  readonly instance: Instance
  readonly volume: AttachedVolume
  /** marks it as what a lesson's step is about */
  readonly part?: ReturnType<typeof usePartInSight<HTMLLIElement>>
}

/** The row of a disk: what it is, what is wrong with it, what is being done to it, and what can be. */
export function VolumeRow({ instance, volume, part }: VolumeRowProps) {
  const studio = useStudio()
  const { inspector, stage } = useWords()
  const words = inspector.storage
  const { attachment } = volume
  const root = attachment.deviceName === instance.rootDeviceName
  const wrong = useAccount((account) => illnessOf(account, volume))
  return (
    <li {...part} className="grid gap-1 rounded-control border border-line p-2.5">
      <div className="flex flex-wrap items-center gap-1.5">
        <Icon shape={DiskIcon} />
        <b className="font-strong">{words.size(volume.sizeGiB, volume.type)}</b>
        <span className="font-mono text-small text-ink-3">{attachment.deviceName}</span>
        {root && <Badge tone="accent">{words.root}</Badge>}
        {volume.encrypted && <Badge>{words.encrypted}</Badge>}
        {isBusy(volume) && <Badge tone="orange">{words.busy}</Badge>}
        {attachment.state !== 'attached' && !isBusy(volume) && (
          <Badge tone="amber" moving>
            {stage.volume[attachment.state]}
          </Badge>
        )}
        {wrong && <Badge tone="red">{stage.volume[wrong]}</Badge>}
      </div>
      <div className="flex items-center gap-1.5">
        <ThingLink kind="volume" id={volume.id} />
        <Why subject={{ of: 'volume', id: volume.id }} />
      </div>
      <UnderWay volume={volume} />
      <Toggle
        on={attachment.deleteOnTermination}
        label={words.onTermination}
        term="delete-on-termination"
        onChange={(DeleteOnTermination) =>
          void ask(studio, {
            action: 'ModifyInstanceAttribute',
            params: {
              InstanceId: instance.id,
              BlockDeviceMappings: [{ DeviceName: attachment.deviceName, Ebs: { DeleteOnTermination } }],
            },
          })
        }
      />
      <Doing instance={instance} volume={volume} />
    </li>
  )
}

/** A modification or a snapshot that is not yet done. */
function UnderWay({ volume }: { readonly volume: Volume }) {
  const modifying = useAccount((account) => get(account.modifications, volume.id)?.state ?? 'completed')
  const copying = useAccount((account) => get(account.snapshots, volume.latestSnapshotId ?? '')?.state === 'pending')
  return (modifying !== 'completed' || copying) && <Percents volume={volume} />
}

function Percents({ volume }: { readonly volume: Volume }) {
  const { storage } = useWords()
  const now = useNow()
  const modification = useAccount((account) => get(account.modifications, volume.id))
  const snapshot = useAccount((account) => get(account.snapshots, volume.latestSnapshotId ?? ''))
  return (
    <div className="flex flex-wrap gap-x-3 gap-y-1">
      {modification && modification.state !== 'completed' && (
        <Progress label={storage.modify.states[modification.state]} percent={modifiedPercent(modification, now)} />
      )}
      {snapshot?.state === 'pending' && (
        <Progress label={storage.snapshot.underWay} percent={progressOf(snapshot, now)} />
      )}
    </div>
  )
}

function Doing({ instance, volume }: VolumeRowProps) {
  const words = useWords().inspector.storage
  const { attachment } = volume
  const root = attachment.deviceName === instance.rootDeviceName
  const awake = usePlayground(({ history }) => answersArp(history.account, instance))
  const held = isBusy(volume)
  return (
    <>
      <div className="flex flex-wrap gap-1.5">
        <CommandButton command={modify} thing={volume} named={attachment.deviceName} />
        <CommandButton command={snapshot} thing={volume} named={attachment.deviceName} />
        <CommandButton
          command={held ? forceDetach : detach}
          thing={volume}
          icon="lines"
          kind={held ? 'danger' : 'plain'}
          named={attachment.deviceName}
        />
      </div>
      <DiskInside instance={instance} volume={volume} />
      {held && (
        <p className="text-small text-ink-3">
          <Marked text={awake && volume.format ? words.mountedHint : words.busyHint} />
        </p>
      )}
      {!root && volume.system && <Repair volume={volume} awake={awake} />}
    </>
  )
}
