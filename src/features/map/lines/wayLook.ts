/** Looks of the words on edges. */
export const tones = {
  plain: 'text-ink',
  green: 'text-green',
  violet: 'text-violet',
  wine: 'text-wine',
} as const

export const label = 'rounded-[7px] border px-1.75 py-px text-[11px] leading-4 font-semibold whitespace-nowrap'

export const resting = 'border-line bg-surface font-medium'
