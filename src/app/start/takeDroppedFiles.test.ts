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

it('an experiment of which something is missing says so', async () => {
  const { studio, target } = await page()
  target.dispatchEvent(carrying('drop', ['Files'], [new Blob([fileV2.slice(0, 200)])]))
  await expect.poll(() => studio.playground.getState().notice?.kind).toBe('shared-damaged')
})

it('a file that is none of ours is looked at in the window for files of other tools', async () => {
  const { studio, target } = await page()
  target.dispatchEvent(carrying('drop', ['Files'], [new Blob(['aws ec2 allocate-address'])]))
  await expect
    .poll(() => studio.transient.getState().dialog)
    .toEqual({ kind: 'bring', text: 'aws ec2 allocate-address' })
})

it('a text that is dropped into a field is the field’s, and a folder without files is nothing', async () => {
  const { target, end } = await page()
  expect(target.dispatchEvent(carrying('drop', ['text/plain']))).toBe(true)
  expect(target.dispatchEvent(new Event('drop', { cancelable: true }))).toBe(true)
  expect(target.dispatchEvent(carrying('drop', ['Files']))).toBe(false)
  end()
  expect(target.dispatchEvent(carrying('dragover', ['Files']))).toBe(true)
})
