import { writeRecord } from '../saved/writeRecord.ts'
import type { Studio } from '../studio.ts'
import { languages, preferencesKey, readersFor, themes } from './kept.ts'

/** Takes up what this device remembers; anything odd in it is passed over. The link's own `?lang=` wins. */
export async function openPreferences(studio: Studio, spoken: readonly string[]): Promise<void> {
  const { storage, address, preferences } = studio
  const link = new URL(address.href()).searchParams
  const read = (await readersFor(storage, preferencesKey))?.readPreferences(storage)
  const { language, theme, view = 'map', tab = 'overview', ...stored } = read ?? {}
  preferences.setState({
    ...stored,
    view,
    tab,
    language:
      oneOf(languages, link.get('lang')) ??
      language ??
      oneOf(
        languages,
        spoken.map((one) => one.slice(0, 2)).find((one) => oneOf(languages, one)),
      ) ??
      'en',
    theme: oneOf(themes, link.get('theme')) ?? theme ?? 'system',
  })
  preferences.subscribe((state) => writeRecord(storage, preferencesKey, state))
}

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((one) => one === value)
