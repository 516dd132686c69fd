import type { CheckName } from '#engine/observers/checks/check.ts'

export const colours = {
  plain: 'var(--color-edge)',
  accent: 'var(--color-accent)',
  loop: 'var(--color-accent)',
  green: 'var(--color-green)',
  violet: 'var(--color-violet)',
  wine: 'var(--color-wine)',
  red: 'var(--color-red)',
} as const

export const dashes = { dashed: '4 4', dotted: '2 5' } as const

export interface LineProps {
  readonly id: string
  readonly path: string
}

export interface CableProps extends LineProps {
  readonly volume: string
}

export interface SightProps extends LineProps {
  readonly check: CheckName
  /** the volume that it looks at, where it is one of several */
  readonly volume: string | undefined
}
