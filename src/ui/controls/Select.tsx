import type { ComponentProps } from 'react'
import { classes } from '../look/classes.ts'
import { controlLook, useField } from './fieldLinks.ts'
import { Icon } from '../display/Icon.tsx'
import { ChevronDownIcon } from '../look/icons.ts'

export type Option<Value extends string> = {
  readonly value: Value
  readonly label: string
  /** Options of the same group that follow each other stand under its name. */
  readonly group?: string
  readonly disabled?: boolean
}

/** A choice of one of many, in the browser's own list. */
export function Select<Value extends string>(
  props: Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'children'> & {
    readonly value: Value
    readonly options: readonly Option<Value>[]
    readonly onChange: (value: Value) => void
  },
) {
  const { value, options, onChange, className, ...rest } = props
  return (
    <span className={classes('relative inline-grid items-center', className)}>
      <select
        {...useField()}
        {...rest}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
        className={`${controlLook} appearance-none truncate pr-8`}
      >
        {inGroups(options).map(({ name, members }) =>
          name === undefined ? (
            members.map(line)
          ) : (
            <optgroup key={name} label={name}>
              {members.map(line)}
            </optgroup>
          ),
        )}
      </select>
      <Icon shape={ChevronDownIcon} className="pointer-events-none absolute right-2.5 text-ink-3" />
    </span>
  )
}

const line = (option: Option<string>) => (
  <option key={option.value} value={option.value} disabled={option.disabled}>
    {option.label}
  </option>
)

type Group<Value extends string> = { readonly name: string | undefined; readonly members: readonly Option<Value>[] }

function inGroups<Value extends string>(options: readonly Option<Value>[]): readonly Group<Value>[] {
  return options.reduce<readonly Group<Value>[]>((groups, option) => {
    const last = groups.at(-1)
    if (last && last.name === option.group)
      return [...groups.slice(0, -1), { name: last.name, members: [...last.members, option] }]
    return [...groups, { name: option.group, members: [option] }]
  }, [])
}
