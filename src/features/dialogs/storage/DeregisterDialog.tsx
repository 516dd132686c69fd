import type { Account } from '#engine/account.ts'
import { dollarsPerMonth } from '#engine/observers/bill/monthly.ts'
import type { Image } from '#engine/world/images/image.ts'
import { get } from '#lib/table.ts'
import { usePlayground, useTimeZone } from '#store/react.tsx'
import { Mono } from '#ui/display/Mono.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'

/** Gives an image up, with or without what it was made of. */
export function DeregisterDialog({ id }: { readonly id: string }) {
  const image = usePlayground(({ history }) => get(history.account.images, id))
  return image && <OpenDeregisterDialog image={image} />
}

function OpenDeregisterDialog({ image }: { readonly image: Image }) {
  const { storage, inspector } = useWords()
  const words = storage.deregister
  const history = usePlayground((state) => state.history)
  const [snapshotsToo, setSnapshotsToo] = useState(false)
  const snapshots = image.disks.filter(({ snapshotId }) => get(history.account.snapshots, snapshotId))
  const stay = useStaySentence(
    history.account,
    snapshots.map(({ snapshotId }) => snapshotId),
  )
  const request = {
    action: 'DeregisterImage',
    params: { ImageId: image.id, ...(snapshotsToo && { DeleteAssociatedSnapshots: true }) },
  }
  return (
    <Ask title={words.title(image.name)} apply={words.apply} request={request} danger>
      <p>{words.text}</p>
      <div>
        <Caps level={3}>{words.snapshots}</Caps>
        <ul className="mt-1 grid gap-0.5">
          {snapshots.map(({ snapshotId, deviceName, sizeGiB, type }) => (
            <li key={snapshotId} className="flex flex-wrap items-baseline gap-x-2">
              <Mono>{snapshotId}</Mono>
              <span className="text-small text-ink-3">
                {deviceName} · {inspector.storage.size(sizeGiB, type)}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <Toggle
        on={snapshotsToo}
        onChange={setSnapshotsToo}
        label={words.withSnapshots}
        hint={snapshotsToo ? words.go : stay}
      />
    </Ask>
  )
}

function useStaySentence(account: Account, ids: readonly string[]): string {
  const { storage } = useWords()
  const format = useFormat(useTimeZone())
  const prices = ids.map((id) => dollarsPerMonth(account, id))
  const total = prices.reduce<number>((sum, price) => sum + (price ?? 0), 0)
  const words = storage.deregister
  const stay = words.stay(ids.length)
  return total > 0 ? words.stayAt(stay, storage.perMonth(format.money(total))) : words.stayFree(stay)
}
