import type { Account } from '#engine/account.ts'
import { dollarsPerMonth } from '#engine/observers/bill/monthly.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { subnets } from '#engine/world/network/vpc.ts'
import { isDevice } from '#engine/world/volumes/devices.ts'
import type { Volume } from '#engine/world/volumes/volume.ts'
import { volumeTypes } from '#facts/disks.ts'
import { get, list } from '#lib/table.ts'
import { attachWhenReady, promisedIn } from '#parts/commands/things/attachWhenReady.ts'
import { freeDevice, freeFor, stillFree } from '#parts/disks/attachable.ts'
import { isReadable, paramsOf, specOf, withType } from '#parts/disks/spec.ts'
import { attachment, whatIfAttached } from '#parts/disks/whatIfAttached.ts'
import { whatIf } from '#store/live/whatIf.ts'
import { usePlayground, useStudio } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'
import { MultiAttach } from './MultiAttach.tsx'
import { Price } from './Price.tsx'
import { SpecFields } from './SpecFields.tsx'

/** Makes a volume, or takes one that is free; for an instance it is attached as well. */
export function VolumeDialog({ instanceId }: { readonly instanceId?: string }) {
  const studio = useStudio()
  const { inspector, storage } = useWords()
  const words = inspector.dialogs.volume
  const history = usePlayground((state) => state.history)
  const { account } = history
  const instance = instanceId === undefined ? undefined : get(account.instances, instanceId)
  const free = instance ? freeFor(account, instance) : []
  const zones = subnets(account).map(({ zone }) => zone)
  const [way, setWay] = useState<'make' | 'existing'>('make')
  const [spec, set] = useState(() => withType(specOf({ sizeGiB: 10, type: 'gp3' }), 'gp3'))
  const [shared, share] = useState(false)
  const [zone, setZone] = useState(instance?.zone ?? zones[0] ?? '')
  const [chosen, choose] = useState<string>()
  const [typed, type] = useState<string>()
  const existing = stillFree(free, chosen)?.id
  const promised = promisedIn(studio, history)
  const there = promised.filter((one) => one.instanceId === instanceId).map((one) => one.device)
  const device = typed ?? ((instance && freeDevice(account, instance, there)) || '')
  const place = instanceId === undefined ? undefined : { instanceId, device: device.trim() }
  const makes = way === 'make' || place === undefined
  const multiAttach = shared && volumeTypes[spec.type].multiAttach && { MultiAttachEnabled: true }
  const make = { action: 'CreateVolume', params: { AvailabilityZone: zone, ...paramsOf(spec), ...multiAttach } }
  const request = makes ? make : attachment({ ...place, volumeId: existing ?? '' })
  const lacks = makes ? (isReadable(spec) ? undefined : storage.modify.whole) : existing ? undefined : words.noneHere
  const why = lacks ?? (instance && device === '' && typed === undefined ? words.noDevice : undefined)
  const both = makes && place && why === undefined ? whatIfAttached(history, make, place, promised) : undefined
  const what = both?.what ?? (why === undefined ? whatIf(history, request) : undefined)
  const made = makes && what?.ok ? madeIn(history.account, what.account) : undefined
  return (
    <Ask
      title={instance ? words.titleFor(nameOf(instance)) : words.title}
      apply={instance ? (makes ? words.attach : words.attachExisting) : words.create}
      request={request}
      what={what}
      why={why}
      {...(both?.second && { then: both.second })}
      onDone={({ VolumeId }) => {
        if (makes && place) attachWhenReady(studio, { ...place, volumeId: String(VolumeId) })
        return true
      }}
    >
      {instance && (
        <Segmented
          label={words.way}
          value={way}
          onChange={setWay}
          options={[
            { value: 'make', label: words.make },
            { value: 'existing', label: words.existing },
          ]}
        />
      )}
      {makes ? (
        <>
          <SpecFields
            spec={spec}
            holdsGiB={0}
            onChange={(change) => set({ ...spec, ...change })}
            onType={(type) => set(withType(spec, type))}
          />
          <MultiAttach type={spec.type} on={shared} onChange={share} />
          {!instance && (
            <Field label={words.zone}>
              <Select value={zone} onChange={setZone} options={zones.map((name) => ({ value: name, label: name }))} />
            </Field>
          )}
        </>
      ) : (
        <Existing free={free} chosen={existing} onChoose={choose} />
      )}
      {instance && (
        <>
          <Field label={words.device} {...(isDevice(device.trim()) ? {} : { error: words.badDevice })}>
            <TextInput value={device} onChange={type} mono />
          </Field>
          <p className="text-small text-ink-3">
            {words.sameZone(instance.zone)} {words.preserved} {makes ? words.creating : ''}
          </p>
        </>
      )}
      {what?.ok && made && <Price term={storage.modify.price} now={dollarsPerMonth(what.account, made)} />}
    </Ask>
  )
}

/** The volumes that can be attached, or that there is none. */
function Existing(props: {
  readonly free: readonly Volume[]
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}) {
  const { free, chosen = '', onChoose } = props
  const words = useWords().inspector.dialogs.volume
  if (free.length === 0) return <p className="rounded-control bg-sunken px-3 py-2 text-ink-2">{words.noneHere}</p>
  return (
    <Field label={words.existing}>
      <Select
        value={chosen}
        onChange={onChoose}
        options={free.map(({ id, sizeGiB, type }) => ({ value: id, label: `${id} · ${sizeGiB} GiB ${type}` }))}
      />
    </Field>
  )
}

/** The volume that is there and was not before. */
const madeIn = (before: Account, after: Account) => list(after.volumes).find(({ id }) => !get(before.volumes, id))?.id
