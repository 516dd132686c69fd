import { nameById, nameOf } from '#engine/world/instances/read.ts'
import { get, list } from '#lib/table.ts'
import { gesture } from '#store/live/gesture.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { PinIcon, PlusIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Refusal } from '#parts/refusal/Refusal.tsx'
import { useRequests } from '#parts/refusal/useRequests.ts'

/** An address that stays: a new one, or one that the account already has. */
export function ElasticDialog({ id }: { readonly id: string }) {
  const studio = useStudio()
  const { common, inspector } = useWords()
  const words = inspector.dialogs.elastic
  const account = useAccount((one) => one)
  const instance = get(account.instances, id)
  const { request, refused } = useRequests()
  if (!instance) return null
  const associate = (AllocationId: string) => {
    const { ok } = request({ action: 'AssociateAddress', params: { AllocationId, InstanceId: id } })
    if (ok) closeDialog(studio)
  }
  const allocate = () =>
    gesture(studio, () => {
      const answer = request({ action: 'AllocateAddress', params: {} })
      if (answer.ok) associate(String(answer.response['AllocationId']))
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
      <div className="mt-3 empty:hidden">
        <Refusal refused={refused} />
      </div>
    </Dialog>
  )
}
