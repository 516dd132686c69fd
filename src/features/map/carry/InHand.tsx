import { Icon } from '#ui/display/Icon.tsx'
import { DiskIcon, FlameIcon, ImageIcon, PinIcon, ServerIcon, SnapshotIcon } from '#ui/look/icons.ts'
import { createPortal } from 'react-dom'
import { type Ref, useLayoutEffect } from 'react'
import type { Carried } from './drops.ts'
import { leaveGhost } from './leaveGhost.ts'
import { OnMap } from './OnMap.tsx'
import type { Place } from './spots.ts'

interface Props {
  readonly ref: Ref<HTMLDivElement>
  readonly carried: Carried
  readonly name: string
  readonly from: HTMLElement
  readonly by: 'pointer' | 'keys'
  /** px in the window: where it was picked up */
  readonly at: { readonly x: number; readonly y: number }
  /** of the keys: where it hovers */
  readonly place: Place | undefined
}

const icons = {
  instance: ServerIcon,
  volume: DiskIcon,
  address: PinIcon,
  image: ImageIcon,
  snapshot: SnapshotIcon,
  fault: FlameIcon,
} as const

const rotate = '-3deg'
const look =
  'inline-flex h-6 items-center gap-1 rounded-control border-2 border-accent bg-surface px-2 text-[12px] font-semibold whitespace-nowrap text-ink shadow-float'

/**
 * The thing that is carried, under the pointer or at the place that the keys have come to; its ghost stays where it
 * was.
 */
export function InHand({ ref, carried, name, from, by, at, place }: Props) {
  useLayoutEffect(() => leaveGhost(from), [from])
  const content = (
    <>
      <Icon shape={icons[carried.kind]} size={12} className="text-accent" />
      {name}
    </>
  )
  if (by === 'pointer')
    return createPortal(
      <div
        ref={ref}
        aria-hidden
        style={{ translate: `${at.x}px ${at.y}px`, zIndex: 50 }}
        className="pointer-events-none fixed top-0 left-0"
      >
        <span style={{ rotate, translate: '-50% -70%' }} className={look}>
          {content}
        </span>
      </div>,
      document.body,
    )
  if (!place) return null
  return (
    <OnMap>
      <div
        aria-hidden
        style={{ left: place.box.x + place.box.width - 8, top: place.box.y - 12, zIndex: 13 }}
        className="pointer-events-none absolute"
      >
        <span style={{ rotate, translate: '-100%' }} className={look}>
          {content}
        </span>
      </div>
    </OnMap>
  )
}
