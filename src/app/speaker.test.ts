import { desk } from '#store/desk.ts'
import { beforeEach, expect, it } from 'vitest'
import { speakAll, speaker } from './speaker.ts'
import { loadFirst } from './speech.ts'

beforeEach(async () => {
  desk.setState({ language: 'en' })
  speaker.setState({ speech: { language: 'en', words: await loadFirst('en') } })
})

const spoken = () => {
  const { speech } = speaker.getState()
  return { language: speech?.language, isWhole: speech !== undefined && 'inspector' in speech.words }
}

it('whoever waits for words has all of them, in the language that is wanted by then', async () => {
  const ready = speakAll()
  desk.setState({ language: 'ko' })
  const speech = await ready
  expect(spoken()).toEqual({ language: 'ko', isWhole: true })
  expect(speaker.getState().speech).toBe(speech)
})

it('a language that is given up again while it is loaded never comes onto the page', async () => {
  await speakAll()
  desk.setState({ language: 'ko' })
  const ready = speakAll()
  desk.setState({ language: 'en' })
  await ready
  expect(spoken()).toEqual({ language: 'en', isWhole: true })
})
