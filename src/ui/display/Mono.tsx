import { classes } from '../look/classes.ts'
import { Icon } from './Icon.tsx'
import { CheckIcon, CopyIcon } from '../look/icons.ts'
import { useCopy } from '../look/useCopy.ts'

const look = 'font-mono text-[0.9em] [overflow-wrap:anywhere]'

/** An id, an address, an API name. With `copyLabel` a press copies it. */
export function Mono(props: {
  readonly children: string
  readonly copyLabel?: string
  readonly copiedLabel?: string
  readonly className?: string
}) {
  const { children: text, copyLabel, copiedLabel, className } = props
  const { copied, copy, forget } = useCopy(text)
  if (copyLabel === undefined) return <span className={classes(look, className)}>{text}</span>
  return (
    <span className={classes(look, 'inline-flex items-center gap-1', className)}>
      {text}
      <button
        type="button"
        aria-label={`${copied ? (copiedLabel ?? copyLabel) : copyLabel} ${text}`}
        onClick={copy}
        onPointerLeave={forget}
        onBlur={forget}
        className="-my-1 grid size-6 shrink-0 place-items-center rounded-chip text-ink-3 hover:bg-sunken hover:text-ink"
      >
        <Icon shape={copied ? CheckIcon : CopyIcon} size={12} />
      </button>
    </span>
  )
}
