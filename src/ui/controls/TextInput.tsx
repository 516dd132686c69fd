import type { ComponentProps } from 'react'
import { classes } from '../look/classes.ts'
import { controlLook, useField } from './fieldLinks.ts'

/** A line of text that can be typed in; `mono` for ids and addresses. */
export function TextInput(
  props: Omit<ComponentProps<'input'>, 'value' | 'onChange'> & {
    readonly value: string
    readonly onChange: (value: string) => void
    readonly mono?: boolean
  },
) {
  const { onChange, mono = false, className, ...rest } = props
  return (
    <input
      type="text"
      autoComplete="off"
      {...useField()}
      {...rest}
      onChange={(event) => onChange(event.target.value)}
      className={classes(controlLook, mono && 'font-mono', className)}
    />
  )
}
