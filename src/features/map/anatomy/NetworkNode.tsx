import { nameOf } from '#engine/world/instances/read.ts'
import { furtherOn } from '#engine/world/interfaces/read.ts'
import { elasticOf } from '#engine/world/network/read.ts'
import { associate } from '#parts/commands/instance/instance.ts'
import { perform } from '#parts/commands/perform.ts'
import { useAccount, useEpoch, useInstance, useStudio } from '#store/react.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { PinIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { memo } from 'react'
import { joined } from '../joined.ts'
import { lookAtThing, lookInside } from '../things/lookAt.ts'
import { Doorway } from './Doorway.tsx'
import { SubnetLine } from './SubnetLine.tsx'
import { standsFor } from '../things/thing.ts'
import { useGeometry } from '../sight/useGeometry.ts'
import { Coming, Moving } from '../Coming.tsx'

/** px: of a card that has room for a button below all that it tells; an address can be pinned from its menu, too */
const least = { alone: 130, withDoors: 158 } as const

/** eth0: the private address stays for life, the public one is borrowed and flies away at a stop. */
export const NetworkNode = memo(function NetworkNode({ height = 0 }: { readonly height?: number }) {
  const studio = useStudio()
  const { commands, stage: words, places } = useWords()
  const instance = useInstance()
  const epoch = useEpoch()
  const elastic = useAccount((account) => (instance ? elasticOf(account, instance.id) : undefined))
  const further = useAccount((account) => (instance ? furtherOn(account, instance.id).length : 0))
  const {
    kind,
    holds: { doors },
  } = useGeometry()
  const gone = !instance || instance.state === 'terminated'
  const publicIp = elastic?.publicIp ?? instance?.publicIp
  return (
    <div className="flex h-full flex-col rounded-node border-[1.5px] border-line-strong bg-surface px-2.5 py-1.5 text-[11.5px] leading-4 shadow-card">
      <button
        type="button"
        {...joined(instance && places.joined.network(nameOf(instance)))}
        onClick={() => lookInside(studio, 'network')}
        className="touched nodrag rounded-chip text-left text-[12px] leading-5 font-bold hover:bg-sunken"
      >
        {words.network}{' '}
        <span className="font-mono text-[11px] font-normal text-ink-3">eth0{further > 0 && ` +${further}`}</span>
      </button>
      {/* elsewhere the subnet is a frame round it */}
      {instance && !gone && kind === 'pages' && <SubnetLine instance={instance} />}
      <div className="text-ink-3">
        {words.privateIp}
        <span data-tells>{` · ${words.fixed}`}</span>
      </div>
      <div className="font-mono text-[11.5px]">{gone ? '–' : instance.privateIp}</div>
      <div className="mt-1 text-ink-3">{elastic ? words.elasticIp : words.publicIp}</div>
      <div className="relative h-4.5">
        <Coming epoch={`${instance?.id}/${epoch}`}>
          {publicIp ? (
            <Moving key={publicIp} from={{ y: -10 }} to={{ x: 24, y: -18 }} duration={0.26}>
              <button
                type="button"
                {...(elastic && standsFor('address', elastic.allocationId))}
                onClick={() =>
                  elastic
                    ? lookAtThing(studio, { kind: 'address', id: elastic.allocationId })
                    : lookInside(studio, 'network')
                }
                className={`touched nodrag inline-flex items-center gap-1 rounded-chip px-1.25 font-mono text-[11.5px] font-semibold ${elastic ? 'bg-accent-soft text-accent' : 'bg-money-soft text-money'}`}
              >
                {elastic && <Icon shape={PinIcon} size={10} />}
                {publicIp}
              </button>
            </Moving>
          ) : (
            <Moving key="none" duration={0.1}>
              <span className="text-ink-3">{words.noPublicIp}</span>
            </Moving>
          )}
        </Coming>
      </div>
      {instance && !gone && !doors && <Doorway instance={instance} />}
      {instance && !gone && !elastic && height >= (doors ? least.alone : least.withDoors) && (
        <button
          type="button"
          onClick={() => perform(studio, associate, instance)}
          className="touched nodrag mt-auto flex h-6 min-w-0 items-center justify-center gap-0.5 rounded-chip border-[1.5px] border-dashed border-edge text-[11px] font-semibold hover:border-accent hover:text-accent"
        >
          <Icon shape={PinIcon} size={10} className="shrink-0" />
          <span className="truncate">{commands.instance.associate}</span>
        </button>
      )}
    </div>
  )
})
