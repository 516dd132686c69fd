export type Tone = 'plain' | 'accent' | 'amber' | 'green' | 'slate' | 'violet' | 'orange' | 'wine' | 'red' | 'money'

/** Words in the tone's colour on its quiet background. */
export const softTone: Record<Tone, string> = {
  plain: 'bg-sunken text-ink-2',
  accent: 'bg-accent-soft text-accent',
  amber: 'bg-amber-soft text-amber',
  green: 'bg-green-soft text-green',
  slate: 'bg-slate-soft text-slate',
  violet: 'bg-violet-soft text-violet',
  orange: 'bg-orange-soft text-orange',
  wine: 'bg-wine-soft text-wine',
  red: 'bg-red-soft text-red',
  money: 'bg-money-soft text-money',
}

/** White words (dark words in the dark) on the tone itself. */
export const solidTone: Record<Tone, string> = {
  plain: 'bg-tip text-on-tip',
  accent: 'bg-accent text-on-accent',
  amber: 'bg-amber text-on-accent',
  green: 'bg-green text-on-accent',
  slate: 'bg-slate text-on-accent',
  violet: 'bg-violet text-on-accent',
  orange: 'bg-orange text-on-accent',
  wine: 'bg-wine text-on-accent',
  red: 'bg-red text-on-accent',
  money: 'bg-money text-on-accent',
}

/** Words in the tone's colour on whatever is behind them. */
export const textTone: Record<Tone, string> = {
  plain: 'text-ink',
  accent: 'text-accent',
  amber: 'text-amber',
  green: 'text-green',
  slate: 'text-slate',
  violet: 'text-violet',
  orange: 'text-orange',
  wine: 'text-wine',
  red: 'text-red',
  money: 'text-money',
}
