import { expect, test } from '@playwright/test'
import { Playground } from './playground.ts'

async function linkOf(play: Playground): Promise<string> {
  await play.page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  const dialog = play.page.getByRole('dialog', { name: 'Share this experiment' })
  const link = dialog.getByText(/#x=/)
  await expect(link).toBeVisible()
  await expect(dialog.getByRole('img', { name: 'The link as a QR code' })).toBeVisible()
  const text = await link.textContent()
  await play.page.keyboard.press('Escape')
  return text ?? ''
}

/** A class's experiment: an instance that was stopped. */
async function stopped(play: Playground): Promise<string> {
  await play.open()
  await play.launch()
  await play.pass(300)
  const { InstanceId } = await play.instance()
  await play.do('StopInstances', { InstanceIds: [InstanceId] })
  await play.pass(120)
  return InstanceId
}

test('a link opens exactly the experiment at its moment on another device, with its past', async ({
  page,
  browser,
}) => {
  const play = new Playground(page)
  const id = await stopped(play)
  const link = await linkOf(play)
  expect(link.length).toBeLessThan(1500)

  const other = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
  const there = new Playground(await other.newPage())
  await there.page.goto(link)
  await expect(there.details()).toContainText('Stopped')
  expect((await there.instance()).InstanceId).toBe(id)
  expect(there.page.url()).not.toContain('#x=')
  await there.page.getByRole('button', { name: 'One event back' }).click()
  await expect(there.page.getByRole('region', { name: 'The past' })).toBeVisible()
  await other.close()
})

test('an own account gives way to a link only when asked, and can be come back to; so can the beginning', async ({
  page,
  browser,
}) => {
  const link = await (async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
    const teacher = new Playground(await context.newPage())
    await teacher.page.goto('http://127.0.0.1:4173/?lang=en')
    await teacher.launch()
    await teacher.pass(300)
    const made = await linkOf(teacher)
    await context.close()
    return made
  })()

  const play = new Playground(page)
  const own = await stopped(play)
  const asked = page.getByRole('dialog', { name: 'Open this experiment?' })
  await page.goto(link)
  await expect(asked).toBeVisible()
  await asked.getByRole('button', { name: 'Stay in mine' }).click()
  await expect(play.details()).toContainText('Stopped')

  await page.goto(link)
  await asked.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(play.details()).toContainText('Running')
  const { InstanceId: theirs } = await play.instance()
  await play.do('TerminateInstances', { InstanceIds: [theirs] })
  await play.pass(120)
  await page.reload()
  await expect(play.details()).toContainText('Terminated')

  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  await page.getByRole('button', { name: 'Start it over' }).click()
  await expect(play.details()).toContainText('Running')

  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  await page.getByRole('button', { name: 'Back to my own account' }).click()
  await expect(play.details()).toContainText('Stopped')
  expect((await play.instance()).InstanceId).toBe(own)
})

test('a damaged link or a file that is something else is refused with a sentence, and the account stays', async ({
  page,
}) => {
  const play = new Playground(page)
  await stopped(play)
  const link = await linkOf(play)
  for (const damaged of [
    `${link.slice(0, -9)}AAAAAAAA`,
    link.slice(0, 90),
    `${link.split('#')[0]}#x=`,
    `${link}%00<b>`,
  ]) {
    await page.goto('about:blank')
    await page.goto(damaged)
    await expect(page.getByText('That is not an experiment')).toBeVisible()
    await expect(play.details()).toContainText('Stopped')
    await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Close' }).click()
  }
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file…' }).click()
  await (await chooser).setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') })
  await expect(page.getByText('That is not an experiment')).toBeVisible()
  await expect(play.details()).toContainText('Stopped')
})

test('a file that was saved opens the same experiment', async ({ page }) => {
  const play = new Playground(page)
  const id = await stopped(play)
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a file' }).click()
  const path = await (await saving).path()
  await page.keyboard.press('Escape')
  await play.do('TerminateInstances', { InstanceIds: [id] })
  await play.pass(120)
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file…' }).click()
  await (await chooser).setFiles(path)
  await page
    .getByRole('dialog', { name: 'Open this experiment?' })
    .getByRole('button', { name: 'Open', exact: true })
    .click()
  await expect(play.details()).toContainText('Stopped')
})
