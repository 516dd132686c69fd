import { boolean, fallback, type GenericSchema, object, optional, picklist, string } from 'valibot'
import { readRecord, writeRecord } from '../saved/record.ts'
import type { Studio } from '../studio.ts'
import type { Language, Theme, View } from './preferencesState.ts'

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
