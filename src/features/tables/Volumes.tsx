import { named } from '#engine/world/called.ts'
import { nameById } from '#engine/world/instances/read.ts'
import { modifiedPercent, type Modification } from '#engine/world/modifications/modification.ts'
import { attachmentsOf } from '#engine/world/volumes/read.ts'
import type { Volume } from '#engine/world/volumes/volume.ts'
import { get, list } from '#lib/table.ts'
import { createVolume } from '#parts/commands/things/account.ts'
import { usePageCommand } from '#parts/commands/page/usePageCommand.ts'
import { useAccount, useNow } from '#store/react.tsx'
import { useTables } from '#store/useTables.ts'
import { Badge } from '#ui/display/Badge.tsx'
import { Progress } from '#ui/display/Progress.tsx'
import type { Tone } from '#ui/look/tone.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { isRoot } from '#parts/disks/attachable.ts'
import { Fragment } from 'react'
import type { Field } from './column.ts'
import { InstanceLink } from '#parts/things/InstanceLink.tsx'
import { Literal, nothing } from './Literal.tsx'
import { ResourceTable } from './ResourceTable.tsx'
import { VolumeMenu } from './VolumeMenu.tsx'

const tones: Readonly<Record<Volume['state'], Tone>> = {
  creating: 'amber',
  available: 'accent',
  'in-use': 'green',
  deleting: 'orange',
}

export function Volumes() {
  const words = useWords().list
  const account = useTables('volumes', 'instances')
  const { columns } = words
  const onInstances = (volume: Volume) => {
    const names = attachmentsOf(volume).map(({ instanceId, state }) => {
      const name = nameById(account, instanceId)
      return state === 'attached' ? name : `${name} ${words.attachments[state]}`
    })
    return names.join(' ') || nothing
  }
  const devices = (volume: Volume) => once(attachmentsOf(volume).map(({ deviceName }) => deviceName))
  const device = (volume: Volume) => [devices(volume), isRoot(account, volume) ? words.root : ''].join(' ').trim()
  const fields: readonly Field<Volume>[] = [
    {
      id: 'id',
      head: columns.volumeId,
      text: (one) => [named(one), one.id].filter(Boolean).join(' '),
      cell: (volume) => named(volume) ?? <Literal text={volume.id} />,
    },
    { id: 'size', head: columns.size, text: ({ sizeGiB }) => words.gib(sizeGiB), amount: ({ sizeGiB }) => sizeGiB },
    { id: 'type', head: columns.type, text: ({ type }) => type },
    {
      id: 'state',
      head: columns.state,
      text: ({ state }) => `${words.volumeStates[state]} ${state}`,
      cell: (volume) => <VolumeState volume={volume} />,
    },
    {
      id: 'attachedTo',
      head: columns.attachedTo,
      text: onInstances,
      cell: (volume) =>
        volume.attachment ? (
          <span className="inline-flex flex-wrap items-center gap-1.5">
            {attachmentsOf(volume).map(({ instanceId, state }) => (
              <Fragment key={instanceId}>
                <InstanceLink id={instanceId} />
                {state !== 'attached' && <span className="text-small text-ink-3">{words.attachments[state]}</span>}
              </Fragment>
            ))}
          </span>
        ) : (
          <span className="text-ink-3">{nothing}</span>
        ),
    },
    {
      id: 'device',
      head: columns.device,
      text: device,
      cell: (volume) => (
        <span className="inline-flex items-center gap-1.5">
          <Literal text={devices(volume)} />
          {isRoot(account, volume) && <Badge>{words.root}</Badge>}
        </span>
      ),
    },
    {
      id: 'onTermination',
      head: columns.onTermination,
      text: (volume) =>
        once(
          attachmentsOf(volume).map(
            ({ deleteOnTermination }) => words.onTermination[deleteOnTermination ? 'deleted' : 'kept'],
          ),
        ),
    },
    { id: 'zone', head: columns.zone, text: ({ zone }) => zone },
  ]
  return (
    <ResourceTable
      kind="volume"
      caption={words.tabs.volumes}
      fields={fields}
      rows={list(account.volumes)}
      rowKey={({ id }) => id}
      menu={(volume) => <VolumeMenu volume={volume} />}
      empty={words.empty.volumes}
      making={usePageCommand(createVolume)}
    />
  )
}

/** The text of what a volume has at each of its instances, in their order; once where it has the same at all of them. */
const once = (each: readonly string[]): string =>
  [...(new Set(each).size > 1 ? each : each.slice(0, 1))].join(' · ') || nothing

function VolumeState({ volume: { id, state } }: { readonly volume: Volume }) {
  const words = useWords().list
  const modification = useAccount((account) => get(account.modifications, id))
  return (
    <span className="inline-flex items-center gap-1.5">
      <Badge tone={tones[state]}>{words.volumeStates[state]}</Badge>
      {modification && modification.state !== 'completed' && <Modifying modification={modification} />}
    </span>
  )
}

function Modifying({ modification }: { readonly modification: Modification }) {
  const words = useWords().storage.modify.states
  return <Progress label={words[modification.state]} percent={modifiedPercent(modification, useNow())} />
}
