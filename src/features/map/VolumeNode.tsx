import { illnessOf } from '#engine/world/faults/shown.ts'
import type { Volume } from '#engine/world/volumes/volume.ts'
import { get } from '#lib/table.ts'
import { attachVolume } from '#parts/commands/instance.ts'
import { perform } from '#parts/commands/perform.ts'
import { useAccount, useInstance, useStudio } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { PlusIcon } from '#ui/look/icons.ts'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import type { MapNode } from './nodes.ts'

/** A disk on its cable, or the place where another could be. */
export const VolumeNode = memo(function VolumeNode({ data: { id } }: NodeProps<Extract<MapNode, { type?: 'volume' }>>) {
  const studio = useStudio()
  const { map: words, commands } = useFirstWords()
  const instance = useInstance()
  const volume = useAccount((account) => (id ? get(account.volumes, id) : undefined))
  const wrong = useAccount((account) => volume && illnessOf(account, volume))
  if (!id)
    return instance && instance.state !== 'terminated' ? (
      <button
        type="button"
        onClick={() => perform(studio, attachVolume, instance)}
        className="nodrag flex h-full w-full flex-col items-center justify-center gap-0.5 rounded-node border-[1.5px] border-dashed border-edge text-[11px] leading-3.5 text-ink-3 hover:border-accent hover:text-accent"
      >
        <Icon shape={PlusIcon} size={14} />
        {commands.instance.attachVolume}
      </button>
    ) : null
  if (!volume) return null
  const root = volume.attachment?.deviceName === instance?.rootDeviceName
  return (
    <div
      className={classes(
        'flex h-full flex-col justify-center rounded-node border-[1.5px] bg-surface px-2.5 py-1 shadow-card',
        wrong ? 'border-red' : root ? 'border-accent' : 'border-line-strong',
      )}
    >
      <div className="truncate text-[12px] leading-5 font-bold">
        EBS <span className="font-mono text-[11px] font-normal">{`${volume.sizeGiB} GiB ${volume.type}`}</span>
      </div>
      <div className={classes('text-[10.5px] leading-3.5', wrong ? 'font-semibold text-red' : 'text-ink-3')}>
        {wrong ? <span data-tells>{`! ${words.volume[wrong]}`}</span> : <Place volume={volume} root={root} />}
      </div>
    </div>
  )
})

function Place({ volume: { attachment }, root }: { readonly volume: Volume; readonly root: boolean }) {
  const words = useFirstWords().map.volume
  if (!attachment) return null
  if (attachment.state !== 'attached') return <span className="text-amber">{words[attachment.state]}…</span>
  const name = root ? words.root : attachment.deviceName.replace('/dev/', '')
  return (
    <>
      {name}
      <span data-tells>{` · ${attachment.deleteOnTermination ? words.deleted : words.kept}`}</span>
    </>
  )
}
