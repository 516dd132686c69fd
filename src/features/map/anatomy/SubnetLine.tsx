import type { Instance } from '#engine/world/instances/instance.ts'
import { findSubnet } from '#engine/world/vpcs/read.ts'
import { isPublic } from '#parts/network/subnetWay.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { classes } from '#ui/look/classes.ts'
import { GlobeIcon, LockIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { lookAtThing } from '../things/lookAt.ts'
import { standsFor } from '../things/thing.ts'
import { looksSelected, useLooked } from '../things/useLooked.ts'

/** The name of the subnet in which an instance stands: public or private by where its route table leads. */
export function SubnetLine({ instance: { subnetId } }: { readonly instance: Instance }) {
  const studio = useStudio()
  const { stage: words } = useWords()
  const subnet = useAccount((account) => findSubnet(account, subnetId))
  const open = useAccount((account) => subnet !== undefined && isPublic(account, subnet))
  const looked = useLooked('subnet', subnetId)
  if (!subnet) return null
  return (
    <button
      type="button"
      {...standsFor('subnet', subnetId)}
      aria-pressed={looked}
      title={`${subnetId} · ${subnet.cidr}`}
      onClick={() => lookAtThing(studio, { kind: 'subnet', id: subnetId })}
      className={classes(
        'touched nodrag pointer-events-auto flex items-center gap-1 self-start rounded-chip border-[1.5px] px-1 text-[11px] leading-3.5 font-semibold whitespace-nowrap hover:border-ink',
        open ? 'border-green/40 bg-green-soft text-green' : 'border-edge bg-sunken text-ink-2',
        looked && looksSelected,
      )}
    >
      <Icon shape={open ? GlobeIcon : LockIcon} size={10} className="shrink-0" />
      {words.subnet[open ? 'public' : 'private']}
    </button>
  )
}
