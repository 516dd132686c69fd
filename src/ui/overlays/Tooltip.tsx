import { useEffect, useId, useRef, type FocusEvent, type MouseEvent, type PointerEvent, type ReactNode } from 'react'
import { float, type Side } from './float.ts'

/** The attributes that the tooltip asks of the element it explains: spread them there. */
export type TooltipAnchor = {
  readonly 'aria-describedby'?: string
  readonly onPointerEnter?: (event: PointerEvent<Element>) => void
  readonly onPointerLeave?: (event: PointerEvent<Element>) => void
  readonly onFocus?: (event: FocusEvent<Element>) => void
  readonly onBlur?: (event: FocusEvent<Element>) => void
}

/**
 * A sentence that appears beside an element on hover and on focus. It can be pointed at, and Esc sends it away.
 * `silent` when the element's name already says the same. Without a text there is none: what it explains stays the same
 * element when a text comes or goes, and so keeps the focus.
 */
export function Tooltip(props: {
  readonly text: ReactNode | undefined
  readonly side?: Side
  readonly silent?: boolean
  /** Without the role, where the parent admits no such child (a menu). */
  readonly bare?: boolean
  readonly children: (anchor: TooltipAnchor, show: (event: MouseEvent<Element>) => void) => ReactNode
}) {
  const { text, side = 'above', silent = false, bare = false, children } = props
  const id = useId()
  const tip = useRef<HTMLSpanElement>(null)
  const open = useRef<AbortController | undefined>(undefined)
  const explained = useRef<Element | undefined>(undefined)

  const hide = () => {
    open.current?.abort()
    open.current = undefined
    if (tip.current?.matches(':popover-open')) tip.current.hidePopover()
  }

  const show = (anchor: Element) => {
    const box = tip.current
    if (!box || open.current) return
    const { signal } = (open.current = new AbortController())
    explained.current = anchor
    box.showPopover()
    float(anchor, box, { side, centre: true, signal })
    const elsewhere = (event: Event) =>
      event.target instanceof Node && !anchor.contains(event.target) && !box.contains(event.target)
    addEventListener('pointerdown', (event) => elsewhere(event) && hide(), { capture: true, signal })
    const dismiss = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      hide()
    }
    addEventListener('keydown', dismiss, { capture: true, signal })
  }

  // what it explains may be taken away under the pointer, which then never leaves it
  useEffect(() => {
    if (explained.current?.isConnected === false) hide()
  })
  const explains = text !== undefined
  useEffect(() => () => open.current?.abort(), [])
  useEffect(() => {
    if (explains) return
    open.current?.abort()
    open.current = undefined
  }, [explains])

  const leave = ({ pointerType, relatedTarget: next }: PointerEvent<Element>) => {
    const stays = (place?: Element | null) => next instanceof Node && place?.contains(next)
    if (pointerType === 'touch' || stays(tip.current) || stays(explained.current)) return
    if (!explained.current?.matches(':focus-visible')) hide()
  }
  const anchor: TooltipAnchor = explains
    ? {
        ...(silent ? {} : { 'aria-describedby': id }),
        onPointerEnter: (event) => event.pointerType !== 'touch' && show(event.currentTarget),
        onPointerLeave: leave,
        onFocus: (event) => event.currentTarget.matches(':focus-visible') && show(event.currentTarget),
        onBlur: hide,
      }
    : {}

  return (
    <>
      {children(anchor, (event) => show(event.currentTarget))}
      {explains && (
        <span
          ref={tip}
          id={id}
          {...(bare ? {} : { role: 'tooltip' })}
          popover="manual"
          onPointerLeave={leave}
          className="pointer-events-auto fixed inset-auto m-0 max-w-72 overflow-visible rounded-control bg-tip px-2.5 py-1.5 text-left text-small font-medium whitespace-normal text-on-tip shadow-float before:absolute before:-inset-1.5 before:-z-10"
        >
          {text}
        </span>
      )}
    </>
  )
}
