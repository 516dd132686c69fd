import { describe, expect, it } from 'vitest'
import { createStudio } from '../createStudio.ts'
import stateV1 from '../samples/state-v1.json?raw'
import stateV2 from '../samples/state-v2.json?raw'
import { readText } from '../share/file.ts'
import { fileOfAside, openAside } from '../share/opened.ts'
import { createDevice } from '../createDevice.ts'
import { asideKey } from './account.ts'
import { dropAside, glanceAt, putAsideBack, setAsideHere } from './aside.ts'

/** A page of a device on which these texts were set aside, one after the other. */
async function pageWith(...texts: readonly string[]) {
  const device = createDevice()
  for (const [n, text] of texts.entries()) device.archived.set(n === 0 ? asideKey : `${asideKey}-${n + 1}`, text)
  const studio = createStudio(device.openTab())
  return { device, studio, found: async () => (await setAsideHere(studio)).map(({ text }) => text) }
}

describe('what was set aside', () => {
  it('is found in order, also beside a gap, and in plain storage', async () => {
    const texts = Array.from({ length: 11 }, (_, n) => `text ${n}`)
    const { device, found } = await pageWith(...texts)
    device.texts.set(asideKey, 'older')
    device.texts.set(`${asideKey}-of-somebody-else`, 'no')
    device.archived.delete(`${asideKey}-3`)
    expect(await found()).toEqual([...texts.filter((text) => text !== 'text 2'), 'older'])
  })

  it('is nothing where nothing may be stored', async () => {
    expect(await setAsideHere(createStudio(createDevice({ forbidden: true }).openTab()))).toEqual([])
  })

  it('is deleted one at a time, and brought back', async () => {
    const { studio, found } = await pageWith('one', 'two')
    const [first] = await setAsideHere(studio)
    if (!first) throw new Error('nothing was found')
    await dropAside(first)
    expect(await found()).toEqual(['two'])
    expect(await putAsideBack(first)).toBe('kept')
    expect(await found()).toEqual(['one', 'two'])
  })

  it('says what it is, where it is an account, of whatever version', () => {
    expect(glanceAt(stateV1)).toMatchObject({ region: 'ap-northeast-2', requests: 2 })
    expect(glanceAt(stateV2)).toEqual({ region: 'ap-northeast-2', now: 1793582400000, requests: 2 })
    for (const text of ['', 'damaged', '[]', '{}', stateV2.replace('"now":1', '"now":"1"'), 'null'])
      expect(glanceAt(text), text.slice(0, 20)).toBeUndefined()
  })

  it('opens like a link where it can be read, and as a file that can be opened', async () => {
    const { studio } = await pageWith(stateV2)
    expect(await openAside(studio, 'damaged')).toBe(false)
    expect(await openAside(studio, stateV2)).toBe(true)
    await expect.poll(() => studio.playground.getState().history.beginning.seed).toBe('sample')
    expect((await readText(await fileOfAside(stateV2))).kind).toBe('experiment')
    expect(await fileOfAside('damaged')).toBe('damaged')
  })
})
