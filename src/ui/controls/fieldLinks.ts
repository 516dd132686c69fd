import { createContext, use } from 'react'

/** The links that a field hands to the control inside it; spread them on the control. */
export type FieldLinks = {
  readonly id?: string
  readonly 'aria-labelledby'?: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

export const FieldContext = createContext<FieldLinks>({})

export const useField = (): FieldLinks => use(FieldContext)

/** The frame that every control where one writes or chooses shares. */
export const controlLook =
  'w-full min-h-9 rounded-control border border-edge bg-surface px-3 py-1.5 text-ink hover:border-ink-3 ' +
  'aria-invalid:border-red pointer-coarse:min-h-11 pointer-coarse:text-[1rem]'
