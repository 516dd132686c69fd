import { useEffect, useId, useRef, type ReactNode } from 'react'
import { classes } from '../look/classes.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { CrossIcon } from '../look/icons.ts'

/**
 * A panel that slides over one side of the page, which stays in use beside it; below 700 px it rises from the bottom.
 * It doesn't take the focus; Esc inside it closes it and gives the focus back.
 */
export function Sheet(props: {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  readonly closeLabel: string
  readonly children: ReactNode
  readonly side?: 'left' | 'right'
  readonly end?: ReactNode
}) {
  const { open, onClose, title, closeLabel, children, side = 'right', end } = props
  const id = useId()
  const before = useRef<Element | null>(null)

  useEffect(() => {
    if (open) before.current = document.activeElement
  }, [open])

  if (!open) return null
  const close = () => {
    if (before.current instanceof HTMLElement) before.current.focus()
    onClose()
  }
  return (
    <section
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        close()
      }}
      className={classes(
        'fixed bottom-0 z-30 flex animate-rise flex-col bg-surface shadow-float',
        'max-tablet:inset-x-0 max-tablet:max-h-[62dvh] max-tablet:rounded-t-zone max-tablet:border-t',
        'border-line tablet:top-0 tablet:w-[min(22.25rem,90vw)]',
        side === 'right' ? 'tablet:right-0 tablet:border-l' : 'tablet:left-0 tablet:border-r',
      )}
    >
      <header className="flex min-h-13 shrink-0 items-center gap-2 border-b border-line pr-2 pl-4">
        <h2 id={id} className="min-w-0 flex-1 truncate text-lead font-bold">
          {title}
        </h2>
        {end}
        <IconButton kind="quiet" icon={CrossIcon} label={closeLabel} onClick={close} />
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain">{children}</div>
    </section>
  )
}
