import type { Studio } from '#store/studio.ts'
import { classes } from '#ui/look/classes.ts'
import type { CSSProperties } from 'react'
import { box, type Inside } from '../geometry.ts'
import { useGeometry } from '../sight/useGeometry.ts'
import type { Words } from './drops.ts'
import { deedSaid, reasonSaid } from './saidOf.ts'
import { OnMap } from './OnMap.tsx'
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
    <OnMap>
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
    </OnMap>
  )
}

interface LitPlaceProps {
  readonly place: Place
  readonly aimed: boolean
  readonly words: Words
  readonly studio: Studio
}

/** The first view carries every class of the page: what only a hand needs is said here. */
const tint = (colour: string, share: number) => `color-mix(in srgb, var(--color-${colour}) ${share}%, transparent)`

const placeLook = (box: Place['box'], zIndex: number, more: CSSProperties): CSSProperties => ({
  ...styleOf(box),
  zIndex,
  ...more,
})

const below: CSSProperties = { top: '100%', left: '50%', marginTop: 4, width: 'max-content', translate: '-50%' }
const atFoot: CSSProperties = { left: 6, right: 6, bottom: 6 }
const said = 'absolute rounded-chip bg-surface px-1.5 text-[11px] leading-4'

function LitPlace({ place: { drop, box: where }, aimed, words, studio }: LitPlaceProps) {
  const { verdict, lost } = drop
  const small = where.width < roomy.width || where.height < roomy.height
  if (verdict === 'here')
    return (
      <div
        style={placeLook(where, 10, { outline: `2px dashed ${tint('accent', 60)}` })}
        className="absolute rounded-node"
      />
    )
  if (verdict === 'not')
    return (
      <div
        style={placeLook(where, aimed ? 12 : 10, { background: tint('page', 55) })}
        className="absolute rounded-node border-[1.5px] border-dashed border-line-strong"
      >
        {(aimed || !small) && (
          <p
            style={
              aimed
                ? { left: 6, bottom: 6, minWidth: 160, border: '1px solid var(--color-line-strong)' }
                : { ...atFoot, maxHeight: 48, overflow: 'hidden' }
            }
            className={classes(said, aimed ? 'font-semibold text-ink shadow-float' : 'text-ink-2')}
          >
            {reasonSaid(drop, words, studio)}
          </p>
        )}
      </div>
    )
  const colour = verdict === 'final' ? 'wine' : 'accent'
  return (
    <div
      style={placeLook(where, aimed ? 12 : 11, {
        border: `2px ${verdict === 'final' ? 'dashed' : 'solid'} var(--color-${colour})`,
        background: tint(colour, aimed ? 20 : 7),
        ...(verdict === 'legal' && { boxShadow: `0 0 0 4px ${tint('accent', 20)}` }),
      })}
      className="absolute animate-rise rounded-node"
    >
      {(aimed || !small) && (
        <p style={{ ...(small ? below : atFoot), color: `var(--color-${colour})` }} className={said}>
          <b>{words.carry.dropHere(deedSaid(drop, words))}</b>
          {lost && (
            <span data-tells className="text-ink-2">
              {` · ${words.carry.lost(lost)}`}
            </span>
          )}
        </p>
      )}
    </div>
  )
}
