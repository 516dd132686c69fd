import { named } from '#engine/world/called.ts'
import { nameById } from '#engine/world/instances/read.ts'
import { dollarsPerMonth } from '#engine/observers/bill/monthly.ts'
import {
  type Modification,
  modificationWindow,
  modifiedPercent,
  mostModifications,
  provisionOf,
} from '#engine/world/modifications/modification.ts'
import { attachmentsOf } from '#engine/world/volumes/read.ts'
import type { Volume } from '#engine/world/volumes/volume.ts'
import type { VolumeTypeName } from '#facts/disks.ts'
import { get } from '#lib/table.ts'
import type { InstanceId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import { usePlayground, useTimeZone } from '#store/react.tsx'
import { whatIf } from '#store/live/whatIf.ts'
import { Mono } from '#ui/display/Mono.tsx'
import { Progress } from '#ui/display/Progress.tsx'
import { Marked } from '#ui/display/Marked.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'
import { MultiAttach } from './MultiAttach.tsx'
import { Price } from './Price.tsx'
import { isReadable, paramsOf, type Spec, specOf, withType } from '#parts/disks/spec.ts'
import { SpecFields } from './SpecFields.tsx'

/** Makes a volume larger, faster, or of another type, while it is used. */
export function ModifyDialog({ id }: { readonly id: string }) {
  const volume = usePlayground(({ history }) => get(history.account.volumes, id))
  return volume && <OpenModifyDialog volume={volume} />
}

function OpenModifyDialog({ volume }: { readonly volume: Volume }) {
  const words = useWords().storage.modify
  const format = useFormat(useTimeZone())
  const history = usePlayground((state) => state.history)
  const { account } = history
  const [spec, set] = useState(() => specOf(volume))
  const [shared, share] = useState(volume.multiAttach === true)
  const { id } = volume
  const last = get(account.modifications, id)
  const request = requestOf(volume, spec, shared)
  const same = Object.keys(request.params).length === 1
  const readable = isReadable(spec)
  const what = readable && !same ? whatIf(history, request) : undefined
  const price = dollarsPerMonth(account, id)

  const toType = (type: VolumeTypeName) => {
    const sized = withType(spec, type, volume.sizeGiB)
    const next = type === volume.type ? { ...specOf(volume), size: sized.size } : sized
    const asked = { VolumeId: id, Size: Number(next.size), VolumeType: type }
    const after = whatIf(history, { action: 'ModifyVolume', params: asked })
    // what EC2 gives when nothing else is said
    const target = after.ok ? get(after.account.modifications, id)?.target : undefined
    set({ ...(target ? specOf(target) : next), moved: sized.moved })
  }
  return (
    <Ask
      title={words.title}
      apply={words.apply}
      request={request}
      what={what}
      why={readable ? (same ? words.nothing : undefined) : words.whole}
    >
      <Which volume={volume} nameOf={(instanceId) => nameById(account, instanceId)} />
      <SpecFields
        spec={spec}
        holdsGiB={volume.sizeGiB}
        without={(type) => type === 'standard' && volume.type !== 'standard'}
        onChange={(change) => set({ ...spec, ...change })}
        onType={toType}
      />
      {volume.type === 'io2' && (
        <MultiAttach type={spec.type} on={shared} onChange={share} why={volume.attachment && words.multiAttachInUse} />
      )}
      <Price term={words.price} was={price} now={what?.ok ? dollarsPerMonth(what.account, id) : price} changes />
      <ul className="grid list-disc gap-1 pl-4 text-small text-ink-2 marker:text-ink-3">
        <li>{words.grows(format.number(volume.sizeGiB))}</li>
        <li>
          <Marked text={words.usable} />
        </li>
        <li>{words.fromNow}</li>
        {last && <Rate last={last} now={history.now} />}
      </ul>
      {last && last.state !== 'completed' && (
        <Progress label={words.states[last.state]} percent={modifiedPercent(last, history.now)} />
      )}
    </Ask>
  )
}

function Which({ volume, nameOf }: { readonly volume: Volume; readonly nameOf: (id: InstanceId) => string }) {
  const { id } = volume
  const called = named(volume)
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      {called !== undefined && <b className="font-strong">{called}</b>}
      <Mono>{id}</Mono>
      {attachmentsOf(volume).map(({ instanceId, deviceName }) => (
        <span key={instanceId} className="text-small text-ink-3">
          {nameOf(instanceId)} · <span className="font-mono">{deviceName}</span>
        </span>
      ))}
    </p>
  )
}

/** The number of a day's changes that are used up, and when there is room for another one. */
function Rate({ last, now }: { readonly last: Modification; readonly now: Instant }) {
  const words = useWords().storage.modify
  const format = useFormat(useTimeZone())
  const recent = last.starts.filter((start) => now - start < modificationWindow)
  const [oldest] = recent
  if (oldest === undefined) return null
  const full = recent.length >= mostModifications
  return (
    <li>
      {words.rate(recent.length, mostModifications)}
      {full && ` ${words.again(format.moment(oldest + modificationWindow))}`}
    </li>
  )
}

/** The request for a change, with only what is to change. */
function requestOf(volume: Volume, spec: Spec, shared: boolean) {
  const now: Readonly<Record<string, unknown>> = paramsOf(specOf(provisionOf(volume)))
  const otherType = spec.type !== volume.type
  const changed = Object.entries(paramsOf(spec)).filter(
    ([name, value]) => value !== now[name] || (otherType && (name === 'Iops' || name === 'Throughput')),
  )
  const switched = shared !== (volume.multiAttach ?? false) && { MultiAttachEnabled: shared }
  return { action: 'ModifyVolume', params: { VolumeId: volume.id, ...Object.fromEntries(changed), ...switched } }
}
