import { App } from '../App.tsx'
import type { FirstPage } from './beforePaint.ts'
import { createSpeaker } from '../language/speaker.tsx'
import { boot as bootEn } from '#content/words/en/boot.ts'
import { boot as bootKo } from '#content/words/ko/boot.ts'
import { first as en } from '#content/words/en.first.ts'
import { first as ko } from '#content/words/ko.first.ts'
import { deskNeeds, edge, first, largest, native } from '#features/map/layout/desk.ts'
import { largestPage, margin, pager, pages } from '#features/map/layout/pages.ts'
import { around } from '#features/map/sight/sight.ts'
import { createStudio } from '#store/createStudio.ts'
import { preferencesKey } from '#store/preferences/kept.ts'
import type { Language } from '#store/preferences/preferencesState.ts'
import { createDevice } from '#store/createDevice.ts'
import { renderToString } from 'react-dom/server'

/** The first page as somebody sees it who was never here, in one language. */
export function prerender(language: Language): string {
  const studio = createStudio(createDevice().openTab())
  const speaker = createSpeaker(studio, { language, words: { en, ko }[language] })
  return renderToString(<App studio={studio} speaker={speaker} />)
}

/** The measures by which the first page is fitted before it comes alive; it is laid out for the stage that there is. */
export const sight: FirstPage['sight'] = {
  desk: { edge, native, largest, least: deskNeeds.width, first },
  phone: {
    bounds: around(pages.zones.lifecycle, pages.first),
    first: pages.first,
    margin,
    pager,
    nearest: largestPage,
  },
}

export const words: FirstPage['words'] = { en: bootEn, ko: bootKo }

export const keys: FirstPage['keys'] = { preferences: preferencesKey }
