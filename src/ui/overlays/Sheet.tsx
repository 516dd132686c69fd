import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { classes } from '../look/classes.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { useSwipe } from './useSwipe.ts'
import { ChevronDownIcon, ChevronUpIcon, CrossIcon } from '../look/icons.ts'

/**
 * A panel that slides over one side of what holds it, which stays in use beside it; on a phone it rises from the bottom,
 * over less than half of it until somebody wants more. It doesn't take the focus; Esc inside it closes it and gives the focus back.
 */
export function Sheet(props: {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  readonly closeLabel: string
  readonly children: ReactNode
  readonly side?: 'left' | 'right'
  readonly end?: ReactNode
  /** what the button says that makes it taller on a phone, and lower again */
  readonly heights?: { readonly more: string; readonly less: string }
}) {
  const { open, onClose, title, closeLabel, children, side = 'right', end, heights } = props
  const id = useId()
  const before = useRef<Element | null>(null)
  const [tall, setTall] = useState(false)

  useEffect(() => {
    if (open) before.current = document.activeElement
  }, [open])

  const close = () => {
    if (before.current instanceof HTMLElement) before.current.focus()
    onClose()
  }
  const swipe = useSwipe((way) => {
    if (way === 'up') return setTall(true)
    if (tall) return setTall(false)
    close()
  })

  if (!open) return null
  return (
    <section
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        close()
      }}
      className={classes(
        'absolute bottom-0 z-30 flex animate-rise flex-col bg-surface shadow-float',
        'max-tablet:inset-x-0 max-tablet:rounded-t-zone max-tablet:border-t',
        // text of twice the size needs all of a low stage
        tall || !heights ? 'max-tablet:max-h-full' : 'max-tablet:max-h-[max(46%,min(100%,15rem))]',
        'border-line tablet:top-0 tablet:w-[min(22.25rem,90vw)]',
        side === 'right' ? 'tablet:right-0 tablet:border-l' : 'tablet:left-0 tablet:border-r',
      )}
    >
      {heights && (
        <div {...swipe} className="absolute inset-x-0 -top-2 h-9 touch-none select-none tablet:hidden">
          <div className="mx-auto mt-3.5 h-1 w-10 rounded-full bg-line-strong" />
        </div>
      )}
      <header className="relative flex min-h-11 shrink-0 items-center border-b border-line pr-2 pl-4 tablet:min-h-13">
        <h2 id={id} className="min-w-0 flex-1 truncate text-lead font-bold">
          {title}
        </h2>
        {end}
        {heights && (
          <span className="tablet:hidden">
            <IconButton
              kind="quiet"
              icon={tall ? ChevronDownIcon : ChevronUpIcon}
              label={tall ? heights.less : heights.more}
              onClick={() => setTall(!tall)}
            />
          </span>
        )}
        <IconButton kind="quiet" icon={CrossIcon} label={closeLabel} onClick={close} />
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain">{children}</div>
    </section>
  )
}
