import type { Instance } from '#engine/world/instances/instance.ts'
import { findType } from '#facts/catalogue.ts'
import { useTimeZone } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { BoltIcon } from '#ui/look/icons.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { Term } from '#ui/overlays/Term.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { usePartInSight } from '../usePartInSight.ts'

/** The host's own disks, where the type brings them: how large, and when they are empty again. */
export function StoreRow({ instance }: { readonly instance: Instance }) {
  const { inspector } = useWords()
  const words = inspector.storage
  const format = useFormat(useTimeZone())
  const part = usePartInSight<HTMLDivElement>('store')
  const type = findType(instance.type)
  const { instanceStoreDisks: disks, instanceStoreGB: gb } = type ?? {}
  if (gb === undefined || disks === undefined) return null
  const root = instance.rootDeviceType === 'instance-store'
  return (
    <div {...part} className="mt-3 grid gap-1 rounded-control border border-dashed border-line-strong p-2.5">
      <div className="flex flex-wrap items-center gap-1.5">
        <Icon shape={BoltIcon} />
        <b className="font-strong">{words.store(disks.count, format.number(disks.sizeGB), disks.media)}</b>
        <Badge>
          <Term term="instance-store">{words.places.store}</Term>
        </Badge>
        {root && <Badge tone="accent">{words.root}</Badge>}
      </div>
      <p className="text-small text-ink-2">{root ? words.storeRoot : words.storeErased}</p>
      {!root && <p className="text-small text-ink-3">{words.storeKept}</p>}
    </div>
  )
}
