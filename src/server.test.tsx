import { App } from '#app/App.tsx'
import { createSpeaker } from '#app/language/speaker.tsx'
import { loadFirstWords } from '#app/language/loadWords.ts'
import { createStudio } from '#store/createStudio.ts'
import { createDevice } from '#store/createDevice.ts'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'

/** The page as a server would write it; what a browser makes of it later is no concern of this. */
async function written(language: 'ko' | 'en'): Promise<string> {
  const studio = createStudio(createDevice().openTab())
  const speaker = createSpeaker(studio, { language, words: await loadFirstWords(language) })
  return renderToString(<App studio={studio} speaker={speaker} />)
}

/** The texts that are not in the page: a failure names them, and not the whole page. */
const missing = (html: string, texts: readonly string[]) => texts.filter((text) => !html.includes(text))

test('the page is written without a window: its name, the zones of the map, the launch button', async () => {
  expect(typeof window).toBe('undefined')
  const html = await written('en')
  expect(missing(html, ['EC2 Playground', 'Lifecycle', 'Launch instance · t3.micro'])).toEqual([])
})

test('every state has its own box on the map, of a size and in a place that are known beforehand', async () => {
  const html = await written('en')
  const states = ['pending', 'running', 'stopping', 'stopped', 'shutting-down', 'terminated']
  const styles = states.map((state) => new RegExp(`style="([^"]*)" data-id="${state}"`).exec(html)?.[1] ?? '')
  const places = styles.map((style) => /translate\([^)]*\)/.exec(style)?.[0])
  expect(
    styles.filter((style) => !/width:\d+px;height:\d+px/.test(style) || style.includes('visibility:hidden')),
  ).toEqual([])
  expect(new Set(places).size).toBe(states.length)
  expect(missing(html, ['Pending', 'Running', 'Stopping', 'Stopped', 'Shutting down', 'Terminated'])).toEqual([])
})

test('the other language is written as well', async () => {
  expect(missing(await written('ko'), ['수명 주기', '인스턴스 시작 · t3.micro', '실행 중'])).toEqual([])
})
