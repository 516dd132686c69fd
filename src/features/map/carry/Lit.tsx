import type { Studio } from '#store/studio.ts'
import { classes } from '#ui/look/classes.ts'
import { ViewportPortal } from '@xyflow/react'
import type { CSSProperties } from 'react'
import { box, type Inside } from '../geometry.ts'
import { useGeometry } from '../useGeometry.ts'
import type { Words } from './drops.ts'
import { deedSaid, reasonSaid } from './saidOf.ts'
import type { Place } from './spots.ts'

interface Props {
  readonly places: readonly Place[]
  readonly over: string | undefined
  readonly hand: { readonly by: 'pointer' | 'keys' }
  readonly inside: Inside
  readonly words: Words
  readonly studio: Studio
}

/** px: in less than this a sentence has no room */
const roomy = { width: 110, height: 40 } as const

const styleOf = ({ x, y, width, height }: Place['box']): CSSProperties => ({ left: x, top: y, width, height })

/** The places for what is carried: what letting go there does, what is lost by it, and why not where it does not go. */
export function Lit({ places, over, hand, inside, words, studio }: Props) {
  const { kind, zones } = useGeometry()
  const { x, y } = zones.lifecycle
  const hint = inside.captions?.lifecycle ?? box(x + 120, y + 4, 320, 26)
  return (
    <ViewportPortal>
      <div aria-hidden className="pointer-events-none">
        {places.map((place) => (
          <LitPlace key={place.drop.key} place={place} aimed={over === place.drop.key} words={words} studio={studio} />
        ))}
        <p style={{ ...styleOf(hint), zIndex: 12 }} className="absolute flex items-center">
          <span className="truncate rounded-chip bg-tip px-2 text-[12px] leading-5.5 text-on-tip shadow-float">
            {words.carry.held}
            {hand.by === 'keys' && kind === 'desk' && ` · ${words.carry.byKeys('← →')}`}
          </span>
        </p>
      </div>
    </ViewportPortal>
  )
}

interface LitPlaceProps {
  readonly place: Place
  readonly aimed: boolean
  readonly words: Words
  readonly studio: Studio
}

function LitPlace({ place: { drop, box }, aimed, words, studio }: LitPlaceProps) {
  const { verdict, lost } = drop
  const small = box.width < roomy.width || box.height < roomy.height
  if (verdict === 'here')
    return (
      <div
        style={{ ...styleOf(box), zIndex: 10 }}
        className="absolute rounded-node outline-2 outline-dashed outline-accent/60"
      />
    )
  const final = verdict === 'final'
  if (verdict === 'not') {
    const reason = reasonSaid(drop, words, studio)
    return (
      <div
        style={{ ...styleOf(box), zIndex: aimed ? 12 : 10 }}
        className="absolute animate-rise rounded-node border-[1.5px] border-dashed border-line-strong bg-page/55"
      >
        {(aimed || !small) && (
          <p
            className={classes(
              'absolute left-1.5 rounded-chip bg-surface px-1.5 text-[11px] leading-4 text-ink-2',
              aimed
                ? 'bottom-1.5 min-w-40 border border-line-strong font-semibold text-ink shadow-float'
                : 'right-1.5 bottom-1.5 line-clamp-3',
            )}
          >
            {reason}
          </p>
        )}
      </div>
    )
  }
  return (
    <div
      style={{ ...styleOf(box), zIndex: aimed ? 12 : 11 }}
      className={classes(
        'absolute animate-rise rounded-node border-2',
        final ? 'border-dashed border-wine' : 'border-accent ring-4 ring-accent/20',
        aimed ? (final ? 'bg-wine/20' : 'bg-accent/20') : final ? 'bg-wine/5' : 'bg-accent/8',
      )}
    >
      <p
        className={classes(
          'absolute rounded-chip px-1.5 text-[11px] leading-4',
          small ? 'top-full left-1/2 mt-1 w-max -translate-x-1/2' : 'inset-x-1.5 bottom-1.5',
          small && !aimed && 'hidden',
          final ? 'bg-surface text-wine' : 'bg-surface text-accent',
        )}
      >
        <b>{words.carry.dropHere(deedSaid(drop, words))}</b>
        {lost && <span data-tells className="text-ink-2">{` · ${words.carry.lost(lost)}`}</span>}
      </p>
    </div>
  )
}
