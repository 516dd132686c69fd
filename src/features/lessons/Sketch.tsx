import type { PictureText, Tile } from '#course/lesson.ts'
import { classes } from '#ui/look/classes.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { AlertIcon, CheckIcon, CrossIcon, type IconShape, PlusIcon } from '#ui/look/icons.ts'

/** A picture of what the account does not have, at one of its scenes: rows of tiles, the outermost first. */
export function Sketch({ picture, at }: { readonly picture: PictureText; readonly at: number }) {
  const scene = picture.scenes[at]
  if (!scene) return null
  return (
    <figure className="mb-2.5 rounded-control border border-line bg-sunken p-2 max-tablet:order-last max-tablet:mt-2.5 max-tablet:mb-0 [@media(max-height:860px)]:order-last [@media(max-height:860px)]:mt-2.5 [@media(max-height:860px)]:mb-0">
      <div className="grid gap-1">
        {scene.map((row, nth) => (
          <div key={row.map(({ says }) => says).join()} className="grid gap-1">
            {nth > 0 && (
              <span aria-hidden className="text-center text-small leading-none text-ink-3">
                ↓
              </span>
            )}
            <div className="flex gap-1">
              {row.map((tile) => (
                <TileBox key={tile.says} tile={tile} />
              ))}
            </div>
          </div>
        ))}
      </div>
      <figcaption className="mt-2 text-small text-ink-3">{picture.lacks}</figcaption>
    </figure>
  )
}

const looks: Readonly<Record<Tile['is'], { readonly look: string; readonly icon?: IconShape }>> = {
  plain: { look: 'border-line bg-surface text-ink-2' },
  well: { look: 'border-green bg-green-soft text-green', icon: CheckIcon },
  ill: { look: 'border-red bg-red-soft text-red', icon: AlertIcon },
  fresh: { look: 'border-accent bg-accent-soft text-accent', icon: PlusIcon },
  gone: { look: 'border-dashed border-line-strong bg-transparent text-ink-3 line-through', icon: CrossIcon },
}

function TileBox({ tile }: { readonly tile: Tile }) {
  const { look, icon } = looks[tile.is]
  return (
    <span
      className={classes(
        'flex min-w-0 flex-1 items-center justify-center gap-1 rounded-chip border px-1.5 py-1 text-center text-small [overflow-wrap:anywhere]',
        look,
      )}
    >
      {icon && <Icon shape={icon} size={12} className="shrink-0" />}
      {tile.says}
    </span>
  )
}
