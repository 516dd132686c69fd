import { expect, it } from 'vitest'
import { createStudio } from '#store/createStudio.ts'
import fileV2 from '#store/samples/file-v2.json?raw'
import { createDevice } from '#store/createDevice.ts'
import { takeDroppedFiles } from './takeDroppedFiles.ts'

/** The events of a hand that carries something over the page. */
const carrying = (kind: 'dragover' | 'drop', types: readonly string[], files: readonly Blob[] = []) =>
  Object.assign(new Event(kind, { cancelable: true }), { dataTransfer: { types, files } })

async function page() {
  const studio = createStudio(createDevice().openTab())
  const target = new EventTarget()
  return { studio, target, end: takeDroppedFiles(studio, target) }
}

it('a file that is dropped on the page is opened, and the browser stays', async () => {
  const { studio, target } = await page()
  studio.transient.setState({ dialog: { kind: 'share' } })
  expect(target.dispatchEvent(carrying('dragover', ['Files']))).toBe(false)
  expect(target.dispatchEvent(carrying('drop', ['Files'], [new Blob([fileV2])]))).toBe(false)
  await expect.poll(() => studio.playground.getState().history.beginning.seed).toBe('sample')
  expect(studio.transient.getState().dialog).toBeUndefined()
})

it('a file that is none of ours says so', async () => {
  const { studio, target } = await page()
  target.dispatchEvent(carrying('drop', ['Files'], [new Blob(['holiday.png'])]))
  await expect.poll(() => studio.playground.getState().notice?.kind).toBe('shared-damaged')
})

it('a text that is dropped into a field is the field’s, and a folder without files is nothing', async () => {
  const { target, end } = await page()
  expect(target.dispatchEvent(carrying('drop', ['text/plain']))).toBe(true)
  expect(target.dispatchEvent(new Event('drop', { cancelable: true }))).toBe(true)
  expect(target.dispatchEvent(carrying('drop', ['Files']))).toBe(false)
  end()
  expect(target.dispatchEvent(carrying('dragover', ['Files']))).toBe(true)
})
