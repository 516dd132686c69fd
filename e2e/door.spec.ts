import { expect, type Page, test } from '@playwright/test'
import { behaviour, firstView } from './firstView.ts'
import { holdBack } from './holdBack.ts'
import { Playground } from './playground.ts'

/** Everything that the browser complains about. */
function complaints(page: Page): readonly string[] {
  const heard: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && heard.push(message.text()))
  page.on('pageerror', (error) => heard.push(error.message))
  return heard
}

const sight = (page: Page) =>
  page
    .locator('.react-flow__viewport')
    .evaluate((element) => (element instanceof HTMLElement ? element.style.transform : ''))

for (const { locale, launch } of [
  { locale: 'en-US', launch: 'Launch instance · t3.micro' },
  { locale: 'ko-KR', launch: '인스턴스 시작 · t3.micro' },
])
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
    { width: 390, height: 844 },
  ])
    test(`the page is written before any script has come, and comes alive in its place (${locale}, ${viewport.width} px)`, async ({
      browser,
      baseURL,
    }) => {
      const page = await browser.newPage({ locale, viewport, reducedMotion: 'reduce', ...(baseURL && { baseURL }) })
      const heard = complaints(page)
      const letIn = await holdBack(page, '**/*.js')
      await page.goto('./', { waitUntil: 'commit' })
      const button = page.getByRole('button', { name: launch })
      await expect(button).toBeVisible()
      const [written, place] = [await sight(page), await button.boundingBox()]
      letIn()
      await page.waitForFunction(() => window.playground !== undefined)
      expect(await sight(page)).toBe(written)
      // a narrow stage is laid out once more as it comes alive
      await expect.poll(() => button.boundingBox()).toEqual(place)
      expect(heard).toEqual([])
      await page.close()
    })

for (const language of ['en', 'ko'] as const)
  test(`the page is as narrow as the narrowest phone (${language}, 320 px)`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 })
    await new Playground(page, language).open()
    await expect(page.getByRole('banner').getByRole('button').last()).toBeInViewport({ ratio: 1 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

test('what is pressed before the page is alive is done as soon as it is', async ({ page }) => {
  const letIn = await holdBack(page, '**/behaviour-*.js')
  await page.goto('./?lang=en', { waitUntil: 'commit' })
  const button = page.getByRole('button', { name: /t3\.micro/ })
  await button.click()
  await expect(button).toHaveAttribute('aria-busy', 'true')
  // what follows on nothing does not undo it
  await page.getByRole('heading', { name: 'EC2 Playground' }).click()
  letIn()
  await expect(new Playground(page).token('web-1')).toBeVisible()
})

test('without JavaScript the page says what it needs', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  await page.goto('./')
  await expect(page.locator('noscript p')).toBeInViewport()
  await page.close()
})

test('a lesson of a link that does not come says so, and a reload from there brings it', async ({ page }) => {
  let away = true
  await page.route('**/openLesson-*.js', (route) => (away ? route.abort() : route.continue()))
  await page.goto('./?lang=en&lesson=elastic-ip')
  const said = page.getByRole('log').filter({ hasText: 'A part of the page did not come' })
  await expect(said).toBeVisible()
  away = false
  await said.getByRole('button', { name: 'Reload' }).click()
  await expect(page.getByRole('heading', { name: 'Off and on again: how to keep the address?' })).toBeVisible()
  await expect(page).not.toHaveURL(/lesson=/)
})

test('a lesson of a link is announced while it is on its way, and no list of lessons stands in its place', async ({
  page,
}) => {
  const letIn = await holdBack(page, '**/lesson-*.js')
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (document.body.textContent?.includes('Learn by doing')) document.documentElement.dataset['listed'] = ''
    })
    addEventListener('DOMContentLoaded', () => seen.observe(document.body, { childList: true, subtree: true }))
  })
  await page.goto('./?lang=en&lesson=elastic-ip')
  await expect(page.getByRole('heading', { name: 'Off and on again: how to keep the address?' })).toBeVisible()
  letIn()
  const steps = page.getByRole('list', { name: 'Steps' })
  await expect(steps).toBeVisible()
  await page.reload()
  await expect(steps).toBeVisible()
  await expect(page.locator('html')).not.toHaveAttribute('data-listed')
})

test('what a lesson says that does not come is said in its place, and comes when the network is back', async ({
  page,
}) => {
  let away = true
  await page.route('**/en-*.js', (route) => (away ? route.abort() : route.continue()))
  await page.goto('./?lang=en&lesson=elastic-ip')
  const said = page.getByRole('region', { name: 'Lessons' }).getByRole('alert')
  await expect(said).toContainText('This part did not come')
  away = false
  await said.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('list', { name: 'Steps' })).toBeVisible()
})

test('a palette whose words do not come says so, and asks for them no more than twice', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await play.launch()
  let [away, asked] = [true, 0]
  await page.route('**/ko.rest-*.js', (route) => {
    asked++
    return away ? route.abort() : route.continue()
  })
  await page.keyboard.press('Control+k')
  const said = page.getByRole('alert').filter({ hasText: 'Check the network and try again' })
  await expect(said).toBeVisible()
  expect(asked).toBe(2)
  away = false
  await said.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('combobox')).toBeVisible()
})

/** Whether a file of the page is not there yet when the page comes alive. */
function isLate({ pathname }: URL): boolean {
  const early = new Set([...firstView('en').scripts, ...behaviour()])
  return pathname.startsWith('/assets/') && !early.has(pathname.slice(1))
}

test('with every later part away, whatever is pressed is said and the page stays', async ({ page }) => {
  const broken: string[] = []
  page.on('pageerror', (error) => broken.push(error.message))
  await page.route(isLate, (route) => route.abort())
  await new Playground(page).open()
  // what loads the page again is for when there is a network
  const buttons = page.locator('button:visible, [role=radio]:visible').filter({ hasNotText: /^Reload$/ })
  for (let nth = 0; nth < (await buttons.count()); nth++) {
    await buttons
      .nth(nth)
      .click({ force: true, timeout: 2000 })
      .catch(() => undefined)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('banner')).toBeVisible()
  }
  await expect(page.getByText('did not come').first()).toBeVisible()
  expect(broken).toEqual([])
})

test('a first script that does not come is said in a sentence, and the page is loaded again from there', async ({
  page,
}) => {
  let away = true
  await page.route('**/libraries-*.js', (route) => (away ? route.abort() : route.continue()))
  await page.goto('./?lang=ko', { waitUntil: 'commit' })
  await expect(page.getByRole('alert')).toContainText('페이지를 끝까지 불러오지 못했습니다')
  away = false
  await page.getByRole('button', { name: '다시 시도' }).click()
  await page.waitForFunction(() => window.playground !== undefined)
  await new Playground(page, 'ko').launch()
})

/** Rooms by how they are opened, and what says that one is there. */
const rooms: Readonly<
  Record<
    string,
    {
      readonly open: (play: Playground) => Promise<void>
      readonly there: (play: Playground) => ReturnType<Page['locator']>
    }
  >
> = {
  ListView: {
    open: ({ page }) => page.getByRole('radio', { name: 'List', exact: true }).click(),
    there: ({ page }) => page.getByRole('grid', { name: 'Instances' }),
  },
  MessagesView: {
    open: ({ page }) => page.getByRole('radio', { name: 'Messages', exact: true }).click(),
    there: ({ page }) => page.getByRole('heading', { name: 'Messages' }),
  },
  LogView: {
    open: ({ page }) => page.getByRole('radio', { name: 'Log', exact: true }).click(),
    there: ({ page }) => page.getByRole('main').getByText('RunInstances').first(),
  },
  LaunchDialog: {
    open: ({ page }) => page.getByRole('banner').getByRole('button', { name: 'Launch instance' }).click(),
    there: ({ page }) => page.getByRole('dialog', { name: 'Launch an instance' }),
  },
  BillDialog: {
    open: ({ page }) => page.getByRole('button', { name: 'Open the bill' }).click(),
    there: ({ page }) => page.getByRole('dialog').getByText('t3.micro').first(),
  },
  Lessons: {
    open: ({ page }) => page.getByRole('banner').getByRole('button', { name: 'Learn' }).click(),
    there: ({ page }) => page.getByRole('button', { name: /reboot/i }).first(),
  },
  ShareRooms: {
    open: ({ page }) => page.getByRole('banner').getByRole('button', { name: 'Share' }).click(),
    there: ({ page }) => page.getByRole('dialog').getByRole('button', { name: /copy/i }).first(),
  },
}

test('a room that does not come says so in its place, and comes when the network is back', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await play.launch()
  const said = page.getByRole('alert').filter({ hasText: 'Check the network and try again' })
  for (const [chunk, { open, there }] of Object.entries(rooms))
    await test.step(chunk, async () => {
      let away = true
      await page.route(`**/${chunk}-*.js`, (route) => (away ? route.abort() : route.continue()))
      await open(play)
      await expect(said).toBeVisible()
      // what was there is there
      await expect(page.getByRole('banner')).toBeVisible()
      away = false
      await said.getByRole('button', { name: 'Try again' }).click()
      await expect(there(play)).toBeVisible()
      await expect(said).toHaveCount(0)
      await page.keyboard.press('Escape')
    })
})

test('another language that does not come is said, the page stays as it is, and choosing it again brings it', async ({
  page,
}) => {
  const play = new Playground(page)
  await play.open()
  let away = true
  await page.route('**/ko.*.js', (route) => (away ? route.abort() : route.continue()))
  const choose = async () => {
    await page.getByRole('banner').getByRole('button', { name: 'Language: English' }).click()
    await page.getByRole('menuitemradio', { name: '한국어' }).click()
  }
  await choose()
  await expect(page.getByText('A part of the page did not come')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  away = false
  await choose()
  await expect(page.getByRole('button', { name: '인스턴스 시작 · t3.micro' })).toBeVisible()
})
