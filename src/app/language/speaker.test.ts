import { createStudio } from '#store/createStudio.ts'
import { createDevice } from '#store/createDevice.ts'
import { expect, it } from 'vitest'
import { createSpeaker } from './speaker.tsx'
import { loadFirstWords } from './loadWords.ts'

/** A page that speaks the first words of English. */
async function openPage() {
  const studio = createStudio(createDevice().openTab())
  const { spoken, speakAll } = createSpeaker(studio, { language: 'en', words: await loadFirstWords('en') })
  return {
    speakAll,
    choose: (language: 'en' | 'ko') => studio.preferences.setState({ language }),
    speech: spoken.getState,
    whole: () => ({ language: spoken.getState().language, isWhole: 'inspector' in spoken.getState().words }),
  }
}

it('whoever waits for words has all of them, in the language that is wanted by then', async () => {
  const page = await openPage()
  const ready = page.speakAll()
  page.choose('ko')
  const speech = await ready
  expect(page.whole()).toEqual({ language: 'ko', isWhole: true })
  expect(page.speech()).toBe(speech)
})

it('a language that is given up again while it is loaded never comes onto the page', async () => {
  const page = await openPage()
  await page.speakAll()
  page.choose('ko')
  const ready = page.speakAll()
  page.choose('en')
  await ready
  expect(page.whole()).toEqual({ language: 'en', isWhole: true })
})
