import { nameById, nameOf } from '#engine/world/instances/read.ts'
import { get, list } from '#lib/table.ts'
import { gesture } from '#store/live/gesture.ts'
import { ask } from '#store/live/requests.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { PinIcon, PlusIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'

/** An address that stays: a new one, or one that the account already has. */
export function ElasticDialog({ id }: { readonly id: string }) {
  const studio = useStudio()
  const { common, inspector } = useWords()
  const words = inspector.dialogs.elastic
  const account = useAccount((one) => one)
  const instance = get(account.instances, id)
  const [error, setError] = useState<string>()
  if (!instance) return null
  const associate = (AllocationId: string) => {
    const answer = ask(studio, { action: 'AssociateAddress', params: { AllocationId, InstanceId: id } })
    if (answer.ok) closeDialog(studio)
    else setError(`${answer.error.code}: ${answer.error.message}`)
  }
  const allocate = () =>
    gesture(studio, () => {
      const answer = ask(studio, { action: 'AllocateAddress', params: {} })
      if (answer.ok) associate(String(answer.response['AllocationId']))
      else setError(`${answer.error.code}: ${answer.error.message}`)
    })
  return (
    <Dialog open onClose={() => closeDialog(studio)} title={words.title(nameOf(instance))} closeLabel={common.close}>
      <p className="mb-3 text-ink-2">{words.text}</p>
      <div className="grid gap-2">
        <Button kind="primary" icon={PlusIcon} onClick={allocate} data-autofocus>
          {words.fresh}
        </Button>
        {list(account.addresses)
          .filter((address) => address.instanceId !== id)
          .map((address) => (
            <Button key={address.allocationId} icon={PinIcon} onClick={() => associate(address.allocationId)}>
              {words.move(address.publicIp)} ·{' '}
              {address.instanceId ? words.from(nameById(account, address.instanceId)) : words.free}
            </Button>
          ))}
      </div>
      {error && (
        <p role="alert" className="mt-3 text-small text-red">
          {error}
        </p>
      )}
    </Dialog>
  )
}
