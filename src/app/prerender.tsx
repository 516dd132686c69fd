import { App } from './App.tsx'
import type { FirstPage } from './beforePaint.ts'
import { createSpeaker } from './speaker.tsx'
import { boot as bootEn } from '#content/words/en/boot.ts'
import { boot as bootKo } from '#content/words/ko/boot.ts'
import { first as en } from '#content/words/en.first.ts'
import { first as ko } from '#content/words/ko.first.ts'
import { tall, wide } from '#features/map/geometry.ts'
import { around, fitOptions, zoomLimits } from '#features/map/sight.ts'
import { createStudio } from '#store/create.ts'
import { preferencesKey } from '#store/preferences/kept.ts'
import type { Language } from '#store/preferences/preferencesState.ts'
import { createDevice } from '#store/specBrowser.ts'
import { renderToString } from 'react-dom/server'

/** The first page as somebody sees it who was never here, in one language. */
export function write(language: Language): string {
  const studio = createStudio(createDevice().openTab())
  const speaker = createSpeaker(studio, { language, words: { en, ko }[language] })
  return renderToString(<App studio={studio} speaker={speaker} />)
}

/** What the first page is fitted by before React Flow does it. */
export const sight: FirstPage['sight'] = {
  wide: around(wide.whole, wide.first),
  phone: around(tall.zones.lifecycle, tall.first),
  first: tall.first,
  padding: Number.parseInt(fitOptions.padding, 10),
  least: zoomLimits.minZoom,
  most: fitOptions.maxZoom,
}

export const words: FirstPage['words'] = { en: bootEn, ko: bootKo }

export const keys: FirstPage['keys'] = { preferences: preferencesKey }
