import { day, hour, minute } from '#lib/time.ts'

/** The ranges of a graph: how far back it looks, and how finely it draws that unless somebody says otherwise. */
export const ranges = {
  '1h': { reach: hour, period: minute },
  '3h': { reach: 3 * hour, period: minute },
  '12h': { reach: 12 * hour, period: 5 * minute },
  '1d': { reach: day, period: 5 * minute },
  '3d': { reach: 3 * day, period: 15 * minute },
  '1w': { reach: 7 * day, period: hour },
} as const

export type Range = keyof typeof ranges

export const rangeNames: readonly Range[] = ['1h', '3h', '12h', '1d', '3d', '1w']
