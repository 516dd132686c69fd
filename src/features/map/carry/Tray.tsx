import type { FaultName } from '#engine/world/faults/names.ts'
import { healthOf } from '#parts/health/healthOf.ts'
import type { Offer } from '#parts/commands/offer.ts'
import { usePlayground, useInstance, useStudio } from '#store/react.tsx'
import type { Studio } from '#store/studio.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { classes } from '#ui/look/classes.ts'
import { FlameIcon } from '#ui/look/icons.ts'
import { ContextMenu } from '#ui/overlays/ContextMenu.tsx'
import { Menu } from '#ui/overlays/Menu.tsx'
import type { MenuItem } from '#ui/overlays/MenuLine.tsx'
import { Tooltip } from '#ui/overlays/Tooltip.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo, useState } from 'react'
import { type Drop, dropsOf, isLegal, type Words } from './drops.ts'
import { placeSaid, reasonSaid } from './saidOf.ts'
import { fitting, stickers, widthOf } from './stickers.ts'

/** px: the tray's name, and the number of those that have no room */
const title = 60
const moreWidth = 62

type Sticker = {
  readonly fault: FaultName
  readonly name: string
  readonly onto: string
  readonly drops: readonly Drop[]
  readonly why: string | undefined
}

/** Faults as stickers, to be put onto what they break. They come once the instance has passed its first checks. */
export function Tray({ width }: { readonly width: number }) {
  const studio = useStudio()
  const words = useWords()
  const instance = useInstance()
  const id = instance?.id
  const account = usePlayground(({ history }) => history.account)
  const isReady =
    instance?.state === 'running' && ['passed', 'failing'].includes(healthOf(account, instance.id).mark ?? '')
  const all = useMemo(
    () => (isReady ? stickers.map((fault) => stickerOf(studio, words, account, fault, id)) : []),
    [studio, words, account, isReady, id],
  )
  if (!isReady) return null
  const widths = all.map(({ name, onto }) => widthOf(words.carry.onto(name, onto)))
  const room = width - title
  const whole = fitting(widths, room)
  const shown = whole === all.length ? whole : fitting(widths, room - moreWidth)
  const rest = all.slice(shown)
  return (
    <div role="group" aria-label={words.carry.stickers} className="flex h-full items-center justify-end gap-1">
      <span className="shrink-0 text-[11.5px] font-semibold text-ink-2">{words.stage.breakIt}</span>
      {all.slice(0, shown).map((sticker) => (
        <StickerButton key={sticker.fault} sticker={sticker} />
      ))}
      {rest.length > 0 && (
        <Menu
          label={words.carry.moreOf(rest.length)}
          face={words.carry.more(rest.length)}
          size="small"
          alignEnd
          className="nodrag"
          groups={[
            { id: 'rest', label: words.stage.breakIt, items: rest.flatMap((one) => linesOf(one, studio, words)) },
          ]}
        />
      )}
    </div>
  )
}

function stickerOf(
  studio: Studio,
  words: Words,
  account: ReturnType<typeof studio.playground.getState>['history']['account'],
  fault: FaultName,
  instanceId: string | undefined,
): Sticker {
  const { now } = studio.playground.getState().history
  const drops = dropsOf({ account, now }, { kind: 'fault', id: fault }, instanceId).filter(({ deed }) => deed)
  const legal = drops.filter(isLegal)
  const [one] = legal.length > 0 ? legal : drops
  return {
    fault,
    name: words.carry.short[fault],
    onto: one ? partSaid(one, drops.length, words) : '',
    drops: legal,
    why: legal.length > 0 || !one ? undefined : reasonSaid(one, words, studio),
  }
}

/** The kind of part, as the tray is read before anybody knows names of volumes. */
function partSaid({ spot }: Drop, of: number, { carry: { places } }: Words): string {
  const names: Readonly<Record<string, string>> = places
  return names[spot] ?? (of > 1 ? places.volume : places.root)
}

function StickerButton({ sticker }: { readonly sticker: Sticker }) {
  const studio = useStudio()
  const words = useWords()
  const [asked, setAsked] = useState<{ readonly x: number; readonly y: number }>()
  const { fault, name, onto, drops, why } = sticker
  return (
    <>
      <Tooltip text={why ?? words.faults.of[fault].about}>
        {(anchor) => (
          <button
            {...anchor}
            type="button"
            data-fault={fault}
            {...(why !== undefined && { 'aria-disabled': true })}
            onClick={({ currentTarget }) => {
              if (why !== undefined) return
              if (drops.length === 1) return drops[0]?.act?.(studio)
              const { left: x, bottom: y } = currentTarget.getBoundingClientRect()
              setAsked({ x, y })
            }}
            className={classes(
              'touched nodrag inline-flex h-6 shrink-0 items-center gap-1 rounded-chip border-[1.5px] px-1.5 text-[11px] font-semibold whitespace-nowrap',
              why === undefined
                ? 'border-line-strong bg-surface text-red hover:border-ink'
                : 'border-dashed border-line-strong text-ink-3',
            )}
          >
            <Icon shape={FlameIcon} size={11} />
            {name}
            <span className="font-normal text-ink-3">→ {onto}</span>
          </button>
        )}
      </Tooltip>
      {asked && (
        <ContextMenu
          at={asked}
          label={name}
          groups={[{ id: 'parts', items: linesOf(sticker, studio, words) }]}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  )
}

/** A line for each part that it can break, or one that says why there is none. */
function linesOf({ fault, name, onto, drops, why }: Sticker, studio: Studio, words: Words): readonly MenuItem[] {
  const line = (id: string, part: string, onChoose: Offer['onChoose']): MenuItem => ({
    id,
    label: words.carry.onto(name, part),
    icon: FlameIcon,
    onChoose,
  })
  if (why !== undefined || drops.length === 0)
    return [{ ...line(fault, onto, () => undefined), ...(why !== undefined && { why }) }]
  return drops.map((drop) =>
    line(`${fault}/${drop.key}`, drops.length > 1 ? placeSaid(drop.spot, words, studio) : onto, () =>
      drop.act?.(studio),
    ),
  )
}
