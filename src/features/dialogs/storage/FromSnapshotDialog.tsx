import { nameIn } from '#engine/world/called.ts'
import { dollarsPerMonth } from '#engine/observers/bill/monthly.ts'
import { subnets } from '#engine/world/network/vpc.ts'
import type { Snapshot } from '#engine/world/snapshots/snapshot.ts'
import { get, list } from '#lib/table.ts'
import { usePlayground, useTimeZone } from '#store/react.tsx'
import { whatIf } from '#store/live/whatIf.ts'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'
import { Price } from './Price.tsx'
import { isReadable, paramsOf, specOf, withType } from '#parts/disks/spec.ts'
import { SpecFields } from './SpecFields.tsx'

/** A volume that begins with what a snapshot has kept. */
export function FromSnapshotDialog({ id }: { readonly id: string }) {
  const snapshot = usePlayground(({ history }) => get(history.account.snapshots, id))
  return snapshot && <OpenFromSnapshotDialog snapshot={snapshot} />
}

function OpenFromSnapshotDialog({ snapshot }: { readonly snapshot: Snapshot }) {
  const { storage } = useWords()
  const words = storage.fromSnapshot
  const format = useFormat(useTimeZone())
  const history = usePlayground((state) => state.history)
  const { account } = history
  const { id, sizeGiB } = snapshot
  const zones = subnets(account).map(({ zone }) => zone)
  const [zone, setZone] = useState(() => get(account.volumes, snapshot.volumeId)?.zone ?? zones[0] ?? '')
  const [spec, set] = useState(() => withType(specOf({ sizeGiB, type: 'gp3' }), 'gp3', sizeGiB))
  const request = {
    action: 'CreateVolume',
    params: { SnapshotId: id, AvailabilityZone: zone, ...paramsOf(spec) },
  }
  const readable = isReadable(spec)
  const what = readable ? whatIf(history, request) : undefined
  const made = what?.ok ? list(what.account.volumes).at(-1) : undefined
  return (
    <Ask
      title={words.title}
      apply={words.create}
      request={request}
      what={what}
      why={readable ? undefined : storage.modify.whole}
    >
      <p className="text-ink-2">{words.text(nameIn(snapshot), format.number(sizeGiB))}</p>
      <SpecFields
        spec={spec}
        holdsGiB={sizeGiB}
        onChange={(change) => set({ ...spec, ...change })}
        onType={(type) => set(withType(spec, type, sizeGiB))}
      />
      <Field label={words.zone} hint={words.anyZone}>
        <Select value={zone} onChange={setZone} options={zones.map((one) => ({ value: one, label: one }))} />
      </Field>
      {what?.ok && made && <Price term={storage.modify.price} now={dollarsPerMonth(what.account, made.id)} />}
    </Ask>
  )
}
