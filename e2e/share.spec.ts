import { deflateSync } from 'node:zlib'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { Playground } from './playground.ts'

const share = async ({ page }: Playground) => {
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  return page.getByRole('dialog', { name: 'Share this experiment' })
}

async function linkOf(play: Playground, scope: 'With its history' | 'From here on' = 'With its history') {
  const dialog = await share(play)
  await dialog.getByRole('radio', { name: scope }).click()
  const link = dialog.getByText(/#x=/)
  await expect(link).toBeVisible()
  await expect(dialog.getByRole('img', { name: 'The link as a QR code' })).toBeVisible()
  const text = (await link.textContent()) ?? ''
  await play.page.keyboard.press('Escape')
  return text
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
  baseURL,
}) => {
  const link = await (async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
    const teacher = new Playground(await context.newPage())
    await teacher.page.goto(`${baseURL ?? ''}?lang=en`)
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
  await page.getByRole('dialog').getByRole('button', { name: 'Start it over' }).click()
  await expect(play.details()).toContainText('Running')

  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Back to my own account' }).click()
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
  // it may be a file of another tool: the window that reads those says what it is not
  const bring = page.getByRole('dialog', { name: 'Bring a file' })
  await expect(bring.getByRole('alert')).toContainText('Nobody here knows what this is')
  await page.keyboard.press('Escape')
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

/** Somebody else's page, on a device that has never been here. */
async function elsewhere(browser: Browser): Promise<Playground> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
  return new Playground(await context.newPage())
}

test('a link from here on opens the account as it is, and its story begins there, also after a reload and a reset', async ({
  page,
  browser,
}) => {
  const play = new Playground(page)
  const id = await stopped(play)
  const bill = await play.do('DescribeBill')
  const link = await linkOf(play, 'From here on')
  expect(link.length).toBeLessThan(1500)

  const there = await elsewhere(browser)
  await there.page.goto(link)
  await expect(there.details()).toContainText('Stopped')
  await there.pass(0)
  const begins = async () => {
    await expect(there.page.getByRole('button', { name: 'One event back' })).toHaveAttribute('aria-disabled', 'true')
    await expect(there.page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true')
    await there.page.getByRole('radio', { name: 'Log', exact: true }).click()
    await expect(there.page.getByRole('main')).toContainText('Nothing has happened yet.')
    await there.page.getByRole('radio', { name: 'Map', exact: true }).click()
  }
  await begins()
  expect((await there.do('DescribeBill'))['Lines']).toHaveLength((bill['Lines'] as unknown[]).length)
  await there.page.reload()
  await expect(there.details()).toContainText('Stopped')
  await begins()

  await there.verb('Start')
  await there.pass(120)
  await expect(there.details()).toContainText('Running')
  await there.page.getByRole('slider', { name: 'Timeline' }).focus()
  await there.page.keyboard.press('Home')
  await expect(there.details()).toContainText('Stopped')
  await there.page.getByRole('button', { name: 'Back to now' }).click()
  await there.page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  await there.page.getByRole('dialog').getByRole('button', { name: 'Start it over' }).click()
  await expect(there.details()).toContainText('Stopped')
  await begins()
  expect((await there.instance()).InstanceId).toBe(id)
  await there.page.context().close()
})

test('a prepared experiment opens by its link, and an own account gives way to it only when asked', async ({
  page,
}) => {
  const play = new Playground(page)
  const own = await stopped(play)
  await play.open('&preset=corrupt-file-system')
  const asked = page.getByRole('dialog', { name: 'Open this experiment?' })
  await expect(asked).toContainText('A prepared set-up')
  expect(page.url()).not.toContain('preset')
  await asked.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(play.details()).toContainText('2/3 checks passed')
  await share(play)
  await page.getByRole('dialog').getByRole('button', { name: 'Back to my own account' }).click()
  expect((await play.instance()).InstanceId).toBe(own)

  await play.open('&preset=no-such-thing')
  const list = page.getByRole('dialog', { name: 'Prepared experiments' })
  await expect(list.getByRole('alert')).toContainText('There is no prepared experiment called “no-such-thing”')
  await list.getByRole('button', { name: 'Open A forgotten Elastic IP' }).click()
  await asked.getByRole('button', { name: 'Stay in mine' }).click()
  expect((await play.instance()).InstanceId).toBe(own)
})

test('an experiment is kept on this device under a name, opened, renamed, deleted and brought back', async ({
  page,
}) => {
  const play = new Playground(page)
  await stopped(play)
  const dialog = await share(play)
  const save = dialog.getByRole('button', { name: 'Save under this name' })
  const name = dialog.getByRole('textbox', { name: 'Name' })
  await save.click()
  await expect(dialog.getByRole('alert')).toContainText('Give it a name first.')
  await name.fill('x'.repeat(41))
  await save.click()
  await expect(dialog.getByRole('alert')).toContainText('At most 40 characters.')
  await name.fill('  <b>first</b>   lesson ')
  await save.click()
  await expect(dialog.getByRole('listitem')).toHaveText(/^<b>first<\/b> lesson/)
  await name.fill('<b>first</b> lesson')
  await save.click()
  await expect(dialog.getByRole('alert')).toContainText('There is an experiment of that name already.')
  await page.keyboard.press('Escape')
  await play.verb('Start')
  await play.pass(120)

  await page.reload()
  await share(play)
  await dialog.getByRole('button', { name: 'More about <b>first</b> lesson' }).click()
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  await dialog.getByRole('textbox', { name: 'Rename' }).fill('second')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'More about second' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(dialog.getByRole('listitem')).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Bring it back' }).click()
  await dialog.getByRole('button', { name: 'Open second' }).click()
  await page
    .getByRole('dialog', { name: 'Open this experiment?' })
    .getByRole('button', { name: 'Open', exact: true })
    .click()
  await expect(play.details()).toContainText('Stopped')
})

/** A link whose story would make work for minutes: launches without end, then a year. */
function endless(page: Page, image: string): string {
  const launch = { ImageId: image, InstanceType: 't3.micro', MinCount: 20, MaxCount: 20 }
  const lines = Array.from({ length: 400 }, () => [60_000, 'RunInstances', launch])
  const text = JSON.stringify([2, 'ap-northeast-2', 'endless', Date.UTC(2026, 10, 2), lines, 3e10])
  return `${new URL(page.url()).origin}/?lang=en#x=${deflateSync(text).toString('base64url')}`
}

/** Counts how often the page gets its turn. */
const countTurns = (page: Page) =>
  page.evaluate(() => {
    const turn = () => {
      document.body.dataset['turns'] = String(Number(document.body.dataset['turns'] ?? 0) + 1)
      setTimeout(turn)
    }
    turn()
  })
const turns = (page: Page) => page.evaluate(() => Number(document.body.dataset['turns']))

test('a link that would make endless work leaves the page its turn, says how far it is, and can be left', async ({
  page,
}) => {
  const play = new Playground(page)
  const own = await stopped(play)
  const { ImageId } = await play.instance()
  const link = endless(page, ImageId)
  await countTurns(page)
  await page.evaluate((hash) => (location.hash = hash), new URL(link).hash)
  const making = page.getByRole('dialog', { name: 'Making the experiment again' })
  await expect(making).toContainText(/\d+%/)
  const before = await turns(page)
  await expect.poll(() => turns(page)).toBeGreaterThan(before + 5)
  await making.getByRole('button', { name: 'Cancel' }).last().click()
  await expect(making).toBeHidden()
  expect((await play.instance()).InstanceId).toBe(own)

  await page.evaluate((hash) => (location.hash = hash), new URL(link).hash)
  await expect(making).toBeVisible()
  await expect(page.getByText('That experiment is too long')).toBeVisible({ timeout: 90_000 })
  expect((await play.instance()).InstanceId).toBe(own)
})
