import type { ComponentProps } from 'react'
import { classes } from '../look/classes.ts'
import { controlLook, useField } from './fieldLinks.ts'

/** Several lines of text, as tall as they need where the browser can do that. */
export function TextArea(
  props: Omit<ComponentProps<'textarea'>, 'value' | 'onChange'> & {
    readonly value: string
    readonly onChange: (value: string) => void
    readonly mono?: boolean
  },
) {
  const { onChange, mono = false, className, ...rest } = props
  return (
    <textarea
      rows={3}
      {...useField()}
      {...rest}
      onChange={(event) => onChange(event.target.value)}
      className={classes(controlLook, 'field-sizing-content', mono && 'font-mono', className)}
    />
  )
}
