import { nameById } from '#engine/world/instances/read.ts'
import { findSubnet } from '#engine/world/vpcs/read.ts'
import { type WayOut, wayOutOf } from '#parts/network/subnetWay.ts'
import { useAccount, useInstance, useStudio } from '#store/react.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { classes } from '#ui/look/classes.ts'
import { AlertIcon, ArrowRightIcon, CrossIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { memo } from 'react'
import { lookAtThing } from '../things/lookAt.ts'
import { standsFor } from '../things/thing.ts'
import { SubnetLine } from './SubnetLine.tsx'

/**
 * The frame of the subnet round what stands in it: whether it is public or private, and by which way one gets out of it.
 * The volumes stand outside: they are in its zone, and in no subnet.
 */
export const SubnetNode = memo(function SubnetNode() {
  const instance = useInstance()
  const subnet = useAccount((account) => instance && findSubnet(account, instance.subnetId))
  const way = useAccount((account) => subnet && wayOutOf(account, subnet))
  if (!instance || !subnet || !way) return null
  const open = way.kind === 'gateway'
  return (
    <div
      className={classes(
        'h-full rounded-zone border-[1.5px]',
        open ? 'border-green/45 bg-green-soft/25' : 'border-dashed border-edge bg-sunken/50',
      )}
    >
      <div className="absolute inset-x-3 -top-2 flex items-center justify-between gap-2">
        <span className="flex items-center gap-1.5 rounded-chip bg-surface">
          <SubnetLine instance={instance} />
          <span className="pr-1 font-mono text-[11px] leading-3.5 whitespace-nowrap text-ink-2">
            {subnet.cidr} · {subnet.zone.slice(-2)}
          </span>
        </span>
        <Out way={way} />
      </div>
    </div>
  )
})

const shapes = { gateway: ArrowRightIcon, instance: ArrowRightIcon, gone: AlertIcon, none: CrossIcon } as const

/** The way out of it, at the side where the world is: its route table says so. */
function Out({ way }: { readonly way: WayOut }) {
  const studio = useStudio()
  const { stage: words } = useWords()
  const by = useAccount((account) => (way.kind === 'instance' ? nameById(account, way.instanceId) : ''))
  const { table } = way
  const look = classes(
    'flex items-center gap-1 rounded-chip border-[1.5px] px-1 text-[11px] leading-3.5 font-semibold whitespace-nowrap',
    way.kind === 'gateway'
      ? 'border-green/40 bg-surface text-green'
      : way.kind === 'gone'
        ? 'border-red bg-surface text-red'
        : 'border-edge bg-surface text-ink-2',
  )
  const said = (
    <>
      <Icon shape={shapes[way.kind]} size={10} className="shrink-0" />
      {words.wayOut[way.kind](by)}
    </>
  )
  if (table === undefined) return <span className={look}>{said}</span>
  return (
    <button
      type="button"
      {...standsFor('routeTable', table)}
      title={words.wayOut.title(table)}
      onClick={() => lookAtThing(studio, { kind: 'routeTable', id: table })}
      className={classes('touched nodrag pointer-events-auto hover:border-ink', look)}
    >
      {said}
    </button>
  )
}
