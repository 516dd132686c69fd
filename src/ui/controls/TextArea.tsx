import type { ComponentProps } from 'react'
import { classes } from '../look/classes.ts'
import { controlLook, useField } from './fieldLinks.ts'

/** Several lines of text: at least so many rows, and as tall as they need where the browser can do that. */
export function TextArea(
  props: Omit<ComponentProps<'textarea'>, 'value' | 'onChange'> & {
    readonly value: string
    readonly onChange: (value: string) => void
    readonly mono?: boolean
  },
) {
  const { onChange, mono = false, className, rows = 3, ...rest } = props
  return (
    <textarea
      rows={rows}
      {...useField()}
      {...rest}
      // a field that is sized by its content heeds no rows
      style={{ minHeight: `calc(${rows}lh + 1rem)` }}
      onChange={(event) => onChange(event.target.value)}
      className={classes(controlLook, 'field-sizing-content', mono && 'font-mono', className)}
    />
  )
}
