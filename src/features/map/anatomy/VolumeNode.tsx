import { illnessOf } from '#engine/world/faults/mystery/shown.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { onInstance } from '#engine/world/volumes/read.ts'
import type { Volume } from '#engine/world/volumes/volume.ts'
import { get } from '#lib/table.ts'
import { attachVolume } from '#parts/commands/instance/instance.ts'
import { perform } from '#parts/commands/perform.ts'
import { useAccount, useInstance, useStudio } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { DiskIcon, PlusIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { NodeProps } from '@xyflow/react'
import { memo, type ReactNode } from 'react'
import { joined } from '../joined.ts'
import { lookAtThing } from '../things/lookAt.ts'
import { standsFor } from '../things/thing.ts'
import { looksSelected, useLooked } from '../things/useLooked.ts'
import type { MapNode } from '../nodes.ts'
import { SleptMemory } from './SleptMemory.tsx'

/** A disk on its cable, or the place where another could be. */
export const VolumeNode = memo(function VolumeNode({
  data: { id, slim },
}: NodeProps<Extract<MapNode, { type?: 'volume' }>>) {
  const studio = useStudio()
  const { stage: words, commands, places } = useWords()
  const instance = useInstance()
  const volume = useAccount((account) => {
    const there = id ? get(account.volumes, id) : undefined
    return (instance && onInstance(there, instance.id)) ?? there
  })
  const looked = useLooked('volume', id)
  const wrong = useAccount((account) => volume && illnessOf(account, volume))
  if (!id)
    return instance && instance.state !== 'terminated' ? (
      <button
        type="button"
        onClick={() => perform(studio, attachVolume, instance)}
        className="touched nodrag flex h-full w-full items-center justify-center gap-1.5 rounded-node border-[1.5px] border-dashed border-edge text-[11px] leading-3.5 text-ink-3 hover:border-accent hover:text-accent"
      >
        <Icon shape={PlusIcon} size={14} />
        {commands.instance.attachVolume}
      </button>
    ) : null
  if (!volume) return null
  const root = volume.attachment?.deviceName === instance?.rootDeviceName
  const name = volume.tags['Name']
  return (
    <button
      type="button"
      {...standsFor('volume', volume.id)}
      aria-pressed={looked}
      {...joined(instance && places.joined.volume(nameOf(instance)))}
      onClick={() => lookAtThing(studio, { kind: 'volume', id: volume.id })}
      className={classes(
        'nodrag flex h-full w-full justify-center overflow-hidden rounded-node border-[1.5px] bg-surface px-2.5 text-left shadow-card hover:border-ink',
        slim ? 'items-center gap-2' : 'flex-col',
        wrong ? 'border-red' : root ? 'border-accent' : 'border-line-strong',
        looked && looksSelected,
      )}
    >
      <span
        className={classes('flex items-baseline gap-1.5 truncate text-[12px] leading-4.5 font-bold', !slim && 'w-full')}
      >
        <Icon shape={DiskIcon} size={12} className="self-center text-accent" />
        <span className="truncate" title={name}>
          {name ?? 'EBS'}
        </span>
        <span className="font-mono text-[11px] font-normal text-ink-3">{`${volume.sizeGiB} GiB ${volume.type}`}</span>
      </span>
      <span className={classes('truncate text-[11px] leading-4', wrong ? 'font-semibold text-red' : 'text-ink-3')}>
        {wrong ? (
          <span data-tells>{`! ${words.volume[wrong]}`}</span>
        ) : (
          <InPlace instance={root ? instance : undefined}>
            <Place volume={volume} root={root} slim={slim} />
          </InPlace>
        )}
      </span>
    </button>
  )
})

/** Only a root volume can hold its instance's memory. */
const InPlace = ({ instance, children }: { readonly instance: Instance | undefined; readonly children: ReactNode }) =>
  instance ? <SleptMemory instance={instance}>{children}</SleptMemory> : children

interface PlaceProps {
  readonly volume: Volume
  readonly root: boolean
  readonly slim: boolean
}

function Place({ volume: { attachment, further }, root, slim }: PlaceProps) {
  const words = useWords().stage.volume
  if (!attachment) return null
  if (attachment.state !== 'attached') return <span className="text-amber">{words[attachment.state]}…</span>
  const name = root ? words.root : attachment.deviceName.replace('/dev/', '')
  return (
    <>
      {name}
      {further?.length ? (
        <span data-tells>{` · ${words.shared(further.length)}`}</span>
      ) : (
        !slim && <span data-tells>{` · ${attachment.deleteOnTermination ? words.deleted : words.kept}`}</span>
      )}
    </>
  )
}
