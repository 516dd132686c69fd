import { volumesOf } from '#engine/world/volumes/read.ts'
import { faultCommands } from '#parts/commands/instance/faults.ts'
import { perform } from '#parts/commands/perform.ts'
import type { FaultName } from '#engine/world/faults/names.ts'
import { useAccount, useInstance, useStudio } from '#store/react.tsx'
import type { Studio } from '#store/studio.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { CrossIcon, FlameIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'
import type { Account } from '#engine/account.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import type { Box, Inside } from '../geometry.ts'
import { flagsFrom } from '../layout/captions.ts'
import { useGeometry } from '../sight/useGeometry.ts'
import { seatOf, type Spot } from './drops.ts'
import { placeSaid } from './saidOf.ts'
import { OnMap } from './OnMap.tsx'
import { boxOf } from './spots.ts'

interface Stuck {
  readonly fault: FaultName
  readonly spot: Spot
  readonly takeOff: (studio: Studio) => void
}

/** The faults that everybody may see, each where it sits; none that would tell a mystery. */
function stuckOn(account: Account, instance: Instance): readonly Stuck[] {
  return faultCommands.flatMap((one): readonly Stuck[] => {
    if (one.of === 'account') return []
    if (one.of === 'instance')
      return one.isThere(account, instance)
        ? [
            {
              fault: one.fault,
              spot: seatOf(account, one.fault, instance),
              takeOff: (studio) => perform(studio, one.clear, instance),
            },
          ]
        : []
    return volumesOf(account, instance)
      .filter((volume) => one.isThere(account, volume))
      .map((volume) => ({
        fault: one.fault,
        spot: `volume-${volume.id}` as const,
        takeOff: (studio) => perform(studio, one.clear, volume),
      }))
  })
}

/** px: as many as there is room for under a part; the inspector has them all */
const most = 3

/** The stickers that are on parts, with a cross that takes each off. */
export function Placed({ inside }: { readonly inside: Inside }) {
  const studio = useStudio()
  const words = useWords()
  const geometry = useGeometry()
  const instance = useInstance()
  const account = useAccount((all) => all)
  const placed = useMemo(() => {
    if (!instance || instance.state === 'terminated') return []
    const volumes = volumesOf(account, instance).map(({ id }) => id)
    const byBox = new Map<string, { readonly box: Box; readonly stuck: Stuck[] }>()
    for (const stuck of stuckOn(account, instance)) {
      // what is in the machine hangs from its host's edge too: there is no word there
      const spot = stuck.spot === 'machine' ? 'host' : stuck.spot
      const box = boxOf({ spot }, geometry, inside, volumes)
      if (!box) continue
      const row = byBox.get(spot) ?? { box, stuck: [] }
      byBox.set(spot, row)
      row.stuck.push(stuck)
    }
    return [...byBox].map(([spot, row]) => ({ spot, ...row }))
  }, [account, instance, geometry, inside])
  // under a host what happened is told: its flags begin behind that
  const rowUnder = (spot: string, { x, width }: Box) =>
    spot === 'host' && geometry.kind === 'desk' && geometry.holds.doors
      ? { left: flagsFrom(inside.network) }
      : { left: x, width }
  return (
    <OnMap>
      {placed.map(({ spot, box, stuck }) => (
        <div
          key={spot}
          style={{ ...rowUnder(spot, box), top: box.y + box.height - 9, zIndex: 6, paddingRight: 6 }}
          className="pointer-events-none absolute flex justify-end gap-1"
        >
          {stuck.slice(0, most).map(({ fault, spot, takeOff }) => (
            <span
              key={fault}
              style={{ rotate: '-2deg', height: 20, paddingLeft: 6, background: 'var(--color-red)' }}
              className="pointer-events-auto inline-flex animate-rise items-center gap-1 rounded-chip text-[11px] font-semibold whitespace-nowrap text-on-accent shadow-float"
            >
              <Icon shape={FlameIcon} size={11} />
              {/* a volume says itself what is wrong with it, and has no room to say it twice */}
              {!spot.startsWith('volume-') && words.carry.short[fault]}
              <button
                type="button"
                aria-label={words.carry.takeOff(words.carry.short[fault], placeSaid(spot, words, studio))}
                onClick={() => takeOff(studio)}
                className="nodrag grid size-6 place-items-center rounded-chip text-on-accent"
              >
                <Icon shape={CrossIcon} size={11} />
              </button>
            </span>
          ))}
        </div>
      ))}
    </OnMap>
  )
}
