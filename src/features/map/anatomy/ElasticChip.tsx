import type { Address } from '#engine/world/network/network.ts'
import { useStudio } from '#store/react.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { PinIcon } from '#ui/look/icons.ts'
import { lookAtThing } from '../things/lookAt.ts'
import { standsFor } from '../things/thing.ts'

export const chipLook =
  'touched nodrag inline-flex items-center gap-1 rounded-chip px-1.25 font-mono text-[11.5px] font-semibold'

/** The chip of an Elastic IP that is pinned to a network card. */
export function ElasticChip({ address: { allocationId, publicIp } }: { readonly address: Address }) {
  const studio = useStudio()
  return (
    <button
      type="button"
      {...standsFor('address', allocationId)}
      onClick={() => lookAtThing(studio, { kind: 'address', id: allocationId })}
      className={`${chipLook} bg-accent-soft text-accent`}
    >
      <Icon shape={PinIcon} size={10} />
      {publicIp}
    </button>
  )
}
