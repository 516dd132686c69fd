import { nameIn, named } from '#engine/world/called.ts'
import { illnessOf } from '#engine/world/faults/mystery/shown.ts'
import { modifiedPercent } from '#engine/world/modifications/modification.ts'
import { nameById } from '#engine/world/instances/read.ts'
import { isBusy } from '#engine/world/volumes/busy.ts'
import { type AttachedVolume, attachmentsOf, onInstance } from '#engine/world/volumes/read.ts'
import type { Volume } from '#engine/world/volumes/volume.ts'
import { get, list } from '#lib/table.ts'
import { CommandButton } from '#parts/commands/CommandButton.tsx'
import { useCommands } from '#parts/commands/useCommands.ts'
import {
  attach,
  deleteVolume,
  detach,
  forceDetach,
  modify,
  snapshot,
  volumeCommands,
  wholeCommands,
} from '#parts/commands/things/volume.ts'
import { useSharedPlaces } from '#parts/commands/things/useSharedPlaces.ts'
import { isRoot } from '#parts/disks/attachable.ts'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { useAccount, useInstance, useNow, useTimeZone } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Mono } from '#ui/display/Mono.tsx'
import { Progress } from '#ui/display/Progress.tsx'
import { Section } from '#ui/display/Section.tsx'
import { DiskIcon } from '#ui/look/icons.ts'
import type { Tone } from '#ui/look/tone.ts'
import { Term } from '#ui/overlays/Term.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'
import { Cost } from './Cost.tsx'
import { Json } from './Json.tsx'
import { Links } from './Links.tsx'
import { TagsPart } from './TagsPart.tsx'
import { ThingHead } from './ThingHead.tsx'

const tones: Readonly<Record<Volume['state'], Tone>> = {
  creating: 'amber',
  available: 'accent',
  'in-use': 'green',
  deleting: 'orange',
}

/** A volume: what it is, where it is, what it came from and what was made of it. */
export function VolumeThing({ thing: volume }: { readonly thing: Volume }) {
  const { list: words, stage } = useWords()
  const { id, state, sizeGiB, type, zone } = volume
  const wrong = useAccount((account) => illnessOf(account, volume))
  // of a volume on several instances, the way to one of them alone may be cut
  const isOne = (wrong === 'stalled' || wrong === 'unreachable') && volume.further !== undefined
  const path = useAccount((account) =>
    isOne && volume.stuckFor !== undefined ? nameById(account, volume.stuckFor) : undefined,
  )
  return (
    <>
      <ThingHead
        kind="volume"
        icon={DiskIcon}
        name={nameIn(volume)}
        {...(named(volume) !== undefined && { id })}
        badge={
          <>
            <Badge tone={tones[state]}>{words.volumeStates[state]}</Badge>
            {wrong && (
              <Badge tone="red">{path === undefined ? stage.volume[wrong] : `${path}: ${stage.volume[wrong]}`}</Badge>
            )}
          </>
        }
        why={{ of: 'volume', id }}
        about={`${words.gib(sizeGiB)} ${type} · ${zone}`}
        menu={useMenu(volume)}
      >
        <Buttons volume={volume} />
      </ThingHead>
      <Place volume={volume} />
      <Facts volume={volume} />
      <Cost id={id} />
      <TagsPart kind="volume" id={id} />
      <Json request={{ action: 'DescribeVolumes', params: { VolumeIds: [id] } }} />
    </>
  )
}

function useMenu(volume: Volume) {
  const { list: words } = useWords()
  const aims = useAims(volume)
  const shared = useSharedPlaces(volume)
  return [
    { id: 'all', items: useCommands(shared.length > 0 ? wholeCommands : volumeCommands, volume) },
    ...shared,
    {
      id: 'attach',
      label: words.attachTo,
      items: useCommands(aims, volume).map((offer, nth) => ({ ...offer, id: `attach${nth}` })),
    },
  ]
}

/** Attaching to each instance of its zone; that there is none is also said. */
function useAims(volume: Volume) {
  const selected = useInstance()?.id
  const places = useAccount((account) => attach.targets(account, volume, selected).slice(0, 6))
  return useMemo(() => (places.length > 0 ? places : [undefined]).map(attach.at), [places])
}

function Buttons({ volume }: { readonly volume: Volume }) {
  const [aim] = useAims(volume)
  return (
    <>
      <CommandButton command={modify} thing={volume} icon="lines" />
      <CommandButton command={snapshot} thing={volume} icon="lines" />
      {volume.attachment && !volume.multiAttach && <CommandButton command={detach} thing={volume} icon="lines" />}
      {(!volume.attachment || volume.multiAttach) && aim && <CommandButton command={aim} thing={volume} icon="lines" />}
      <CommandButton command={deleteVolume} thing={volume} icon="lines" />
    </>
  )
}

function Place({ volume }: { readonly volume: Volume }) {
  const { things } = useWords()
  const { attachment, wasRootOf, multiAttach } = volume
  return (
    <Section title={things.attached}>
      {attachment ? (
        <div className="grid gap-3">
          {attachmentsOf(volume).map(({ instanceId }) => {
            const seen = onInstance(volume, instanceId)
            return seen && <Attached key={instanceId} volume={seen} />
          })}
          {multiAttach && <p className="text-small text-ink-2">{things.fileSystemsShared}</p>}
        </div>
      ) : (
        <>
          <p className="text-ink-2">{things.notAttached}</p>
          {wasRootOf && (
            <p className="mt-1 text-small text-ink-3">
              {things.wasRoot} <ThingLink kind="instance" id={wasRootOf} />
            </p>
          )}
        </>
      )}
    </Section>
  )
}

/** The place of a volume on one of its instances; each of several has its own way to take it off. */
function Attached({ volume }: { readonly volume: AttachedVolume }) {
  const { list: words, things } = useWords()
  const { attachment, multiAttach } = volume
  const root = useAccount((account) => isRoot(account, volume))
  return (
    <div className="grid justify-items-start gap-2">
      <Definition>
        <Entry term={things.kinds.instance}>
          <ThingLink kind="instance" id={attachment.instanceId} />{' '}
          {attachment.state !== 'attached' && (
            <span className="text-small text-amber">{words.attachments[attachment.state]}</span>
          )}
        </Entry>
        <Entry term={things.device}>
          <Mono>{attachment.deviceName}</Mono> {root && <Badge tone="accent">{words.root}</Badge>}
        </Entry>
        <Entry term={<Term term="delete-on-termination">{things.onTermination}</Term>}>
          {words.onTermination[attachment.deleteOnTermination ? 'deleted' : 'kept']}
        </Entry>
      </Definition>
      {multiAttach && (
        <CommandButton
          command={isBusy(volume) ? forceDetach : detach}
          thing={volume}
          icon="lines"
          named={attachment.instanceId}
        />
      )}
    </div>
  )
}

function Facts({ volume }: { readonly volume: Volume }) {
  const { list: words, things } = useWords()
  const format = useFormat(useTimeZone())
  const { id, sizeGiB, type, iops, throughput, encrypted, snapshotId, createdAt, zone } = volume
  const snapshots = useAccount((account) =>
    list(account.snapshots)
      .filter(({ volumeId }) => volumeId === id)
      .map((one) => one.id),
  )
  return (
    <Section title={things.facts}>
      <Definition>
        <Entry term={things.size}>{words.gib(sizeGiB)}</Entry>
        <Entry term={<Term term="volume-type">{things.type}</Term>}>{type}</Entry>
        {iops !== undefined && <Entry term={<Term term="iops">{things.iops}</Term>}>{format.number(iops)}</Entry>}
        {throughput !== undefined && (
          <Entry term={<Term term="throughput">{things.throughput}</Term>}>
            {things.throughputIs(format.number(throughput))}
          </Entry>
        )}
        <Entry term={<Term term="availability-zone">{things.zone}</Term>}>{zone}</Entry>
        <Entry term={<Term term="encryption">{things.encrypted}</Term>}>{encrypted ? things.yes : things.no}</Entry>
        {(type === 'io1' || type === 'io2') && (
          <Entry term={<Term term="multi-attach">{things.multiAttach}</Term>}>
            {volume.multiAttach ? things.yes : things.no}
          </Entry>
        )}
        <Entry term={things.created}>{format.moment(createdAt)}</Entry>
        {snapshotId !== undefined && (
          <Entry term={things.from}>
            <ThingLink kind="snapshot" id={snapshotId} />
          </Entry>
        )}
        <Entry term={<Term term="snapshot">{things.snapshots}</Term>}>
          <Links kind="snapshot" ids={snapshots} none={things.noSnapshots} />
        </Entry>
      </Definition>
      <Modifying id={id} />
    </Section>
  )
}

function Modifying({ id }: { readonly id: string }) {
  const { things, storage } = useWords()
  const now = useNow()
  const modification = useAccount((account) => get(account.modifications, id))
  if (!modification || modification.state === 'completed') return null
  return (
    <p className="mt-2 flex items-center gap-2">
      <span className="text-ink-3">{things.modification}</span>
      <Progress label={storage.modify.states[modification.state]} percent={modifiedPercent(modification, now)} />
    </p>
  )
}
