import { type FocusEvent, type MouseEvent, type ReactNode, useRef } from 'react'
import { IconButton } from '../controls/IconButton.tsx'
import { CrossIcon, InfoIcon, type IconShape } from '../look/icons.ts'
import { StateIcon } from '../display/StateIcon.tsx'
import type { Tone } from '../look/tone.ts'
import { classes } from '../look/classes.ts'
import { handOn } from '../look/handOn.ts'

export type ToastWords = {
  readonly id: string
  readonly title: ReactNode
  readonly text?: ReactNode
  readonly tone?: Tone
  readonly icon?: IconShape
  /** A button, a link. */
  readonly action?: ReactNode
}

function Toast(props: {
  readonly toast: ToastWords
  readonly closeLabel: string
  readonly onClose: (event: MouseEvent) => void
}) {
  const { title, text, tone = 'plain', icon = InfoIcon, action } = props.toast
  // of one sentence everything stands in its line: it covers less of the page
  const isLong = text !== undefined
  return (
    <div
      className={classes(
        'pointer-events-auto flex w-full animate-rise gap-2.5 rounded-card border border-line bg-surface pr-2 pl-3.5 shadow-float',
        isLong ? 'items-start py-2.5' : 'items-center py-1',
      )}
    >
      <span className={classes('inline-flex', isLong && 'mt-1')}>
        <StateIcon tone={tone} shape={icon} size={18} />
      </span>
      <div className="min-w-0 flex-1 py-1">
        <p className="font-semibold wrap-anywhere">{title}</p>
        {text !== undefined && <p className="text-ink-2">{text}</p>}
        {isLong && action !== undefined && <div className="mt-2">{action}</div>}
      </div>
      {!isLong && action}
      <IconButton kind="quiet" size="small" icon={CrossIcon} label={props.closeLabel} onClick={props.onClose} />
    </div>
  )
}

/**
 * The toasts at the bottom of the page for what has just happened, read out politely. Who holds the list says when one
 * leaves.
 */
export function Toasts(props: {
  readonly label: string
  readonly toasts: readonly ToastWords[]
  readonly closeLabel: string
  readonly onClose: (id: string) => void
  /** how far above the page's end, as a length of CSS */
  readonly above?: string
  /** where the page says the same to those who do not see it */
  readonly silent?: boolean
}) {
  const { label, toasts, closeLabel, onClose, above, silent = false } = props
  // what had the focus before it came here
  const before = useRef<Element>(null)
  const remember = ({ currentTarget, relatedTarget }: FocusEvent<Element>) => {
    if (relatedTarget instanceof Element && !currentTarget.contains(relatedTarget)) before.current = relatedTarget
  }
  return (
    <section
      aria-label={label}
      onFocus={remember}
      className="pointer-events-none fixed inset-x-0 bottom-0 z-40 mx-auto w-full max-w-96 p-3"
      style={{ bottom: above }}
    >
      <div role="log" aria-live={silent ? 'off' : 'polite'} aria-label={label} className="grid gap-2">
        {toasts.map((toast) => (
          <Toast
            key={toast.id}
            toast={toast}
            closeLabel={closeLabel}
            onClose={(event) => {
              onClose(toast.id)
              handOn(event, before.current)
            }}
          />
        ))}
      </div>
    </section>
  )
}
