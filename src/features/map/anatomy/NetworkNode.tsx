import { nameOf } from '#engine/world/instances/read.ts'
import type { NetworkInterface } from '#engine/world/interfaces/networkInterface.ts'
import { furtherOn } from '#engine/world/interfaces/read.ts'
import { elasticOf } from '#engine/world/network/read.ts'
import { list } from '#lib/table.ts'
import { associate } from '#parts/commands/instance/instance.ts'
import { perform } from '#parts/commands/perform.ts'
import { useAccount, useEpoch, useInstance, useStudio } from '#store/react.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { classes } from '#ui/look/classes.ts'
import { PinIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { memo } from 'react'
import { joined } from '../joined.ts'
import { lookInside } from '../things/lookAt.ts'
import { Doorway } from './Doorway.tsx'
import { chipLook, ElasticChip } from './ElasticChip.tsx'
import { FurtherCards, fitting, heightOf } from './FurtherCards.tsx'
import { SubnetLine } from './SubnetLine.tsx'
import { useGeometry } from '../sight/useGeometry.ts'
import { Coming, Moving } from '../Coming.tsx'

/** px: of what the card tells of eth0, and of the button below it; an address can be pinned from its menu, too */
const needs = { alone: 104, withDoors: 132 } as const
const pinButton = 26
const nobody: readonly NetworkInterface[] = []

/** eth0: the private address stays for life, the public one is borrowed and flies away at a stop. */
export const NetworkNode = memo(function NetworkNode({ height = 0 }: { readonly height?: number }) {
  const studio = useStudio()
  const { commands, stage: words, places } = useWords()
  const instance = useInstance()
  const epoch = useEpoch()
  const elastic = useAccount((account) => (instance ? elasticOf(account, instance.id) : undefined))
  const cards = useAccount((account) => (instance ? furtherOn(account, instance.id) : nobody))
  const pinned = useAccount((account) => list(account.addresses).filter(({ at }) => at !== undefined))
  const {
    kind,
    holds: { doors },
  } = useGeometry()
  const further = cards.map((card) => ({ card, elastic: pinned.find(({ at }) => at?.interfaceId === card.id) }))
  const room = height - (doors ? needs.alone : needs.withDoors)
  const drawn = fitting(further, room)
  const isPinnable = instance && !elastic && room - drawn.reduce((sum, one) => sum + heightOf(one), 0) >= pinButton
  const hidden = further.length - drawn.length
  // on a wall with a lesson above it there is less room than all of it needs: it moves closer together
  const isTight = !doors && height < needs.withDoors
  const gone = !instance || instance.state === 'terminated'
  const publicIp = elastic?.publicIp ?? instance?.publicIp
  return (
    <div
      className={classes(
        'flex h-full flex-col rounded-node border-[1.5px] border-line-strong bg-surface px-2.5 text-[11.5px] shadow-card',
        isTight ? 'py-0.75 leading-3.5' : 'py-1.5 leading-4',
      )}
    >
      <button
        type="button"
        {...joined(instance && places.joined.network(nameOf(instance)))}
        onClick={() => lookInside(studio, 'network')}
        className={classes(
          'touched nodrag rounded-chip text-left text-[12px] font-bold hover:bg-sunken',
          isTight ? 'leading-4.5' : 'leading-5',
        )}
      >
        {words.network}{' '}
        <span className="font-mono text-[11px] font-normal text-ink-3">eth0{hidden > 0 && ` +${hidden}`}</span>
      </button>
      {/* elsewhere the subnet is a frame round it */}
      {instance && !gone && kind === 'pages' && <SubnetLine instance={instance} />}
      <div className="text-ink-3">
        {words.privateIp}
        <span data-tells>{` · ${words.fixed}`}</span>
      </div>
      <div className="font-mono text-[11.5px]">{gone ? '–' : instance.privateIp}</div>
      <div className={classes('text-ink-3', !isTight && 'mt-1')}>{elastic ? words.elasticIp : words.publicIp}</div>
      <div className="relative h-4.5">
        <Coming epoch={`${instance?.id}/${epoch}`}>
          {publicIp ? (
            <Moving key={publicIp} from={{ y: -10 }} to={{ x: 24, y: -18 }} duration={0.26}>
              {elastic ? (
                <ElasticChip address={elastic} />
              ) : (
                <button
                  type="button"
                  onClick={() => lookInside(studio, 'network')}
                  className={`${chipLook} bg-money-soft text-money`}
                >
                  {publicIp}
                </button>
              )}
            </Moving>
          ) : (
            <Moving key="none" duration={0.1}>
              <span className="text-ink-3">{words.noPublicIp}</span>
            </Moving>
          )}
        </Coming>
      </div>
      {!gone && <FurtherCards cards={drawn} />}
      {instance && !gone && !doors && <Doorway instance={instance} isTight={isTight} />}
      {isPinnable && !gone && (
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
