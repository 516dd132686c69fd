import { readRecord, writeStored } from '../saved/storage.ts'
import type { Studio } from '../studio.ts'

export type Language = 'ko' | 'en'
export type Theme = 'system' | 'light' | 'dark'
export type View = 'map' | 'list' | 'messages' | 'log'

/** How somebody likes the page: kept on this device, never part of the account, never rewound. */
export interface Preferences {
  readonly language: Language
  readonly theme: Theme
  readonly view: View
  /** the instance, volume or alarm that is looked at */
  readonly selected?: string | undefined
  readonly tab: string
  /** whether the column of lessons is open */
  readonly learning?: boolean
}

const key = 'ec2-playground/desk'
const languages: readonly Language[] = ['ko', 'en']
const themes: readonly Theme[] = ['system', 'light', 'dark']
const views: readonly View[] = ['map', 'list', 'messages', 'log']

export const firstPreferences: Preferences = { language: 'en', theme: 'system', view: 'map', tab: 'overview' }

/** Takes up what this device remembers; anything odd in it is passed over. The link's own `?lang=` wins. */
export function openPreferences({ storage, address, preferences }: Studio, spoken: readonly string[]): void {
  const link = new URL(address.href()).searchParams
  const stored = readRecord(storage, key)
  preferences.setState({
    language:
      oneOf(languages, link.get('lang')) ??
      oneOf(languages, stored['language']) ??
      (spoken.some((one) => one.startsWith('ko')) ? 'ko' : 'en'),
    theme: oneOf(themes, link.get('theme')) ?? oneOf(themes, stored['theme']) ?? 'system',
    view: oneOf(views, stored['view']) ?? 'map',
    selected: typeof stored['selected'] === 'string' ? stored['selected'] : undefined,
    tab: typeof stored['tab'] === 'string' ? stored['tab'] : 'overview',
    learning: stored['learning'] === true,
  })
  preferences.subscribe((state) => writeStored(storage, key, JSON.stringify(state)))
}

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((one) => one === value)
