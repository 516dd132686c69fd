export type Language = 'ko' | 'en'

export type Theme = 'system' | 'light' | 'dark'

/** The fold of the timeline: as there is room for it, until somebody chooses. */
export type Fold = 'auto' | 'open' | 'folded'

export type View = 'map' | 'list' | 'messages' | 'log'

/** The preferences of somebody for the page: kept on this device, never part of the account, never rewound. */
export interface Preferences {
  readonly language: Language
  readonly theme: Theme
  readonly view: View
  /** the instance, volume or alarm that is looked at */
  readonly selected?: string | undefined
  readonly tab: string
  /** whether the inspector is to stand beside the map; by itself it does where there is room */
  readonly details?: 'open' | 'folded' | undefined
  /** whether the column of lessons is open */
  readonly learning?: boolean | undefined
  /** `auto` where it says nothing */
  readonly timeline?: Fold | undefined
  /** percent of the window's height that the terminal takes, where somebody has drawn its edge */
  readonly terminalTall?: number | undefined
  /** whether keys of one letter, number or sign are the page's; they are unless it says no */
  readonly letterKeys?: boolean | undefined
}

export const firstPreferences: Preferences = { language: 'en', theme: 'system', view: 'map', tab: 'overview' }
