import type { TermId } from '#content/glossary/terms.ts'
import { type ReactNode, useId } from 'react'
import { classes } from '../look/classes.ts'
import { useField } from './fieldLinks.ts'
import { Term } from '../overlays/Term.tsx'
import { Tooltip } from '../overlays/Tooltip.tsx'

const track =
  'relative h-6 w-10 shrink-0 appearance-none rounded-full bg-edge transition-colors duration-150 checked:bg-accent ' +
  'after:absolute after:top-0.5 after:left-0.5 after:size-5 after:rounded-full after:bg-surface after:shadow-low ' +
  'after:transition-transform after:duration-150 checked:after:translate-x-4 aria-disabled:opacity-50'

/** A toggle, on or off, at once. Without a `label` it takes its name from the field around it. */
export function Toggle(props: {
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  readonly label?: ReactNode
  /** What the label can be asked about: a press on it then explains, and does not turn anything. */
  readonly term?: TermId
  readonly hint?: ReactNode
  readonly why?: ReactNode
}) {
  const { on, onChange, label, term, hint, why } = props
  const field = useField()
  const id = useId()
  const named = term !== undefined && {
    'aria-labelledby': `${id}label`,
    ...(hint !== undefined && { 'aria-describedby': `${id}hint` }),
  }
  const row = (input: ReactNode) => {
    if (label === undefined) return input
    const Row = term === undefined ? 'label' : 'div'
    return (
      <Row className="flex min-h-6 items-start gap-2.5 pointer-coarse:min-h-11 pointer-coarse:items-center">
        {input}
        <span className={classes('min-w-0', why !== undefined && 'text-ink-3')}>
          <span id={`${id}label`} className="font-medium">
            {term === undefined ? label : <Term term={term}>{label}</Term>}
          </span>
          {hint !== undefined && (
            <span id={`${id}hint`} className="block text-small text-ink-3">
              {hint}
            </span>
          )}
        </span>
      </Row>
    )
  }
  const input = { type: 'checkbox', role: 'switch', ...field, ...named, checked: on, className: track } as const
  const usable = why === undefined
  return (
    <Tooltip text={why}>
      {(anchor, show) =>
        row(
          <input
            {...input}
            {...anchor}
            onChange={(event) => usable && onChange(event.target.checked)}
            {...(usable ? {} : { 'aria-disabled': true, onClick: show })}
          />,
        )
      }
    </Tooltip>
  )
}
