import type { Account } from '#engine/account.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import type { Volume } from '#engine/world/volumes/volume.ts'
import { get } from '#lib/table.ts'
import { ask } from '#store/live/requests.ts'
import { show } from '#store/preferences/transient.ts'
import { useAccount, useInstance, useStudio } from '#store/react.tsx'
import type { Studio } from '#store/studio.ts'
import { PlugIcon, PowerIcon, ShieldIcon, SlidersIcon, SnapshotIcon, TrashIcon, UnplugIcon } from '#ui/icons.ts'
import type { MenuItem } from '#ui/MenuLine.tsx'
import { useWords } from '#ui/words.tsx'
import { freeDevice, isRoot, placesFor } from '#parts/disks/attachable.ts'
import { doable, RowMenu } from './RowMenu.tsx'
import { whyItem } from './whyItem.ts'

const mostPlaces = 6

/** What can be done with a volume: change it, keep it, attach it to an instance of its zone, detach it, delete it. */
export function VolumeMenu({ volume }: { readonly volume: Volume }) {
  const studio = useStudio()
  const attach = useAttachItems(volume)
  return (
    <RowMenu
      name={volume.tags['Name'] || volume.id}
      groups={[
        {
          id: 'change',
          items: [...useChangeItems(volume), whyItem(studio, { of: 'volume', id: volume.id }, useWords().why.ask)],
        },
        { id: 'attach', ...attach },
        { id: 'rest', items: useRestItems(volume) },
      ]}
    />
  )
}

function useChangeItems({ id, state }: Volume): readonly MenuItem[] {
  const studio = useStudio()
  const words = useWords().list
  const why = state !== 'available' && state !== 'in-use' && words.why.busy
  return [
    doable(
      {
        id: 'modify',
        label: words.do.modify,
        icon: SlidersIcon,
        onChoose: () => show(studio, { kind: 'modify', volumeId: id }),
      },
      why,
    ),
    doable(
      {
        id: 'snapshot',
        label: words.do.snapshot,
        icon: SnapshotIcon,
        onChoose: () => show(studio, { kind: 'snapshot', volumeId: id }),
      },
      why,
    ),
  ]
}

function useAttachItems(volume: Volume): { readonly label?: string; readonly items: readonly MenuItem[] } {
  const studio = useStudio()
  const words = useWords().list
  const account = useAccount((one) => one)
  const selected = useInstance()?.id
  const { id, state, attachment, zone } = volume
  const taken = attachment ? words.why.attached : state !== 'available' && words.why.notReady
  const places = placesFor(account, volume, selected).slice(0, mostPlaces)
  const nowhere = { id: 'nowhere', label: words.do.attach, icon: PlugIcon, onChoose: () => undefined }
  if (places.length === 0) return { items: [doable(nowhere, taken || words.why.noneInZone(zone))] }
  // one line says why as well as six do
  if (taken) return { items: [doable(nowhere, taken)] }
  const items = places.map((instance): MenuItem =>
    doable(
      {
        id: instance.id,
        label: nameOf(instance),
        icon: PlugIcon,
        onChoose: () =>
          void ask(studio, {
            action: 'AttachVolume',
            params: { VolumeId: id, InstanceId: instance.id, Device: freeDevice(account, instance) },
          }),
      },
      instance.state !== 'running' && instance.state !== 'stopped' && words.why.mustRunOrStop,
    ),
  )
  return { label: words.do.attachTo, items }
}

function useRestItems(volume: Volume): readonly MenuItem[] {
  const studio = useStudio()
  const words = useWords().list
  const account = useAccount((one) => one)
  const { id, state, attachment } = volume
  const detach = (Force: boolean) => () =>
    void ask(studio, { action: 'DetachVolume', params: { VolumeId: id, ...(Force && { Force }) } })
  const goes = attachment?.deleteOnTermination === true
  return [
    doable(
      {
        id: 'onTermination',
        label: goes ? words.do.keepAfter : words.do.deleteWith,
        icon: ShieldIcon,
        onChoose: () => attachment && setDeleteOnTermination(studio, attachment, !goes),
      },
      !attachment && words.why.notAttached,
    ),
    doable(
      { id: 'detach', label: words.do.detach, icon: UnplugIcon, onChoose: detach(false) },
      whyNotDetach(account, volume, words.why),
    ),
    doable(
      { id: 'forceDetach', label: words.do.forceDetach, icon: PowerIcon, onChoose: detach(true) },
      whyNotDetach(account, volume, words.why),
    ),
    doable(
      {
        id: 'delete',
        label: words.do.delete,
        icon: TrashIcon,
        danger: true,
        onChoose: () => void ask(studio, { action: 'DeleteVolume', params: { VolumeId: id } }),
      },
      attachment ? words.why.attached : state !== 'available' && words.why.notDeletable,
    ),
  ]
}

const setDeleteOnTermination = (
  studio: Studio,
  { instanceId, deviceName }: NonNullable<Volume['attachment']>,
  DeleteOnTermination: boolean,
) =>
  void ask(studio, {
    action: 'ModifyInstanceAttribute',
    params: {
      InstanceId: instanceId,
      BlockDeviceMappings: [{ DeviceName: deviceName, Ebs: { DeleteOnTermination } }],
    },
  })

function whyNotDetach(
  account: Account,
  volume: Volume,
  words: ReturnType<typeof useWords>['list']['why'],
): string | undefined {
  const { attachment } = volume
  if (!attachment) return words.notAttached
  if (attachment.state === 'detaching') return words.detaching
  const on = get(account.instances, attachment.instanceId)
  return on && on.state !== 'stopped' && isRoot(account, volume) ? words.rootRunning : undefined
}
