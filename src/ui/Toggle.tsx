import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { useField } from './field.ts'
import { Tooltip } from './Tooltip.tsx'

const track =
  'relative h-6 w-10 shrink-0 appearance-none rounded-full bg-edge transition-colors duration-150 checked:bg-accent ' +
  'after:absolute after:top-0.5 after:left-0.5 after:size-5 after:rounded-full after:bg-surface after:shadow-low ' +
  'after:transition-transform after:duration-150 checked:after:translate-x-4 aria-disabled:opacity-50'

/** On or off, at once. Without a `label` it takes its name from the field around it. */
export function Toggle(props: {
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  readonly label?: ReactNode
  readonly hint?: ReactNode
  readonly why?: ReactNode
}) {
  const { on, onChange, label, hint, why } = props
  const field = useField()
  const row = (input: ReactNode) =>
    label === undefined ? (
      input
    ) : (
      <label className="flex min-h-6 items-start gap-2.5 pointer-coarse:min-h-11 pointer-coarse:items-center">
        {input}
        <span className={classes('min-w-0', why !== undefined && 'text-ink-3')}>
          <span className="font-medium">{label}</span>
          {hint !== undefined && <span className="block text-small text-ink-3">{hint}</span>}
        </span>
      </label>
    )
  if (why === undefined)
    return row(
      <input
        type="checkbox"
        role="switch"
        {...field}
        checked={on}
        onChange={(event) => onChange(event.target.checked)}
        className={track}
      />,
    )
  return (
    <Tooltip text={why}>
      {(anchor, show) =>
        row(
          <input
            type="checkbox"
            role="switch"
            {...field}
            {...anchor}
            aria-disabled
            checked={on}
            onChange={() => undefined}
            onClick={show}
            className={track}
          />,
        )
      }
    </Tooltip>
  )
}
