import { nameOf } from '#engine/world/instances/read.ts'
import { rootSnapshots } from '#engine/world/rootTasks/replaceRoot.ts'
import { get } from '#lib/table.ts'
import { usePlayground, useTimeZone } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { Marked } from '#ui/display/Marked.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'

/** Actions → Monitor and troubleshoot → Replace root volume: as at launch, or from a snapshot of the root. */
export function ReplaceRootDialog({ id }: { readonly id: string }) {
  const words = useWords().inspector.dialogs.replaceRoot
  const format = useFormat(useTimeZone())
  const history = usePlayground((state) => state.history)
  const instance = get(history.account.instances, id)
  const [chosen, choose] = useState('')
  const [deletes, setDeletes] = useState(false)
  if (!instance) return null
  const fit = rootSnapshots(history.account, instance).toReversed()
  const source = fit.find((snapshot) => snapshot.id === chosen)?.id ?? ''
  const request = {
    action: 'CreateReplaceRootVolumeTask',
    params: {
      InstanceId: id,
      ...(source === '' ? {} : { SnapshotId: source }),
      ...(deletes ? { DeleteReplacedRootVolume: true } : {}),
    },
  }
  const launch = { value: '', label: words.launch }
  const snapshots = fit.map((snapshot) => ({
    value: String(snapshot.id),
    label: `${snapshot.id} · ${format.moment(snapshot.startedAt)}`,
  }))
  return (
    <Ask title={words.title(nameOf(instance))} apply={words.apply} request={request}>
      <p className="text-ink-2">
        <Marked text={words.text} />
      </p>
      <Field label={words.source}>
        <Select value={source} onChange={choose} data-autofocus options={[launch, ...snapshots]} />
      </Field>
      <Toggle on={deletes} label={words.deletes} onChange={setDeletes} />
    </Ask>
  )
}
