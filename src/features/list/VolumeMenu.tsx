import { nameOf } from '#engine/instances/read.ts'
import type { Volume } from '#engine/volumes/volume.ts'
import { get } from '#lib/table.ts'
import { ask } from '#store/playground.ts'
import { useAccount, useInstance } from '#store/react.ts'
import { PlugIcon, TrashIcon, UnplugIcon } from '#ui/icons.ts'
import type { MenuItem } from '#ui/MenuLine.tsx'
import { useWords } from '#ui/words.tsx'
import { freeDevice, isRoot, placesFor } from './attachable.ts'
import { doable, RowMenu } from './RowMenu.tsx'

const mostPlaces = 6

/** Attach to one of the instances in its zone, detach, delete. */
export function VolumeMenu({ volume }: { readonly volume: Volume }) {
  const words = useWords().list
  const account = useAccount((one) => one)
  const selected = useInstance()?.id
  const { id, state, attachment, tags } = volume
  const places = placesFor(account, volume, selected).slice(0, mostPlaces)
  const taken = attachment ? words.why.attached : state !== 'available' && words.why.notReady
  const attach = places.map((instance): MenuItem =>
    doable(
      {
        id: instance.id,
        label: nameOf(instance),
        icon: PlugIcon,
        onChoose: () =>
          void ask({
            action: 'AttachVolume',
            params: { VolumeId: id, InstanceId: instance.id, Device: freeDevice(account, instance) },
          }),
      },
      taken || (instance.state !== 'running' && instance.state !== 'stopped' && words.why.mustRunOrStop),
    ),
  )
  const nowhere = doable(
    { id: 'nowhere', label: words.do.attach, icon: PlugIcon, onChoose: () => undefined },
    taken || words.why.noneInZone(volume.zone),
  )
  return (
    <RowMenu
      name={tags['Name'] ?? id}
      groups={[
        {
          id: 'attach',
          ...(attach.length > 0 && { label: words.do.attachTo }),
          items: attach.length > 0 ? attach : [nowhere],
        },
        {
          id: 'rest',
          items: [
            doable(
              {
                id: 'detach',
                label: words.do.detach,
                icon: UnplugIcon,
                onChoose: () => void ask({ action: 'DetachVolume', params: { VolumeId: id } }),
              },
              whyNotDetach(),
            ),
            doable(
              {
                id: 'delete',
                label: words.do.delete,
                icon: TrashIcon,
                danger: true,
                onChoose: () => void ask({ action: 'DeleteVolume', params: { VolumeId: id } }),
              },
              attachment ? words.why.attached : state !== 'available' && words.why.notDeletable,
            ),
          ],
        },
      ]}
    />
  )

  function whyNotDetach(): string | undefined {
    if (!attachment) return words.why.notAttached
    if (attachment.state === 'detaching') return words.why.detaching
    const on = get(account.instances, attachment.instanceId)
    return on && on.state !== 'stopped' && isRoot(account, volume) ? words.why.rootRunning : undefined
  }
}
