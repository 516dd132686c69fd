import { boolean, fallback, type GenericSchema, object, optional, picklist, string } from 'valibot'
import { readRecord, writeRecord } from '../saved/record.ts'
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
  readonly learning?: boolean | undefined
}

const languages = ['ko', 'en'] as const satisfies readonly Language[]
const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[]
const views = ['map', 'list', 'messages', 'log'] as const satisfies readonly View[]

const known = <S extends GenericSchema>(schema: S) => fallback(optional(schema), undefined)

const kept = {
  key: 'ec2-playground/desk',
  schema: object({
    language: known(picklist(languages)),
    theme: known(picklist(themes)),
    view: known(picklist(views)),
    selected: known(string()),
    tab: known(string()),
    learning: known(boolean()),
  }),
}

export const firstPreferences: Preferences = { language: 'en', theme: 'system', view: 'map', tab: 'overview' }

/** Takes up what this device remembers; anything odd in it is passed over. The link's own `?lang=` wins. */
export function openPreferences({ storage, address, preferences }: Studio, spoken: readonly string[]): void {
  const link = new URL(address.href()).searchParams
  const { language, theme, view = 'map', tab = 'overview', ...stored } = readRecord(storage, kept) ?? {}
  preferences.setState({
    ...stored,
    view,
    tab,
    language:
      oneOf(languages, link.get('lang')) ?? language ?? (spoken.some((one) => one.startsWith('ko')) ? 'ko' : 'en'),
    theme: oneOf(themes, link.get('theme')) ?? theme ?? 'system',
  })
  preferences.subscribe((state) => writeRecord(storage, kept, state))
}

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((one) => one === value)
