import type { Account } from '#engine/account.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { rootOf } from '#engine/world/volumes/read.ts'
import { get, list } from '#lib/table.ts'
import { ask } from '#store/live/requests.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { useAccount, useStudio, useTimeZone } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { Marked } from '#ui/display/Marked.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'

/** Actions → Monitor and troubleshoot → Replace root volume: as at launch, or from a snapshot of the root. */
export function ReplaceRootDialog({ id }: { readonly id: string }) {
  const studio = useStudio()
  const { common, inspector } = useWords()
  const words = inspector.dialogs.replaceRoot
  const format = useFormat(useTimeZone())
  const account = useAccount((one) => one)
  const instance = get(account.instances, id)
  const [source, setSource] = useState('')
  const [deletes, setDeletes] = useState(false)
  const [error, setError] = useState<string>()
  if (!instance) return null
  const replace = () => {
    const answer = ask(studio, {
      action: 'CreateReplaceRootVolumeTask',
      params: {
        InstanceId: id,
        ...(source === '' ? {} : { SnapshotId: source }),
        ...(deletes ? { DeleteReplacedRootVolume: true } : {}),
      },
    })
    if (answer.ok) closeDialog(studio)
    else setError(`${answer.error.code}: ${answer.error.message}`)
  }
  return (
    <Dialog
      open
      onClose={() => closeDialog(studio)}
      title={words.title(nameOf(instance))}
      closeLabel={common.close}
      footer={
        <>
          <Button onClick={() => closeDialog(studio)}>{common.cancel}</Button>
          <Button kind="primary" onClick={replace}>
            {words.apply}
          </Button>
        </>
      }
    >
      <p className="mb-3 text-ink-2">
        <Marked text={words.text} />
      </p>
      <div className="grid gap-3">
        <Field label={words.source} {...(error ? { error } : {})}>
          <Select
            value={source}
            onChange={setSource}
            data-autofocus
            options={[
              { value: '', label: words.launch },
              ...snapshotsOf(account, id).map((one) => ({
                value: one.id,
                label: `${one.id} · ${format.moment(one.startedAt)}`,
              })),
            ]}
          />
        </Field>
        <Toggle on={deletes} label={words.deletes} onChange={setDeletes} />
      </div>
    </Dialog>
  )
}

/** Finished snapshots of the instance's root, newest first. */
function snapshotsOf(account: Account, id: string) {
  const instance = get(account.instances, id)
  const root = instance && rootOf(account, instance)
  return list(account.snapshots)
    .filter((one) => one.volumeId === root?.id && one.state === 'completed')
    .toReversed()
}
