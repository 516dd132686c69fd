import type { TermId } from '#content/glossary/terms.ts'
import { useId, type ReactNode } from 'react'
import { classes } from '../look/classes.ts'
import { FieldContext, type FieldLinks } from './fieldLinks.ts'
import { Icon } from '../display/Icon.tsx'
import { AlertIcon } from '../look/icons.ts'
import { Term } from '../overlays/Term.tsx'

/** A label, one control, and what is to be known about it. The control takes its links from the field by itself. */
export function Field(props: {
  readonly label: ReactNode
  /** What the label can be asked about: a press on it then explains, and does not go to the control. */
  readonly term?: TermId
  readonly children: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
  readonly end?: ReactNode
  readonly className?: string
}) {
  const { label, term, children, hint, error, end, className } = props
  const id = useId()
  const told = [hint !== undefined && `${id}hint`, error !== undefined && `${id}error`].filter((one) => one !== false)
  const links: FieldLinks = {
    id,
    ...(term !== undefined && { 'aria-labelledby': `${id}label` }),
    ...(told.length > 0 && { 'aria-describedby': told.join(' ') }),
    ...(error !== undefined && { 'aria-invalid': true }),
  }
  return (
    <div className={classes('grid content-start gap-1.5', className)}>
      <div className="flex items-center justify-between gap-2">
        {term === undefined ? (
          <label htmlFor={id} className="text-caps text-ink-3">
            {label}
          </label>
        ) : (
          <span id={`${id}label`} className="text-caps text-ink-3">
            <Term term={term}>{label}</Term>
          </span>
        )}
        {end}
      </div>
      <FieldContext value={links}>{children}</FieldContext>
      {hint !== undefined && (
        <p id={`${id}hint`} className="text-small text-ink-3">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}error`} role="alert" className="flex items-start gap-1 text-small font-medium text-red">
          <Icon shape={AlertIcon} size={12} className="mt-0.75" />
          <span>{error}</span>
        </p>
      )}
    </div>
  )
}
