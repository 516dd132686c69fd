import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { archive, archived, emptyDevice } from './archive.ts'
import { Playground } from './playground.ts'

const accountKey = 'ec2-playground/account'
const asideKey = 'ec2-playground/account-set-aside'
const notices = (page: Page) => page.getByRole('log', { name: 'Notices' })

/** Nothing may reach the page's own error handler, and no foreign script may run. */
let errors: string[] = []
test.beforeEach(({ page }) => {
  errors = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    // a picture that is opened by itself has no icon of its own
    const foreign = message.location().url.endsWith('/favicon.ico')
    if (message.type() === 'error' && !foreign) errors.push(message.text())
  })
  page.on('dialog', (dialog) => {
    errors.push(`alert: ${dialog.message()}`)
    void dialog.dismiss()
  })
})
test.afterEach(() => expect(errors).toEqual([]))

/** Puts a text into storage while the page is not there to write over it. */
async function put(page: Page, key: string, text: string): Promise<void> {
  await page.goto('./icon.svg')
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const)
}

/** The page is good for something: it launches, and shows what it launched. */
async function works(play: Playground): Promise<void> {
  await play.launch()
  await play.pass(240)
  await expect(play.token('web-1')).toHaveAccessibleName(/^web-1, Running/)
  await expect(play.details()).toContainText('3/3 checks passed')
}

test('a reload keeps everything: the instances, their addresses, the time, what is looked at, the language', async ({
  page,
}) => {
  const play = new Playground(page)
  await play.open()
  await play.launch()
  await page.getByRole('banner').getByRole('button', { name: 'Launch instance' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('web-2')
  await page.getByRole('dialog').getByRole('button', { name: 'Launch instance' }).click()
  await play.pass(240)
  await play.token('web-1').click()
  await play.tab('Network').click()
  await page.getByRole('radio', { name: '600×', exact: true }).click()
  await page.getByRole('button', { name: /^Language/ }).click()
  await page.getByRole('menuitemradio', { name: '한국어' }).click()
  await expect(page.getByRole('tab', { name: '네트워크' })).toHaveAttribute('aria-selected', 'true')
  const [before, now] = [await play.instance('web-1'), await page.evaluate(() => window.playground?.now())]
  const bill = await play.do('DescribeBill')

  await page.reload()
  await expect(play.token('web-1')).toHaveAttribute('aria-pressed', 'true')
  await expect(play.token('web-2')).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByRole('tab', { name: '네트워크' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('button', { name: '재생' })).toBeVisible()
  await expect(page.getByRole('radio', { name: '600×', exact: true })).toBeChecked()
  expect(await page.evaluate(() => window.playground?.now())).toBe(now)
  expect(await play.instance('web-1')).toEqual(before)
  expect(await play.do('DescribeBill')).toEqual(bill)
  await expect(play.details()).toContainText(String(before.PublicIpAddress))
})

test('a page that is closed right after a click has kept what was clicked', async ({ page, context }) => {
  const play = new Playground(page)
  await play.open()
  await play.launch()
  const { InstanceId } = await play.instance()
  await page.close({ runBeforeUnload: true })
  const again = new Playground(await context.newPage())
  await again.open()
  expect((await again.instance()).InstanceId).toBe(InstanceId)
})

/** What may be wrong with a stored account; `src/store/stored.test.ts` has them all. */
const damages: Readonly<Record<string, (text: string) => string>> = {
  'something that is not JSON': () => 'definitely not an account',
  'an event with a part missing': (text) => text.replace(/"zone":"[^"]*",/, ''),
  // how deep a text may be nested is the browser's own
  'a value that is nested a hundred thousand times': (text) =>
    text.replace(/"events":\[/, `"events":[${'['.repeat(1e5)}${']'.repeat(1e5)},`),
}

async function soundAccount(page: Page): Promise<string> {
  const play = new Playground(page)
  await play.open()
  await works(play)
  // once it is in the archive: what leaves the page at its end may be in the way of what is put there
  await expect.poll(() => archived(page, accountKey)).toContain('ChecksReported')
  await page.goto('./icon.svg')
  return (await archived(page, accountKey)) ?? ''
}

test('a stored account that is damaged is set aside, said so, and followed by a new one', async ({ page }) => {
  const sound = await soundAccount(page)
  expect(JSON.parse(sound)).toHaveProperty('events')
  for (const [what, damage] of Object.entries(damages))
    await test.step(what, async () => {
      const text = damage(sound)
      expect(text).not.toBe(sound)
      await page.goto('./icon.svg')
      await emptyDevice(page)
      await archive(page, accountKey, text)
      const play = new Playground(page)
      await play.open()
      await expect(notices(page)).toContainText('The stored account could not be read')
      await expect(notices(page)).toContainText('It was set aside on this device, and you have a new account.')
      await play.launch()
      expect(await archived(page, asideKey)).toBe(text)
      await page.reload()
      await expect(play.token('web-1')).toBeVisible()
      await expect(notices(page)).toBeEmpty()
    })
})

const versionOne = fileURLToPath(new URL('../src/store/samples/state-v1.json', import.meta.url))

test('an account of an earlier version is told again, one of a later is set aside; both are kept as they were', async ({
  page,
}) => {
  const play = new Playground(page)
  const texts = [readFileSync(versionOne, 'utf8'), '{"version":99,"later":true}']
  const told = ['Made with an earlier version', 'The stored account could not be read']
  for (const [nth, text] of texts.entries()) {
    await page.goto('./icon.svg')
    // what was done last in the account that was there before, if the page was left before it had saved that
    await page.evaluate(() => localStorage.clear())
    await archive(page, accountKey, text)
    await play.open()
    await expect(notices(page)).toContainText(told[nth] ?? '')
    if (nth === 0) await expect(page.getByRole('button', { name: /^i-0adfa4531cc40183c, Stopped/ })).toBeVisible()
    else await works(play)
  }
  expect(await archived(page, asideKey)).toBe(texts[0])
  expect(await archived(page, `${asideKey}-2`)).toBe(texts[1])

  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  const aside = page.getByRole('region', { name: 'Set aside', exact: true })
  await expect(aside.getByRole('listitem')).toHaveText([
    /Set aside no\. 1.*2 requests/,
    /Set aside no\. 2.*cannot read it/,
  ])
  await aside.getByRole('button', { name: 'More about Set aside no. 1' }).click()
  await page.getByRole('menuitem', { name: 'Show its requests' }).click()
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveText([/RunInstances/, /StopInstances/])
  await page.keyboard.press('Escape')
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  await aside.getByRole('button', { name: 'More about Set aside no. 1' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Save a file' }).click()
  expect(readFileSync(await (await saving).path(), 'utf8')).toBe(texts[0])
  await aside.getByRole('button', { name: 'More about Set aside no. 1' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(aside.getByRole('listitem')).toHaveCount(1)
  expect(await archived(page, asideKey)).toBeNull()
  await aside.getByRole('button', { name: 'Bring it back' }).click()
  await expect(aside.getByRole('listitem')).toHaveCount(2)
})

test('an account that was kept in plain storage, as it was before, is opened, kept in the archive and gone on with', async ({
  page,
}) => {
  const sound = await soundAccount(page)
  await emptyDevice(page)
  await put(page, accountKey, sound)
  const play = new Playground(page)
  await play.open()
  await expect(play.token('web-1')).toBeVisible()
  await expect.poll(() => archived(page, accountKey)).toContain('ChecksReported')
  expect(await page.evaluate((key) => localStorage.getItem(key), accountKey)).toBeNull()
  await play.do('CreateTopic', { Name: 'ops' })
  await page.reload()
  await expect(play.token('web-1')).toBeVisible()
  expect(await play.do('ListTopics')).toMatchObject({ Topics: [{ TopicArn: expect.stringContaining('ops') }] })
})

test('an odd desk is passed over, and the account stays', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await works(play)
  for (const text of [
    'nonsense',
    '[]',
    'null',
    '{"language":"tlh","theme":7,"view":"cellar","selected":{},"tab":[]}',
  ]) {
    await put(page, 'ec2-playground/desk', text)
    await page.evaluate((odd) => localStorage.setItem('ec2-playground/pace', odd), text)
    await play.open()
    await expect(play.token('web-1')).toBeVisible()
    await expect(play.details()).toContainText('web-1')
    await expect(notices(page)).toBeEmpty()
  }
})

/** As when the window is closed: what has not been saved is saved now. */
const leave = (page: Page) => page.evaluate(() => dispatchEvent(new Event('pagehide')))

/** Fills this device's storage to the last character. */
const fill = () => {
  for (let size = 2 ** 22; size >= 1; size /= 2)
    try {
      for (let n = 0; ; n++) localStorage.setItem(`full-${size}-${n}`, 'x'.repeat(size))
    } catch {
      // goes on with half
    }
}

/** Leaves this device's archive no room, as when the disk is full. */
async function fillArchive(page: Page): Promise<void> {
  await page.goto('./icon.svg')
  const client = await page.context().newCDPSession(page)
  await client.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1 })
}

test('storage that is full is said once, and everything goes on', async ({ page }) => {
  await page.addInitScript(fill)
  await fillArchive(page)
  const play = new Playground(page)
  await play.open()
  await play.launch()
  await expect(notices(page)).toContainText('This device’s storage is full')
  await notices(page).getByRole('button', { name: 'Close' }).click()
  await expect(notices(page)).toBeEmpty()
  await play.pass(240)
  await play.verb('Stop')
  await play.pass(60)
  await expect(play.token('web-1')).toHaveAccessibleName(/^web-1, Stopped/)
  await leave(page)
  await expect(notices(page)).toBeEmpty()

  // and stays marked
  await page.getByRole('region', { name: 'Time', exact: true }).getByRole('button', { name: 'Not saved' }).click()
  const room = page.getByRole('dialog', { name: 'Share this experiment' })
  await expect(room).toContainText('This device’s storage is full: what happens now is lost when you reload')
  const saving = page.waitForEvent('download')
  await room.getByRole('button', { name: 'Save a file' }).click()
  await saving
})

/** A disk that takes nothing more; the browser's own reckoning lets a little pass now and then. */
const noRoom = () => {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError')
  }
}

test('where there is no room to set a damaged account aside, it is left where it is', async ({ page }) => {
  // longer than what a new account takes, which must not be put in its place
  const precious = 'precious '.repeat(5000)
  await page.goto('./icon.svg')
  await archive(page, accountKey, precious)
  await page.addInitScript(fill)
  await page.addInitScript(noRoom)
  const play = new Playground(page)
  await play.open()
  await expect(notices(page)).toContainText('This device’s storage is full')
  await works(play)
  await page.goto('./icon.svg')
  expect(await archived(page, accountKey)).toBe(precious)
})

test('storage that is forbidden is said once, and everything goes on', async ({ page }) => {
  await page.addInitScript(() => {
    const get = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    }
    for (const name of ['localStorage', 'indexedDB']) Object.defineProperty(window, name, { get })
  })
  const play = new Playground(page)
  await play.open()
  await expect(notices(page)).toContainText('This browser does not let the page store anything')
  await notices(page).getByRole('button', { name: 'Close' }).click()
  await works(play)
  await leave(page)
  await expect(notices(page)).toBeEmpty()
})

/** The browser's own clock face, out of order: stands for whatever bug there may be. */
const breakable = () => {
  const face = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format')
  Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
    get() {
      if (sessionStorage.getItem('broken')) throw new Error('out of order')
      return face?.get?.call(this)
    },
  })
}

test('a page that breaks says so, keeps the account, and can be begun anew', async ({ page }) => {
  await page.addInitScript(breakable)
  const play = new Playground(page)
  await play.open()
  await works(play)
  await expect.poll(() => archived(page, accountKey)).toContain('ChecksReported')
  await page.evaluate(() => sessionStorage.setItem('broken', 'yes'))
  await play.pass(1)
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Something went wrong in the page')
  await alert.getByRole('button', { name: 'Reload' }).click()
  await expect(alert).toContainText('Something went wrong in the page')
  await page.evaluate(() => sessionStorage.removeItem('broken'))
  await alert.getByRole('button', { name: 'Reload' }).click()
  await expect(play.token('web-1')).toBeVisible()

  await page.evaluate(() => sessionStorage.setItem('broken', 'yes'))
  await play.pass(1)
  await expect(alert).toBeVisible()
  await page.evaluate(() => sessionStorage.removeItem('broken'))
  await alert.getByRole('button', { name: 'Start anew' }).click()
  await expect(alert).toContainText('set aside')
  await alert.getByRole('button', { name: 'Start anew' }).click()
  await works(play)
  await expect.poll(() => archived(page, asideKey)).toContain('ChecksReported')
  expect(errors.filter((one) => !one.includes('out of order'))).toEqual([])
  errors = []
})
