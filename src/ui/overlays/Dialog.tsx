import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { classes } from '../look/classes.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { CrossIcon } from '../look/icons.ts'

/**
 * A window over the page. The focus goes to what has `data-autofocus`, else to the title; the browser keeps it inside and
 * gives it back on closing, and Esc closes it. Below 700 px it is the whole screen.
 */
export function Dialog(props: {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  readonly closeLabel: string
  readonly children: ReactNode
  /** At the right of the title, before the cross. */
  readonly end?: ReactNode
  /** A quiet column at the right; beneath the body where there is no room. */
  readonly aside?: ReactNode
  readonly footer?: ReactNode
  readonly wide?: boolean
  /** its name, where what stands in place of the title is a field to search with */
  readonly name?: string
}) {
  const { open, onClose, title, closeLabel, children, end, aside, footer, wide = false, name } = props
  const isSearch = name !== undefined
  const ref = useRef<HTMLDialogElement>(null)
  const pressedOutside = useRef(false)
  const id = useId()

  // while it is still in the page: the browser gives the focus back only to what closes there
  useLayoutEffect(() => {
    const dialog = ref.current
    if (!open || !dialog) return undefined
    dialog.showModal()
    const first = dialog.querySelector<HTMLElement>('[data-autofocus]') ?? dialog.querySelector('h2')
    first?.focus()
    return () => {
      dialog.close()
      queueMicrotask(keepFocus)
    }
  }, [open])

  return (
    <dialog
      ref={ref}
      {...(!isSearch ? { 'aria-labelledby': id } : { 'aria-label': name })}
      onClose={(event) => event.target === ref.current && open && !ref.current.open && onClose()}
      onPointerDown={(event) => (pressedOutside.current = event.target === ref.current)}
      onClick={(event) => pressedOutside.current && event.target === ref.current && onClose()}
      className={classes(
        'm-auto w-full overflow-hidden bg-surface shadow-dialog open:animate-rise',
        'max-tablet:h-dvh max-tablet:max-h-none max-tablet:max-w-none tablet:rounded-dialog',
        // a list that grows and shrinks under its field keeps its head where it is
        isSearch
          ? 'tablet:mt-[9dvh] tablet:max-h-[82dvh] tablet:max-w-[min(41rem,100vw-3rem)]'
          : 'tablet:max-h-[calc(100dvh-3rem)]',
        !isSearch && (wide ? 'tablet:max-w-[min(71.25rem,100vw-3rem)]' : 'tablet:max-w-[min(33rem,100vw-3rem)]'),
      )}
    >
      {open && (
        // where head and foot leave its body no room, all of it is scrolled
        <div className="flex max-h-[inherit] flex-col [overflow-wrap:anywhere] max-tablet:h-full max-tablet:overflow-y-auto">
          <div className="flex min-h-15 shrink-0 items-center gap-3 border-b border-line py-2 pr-4 pl-4 tablet:pl-6.5">
            {!isSearch ? (
              // what stands beside the title goes below it where the title would have no room
              <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1.5">
                <h2
                  id={id}
                  tabIndex={-1}
                  style={{ flexBasis: '9rem' }}
                  className="min-w-0 grow text-title font-bold outline-none"
                >
                  {title}
                </h2>
                {end !== undefined && <div className="flex max-w-full min-w-0 items-center gap-3 *:min-w-0">{end}</div>}
              </div>
            ) : (
              title
            )}
            <IconButton kind="quiet" icon={CrossIcon} label={closeLabel} onClick={onClose} />
          </div>
          <div className="flex min-h-0 flex-1 max-tablet:min-h-36 max-tablet:flex-col max-tablet:overflow-y-auto">
            <div
              // the field above moves among what is found, but does not scroll
              {...(isSearch && { tabIndex: 0 })}
              className={classes(
                'min-w-0 flex-1 -outline-offset-2 overflow-y-auto max-tablet:flex-none',
                isSearch ? 'p-2' : 'px-4 py-5 tablet:px-6.5',
              )}
            >
              {children}
            </div>
            {aside !== undefined && (
              <aside
                tabIndex={0}
                className="shrink-0 -outline-offset-2 overflow-y-auto border-line bg-sunken px-4 py-5 tablet:px-5.5 max-tablet:border-t tablet:w-82.5 tablet:border-l"
              >
                {aside}
              </aside>
            )}
          </div>
          {footer !== undefined && (
            <div className="flex min-h-17 shrink-0 flex-wrap items-center justify-end gap-2.5 border-t border-line px-4 py-3 *:max-w-full *:whitespace-normal tablet:px-6.5">
              {footer}
            </div>
          )}
        </div>
      )}
    </dialog>
  )
}

/**
 * Keeps the focus on the page when the thing that opened the window is gone, as the row of a thing that was deleted: it
 * goes to what stood around it.
 */
function keepFocus(): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('[role=tabpanel]')?.focus()
}
