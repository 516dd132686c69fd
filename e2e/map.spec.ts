import { expect, type Page } from '@playwright/test'
import { test } from './onePage.ts'
import { Playground } from './playground.ts'

test.describe.configure({ mode: 'default' })

const zones = ['Lifecycle', 'Anatomy', 'Checks · alarm']
const map = (page: Page) => page.getByRole('main')
const zone = (page: Page, name: string) => map(page).getByRole('region', { name, exact: true })
const fit = (page: Page) => map(page).getByRole('button', { name: 'Show everything' })

/** How far the map is moved and how large it is drawn. */
const viewport = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((layer) => getComputedStyle(layer).transform)

/** How large the map is drawn: 1 is life-size. */
const scale = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((layer) => new DOMMatrix(getComputedStyle(layer).transform).a)

/** All zones in sight, none of them smaller than life-size. */
async function everythingIsInSight(page: Page): Promise<void> {
  for (const name of zones) await expect(zone(page, name)).toBeInViewport({ ratio: 0.99 })
  expect(await scale(page)).toBeGreaterThanOrEqual(1)
}

/** A turn of the wheel over the map, as happens when somebody meant to scroll. */
async function wheel(page: Page): Promise<void> {
  const before = await viewport(page)
  const box = await map(page).boundingBox()
  if (!box) throw new Error('There is no map')
  await page.mouse.move(box.x + 30, box.y + 60)
  await page.mouse.wheel(0, -600)
  await expect.poll(() => viewport(page)).not.toBe(before)
}

test('keys and Fit show what they say after instances and volumes have come', async ({ play }) => {
  const { page } = play
  const everything = await viewport(page)
  const isSeen = () => expect.poll(() => viewport(page))
  await page.keyboard.press('1')
  await page.keyboard.press('0')
  await isSeen().toBe(everything)
  await play.launch()
  await everythingIsInSight(page)
  await page.keyboard.press('3')
  await isSeen().not.toBe(everything)
  await page.keyboard.press('0')
  await isSeen().toBe(everything)
  const {
    InstanceId,
    Placement: { AvailabilityZone },
  } = await play.instance()
  await play.pass(60)
  const { VolumeId } = await play.do('CreateVolume', { AvailabilityZone, Size: 8, VolumeType: 'gp3' })
  await play.pass(60)
  await play.do('AttachVolume', { VolumeId, InstanceId, Device: '/dev/sdf' })
  await wheel(page)
  await fit(page).click()
  await isSeen().toBe(everything)
  await expect(fit(page)).toBeHidden()
})

test('the map stands in one sight at the sizes of common windows, and folds what is beside it before it would shrink', async ({
  page,
}) => {
  const play = new Playground(page)
  await play.open()
  await play.launch()
  await everythingIsInSight(page)
  for (const size of [
    { width: 1366, height: 768 },
    { width: 1280, height: 720 },
    { width: 1024, height: 768 },
    { width: 1920, height: 1080 },
    { width: 1440, height: 900 },
  ]) {
    await page.setViewportSize(size)
    await everythingIsInSight(page)
  }
  await page.getByRole('banner').getByRole('button', { name: 'Learn' }).click()
  await everythingIsInSight(page)
  // folded by hand, the inspector stays so
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.getByRole('button', { name: 'Fold details away' }).click()
  await expect(play.tab('Overview')).toBeHidden()
  await page.reload()
  await everythingIsInSight(page)
  await expect(play.tab('Overview')).toBeHidden()
  await page.getByRole('button', { name: 'Open details' }).click()
  await expect(play.tab('Overview')).toBeVisible()
})

test('a narrow stage has a page for each zone, from its top, and says on its tab that something fails', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const play = new Playground(page)
  await play.open()
  await play.launch()
  const pages = map(page).getByRole('navigation')
  for (const name of zones) {
    await pages.getByRole('button', { name }).click()
    await expect(zone(page, name)).toBeInViewport({ ratio: 0.6 })
    await expect(pages.getByRole('button', { name })).toHaveAttribute('aria-current', 'page')
  }
  await play.pass(300)
  await play.do('InjectFault', { Fault: 'MemoryExhausted', InstanceId: (await play.instance()).InstanceId })
  await play.pass(120)
  await expect(pages.getByRole('button', { name: /Checks · alarm.*1/ })).toBeVisible()
})

/** Two frames: in the first of them the page has been laid out, and whoever watches sizes has been told. */
const laidOutAgain = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

const lessons = (page: Page) => page.getByRole('region', { name: 'Lessons', exact: true })

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
])
  test(`a lesson that is opened after one has played shows the whole map (${width} × ${height})`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const play = new Playground(page)
    await play.open()
    await play.launch()
    await page.getByRole('banner').getByRole('button', { name: 'Learn' }).click()
    await everythingIsInSight(page)
    await wheel(page)
    await lessons(page)
      .getByRole('button', { name: /whose fault is it/ })
      .click()
    await expect(play.token('web-1')).toBeVisible()
    await everythingIsInSight(page)
    await page.setViewportSize({ width: width - 120, height: height - 60 })
    await everythingIsInSight(page)
  })

test('what a step is about stays in sight in a window of another size, unless somebody has moved the map in it', async ({
  page,
}) => {
  const play = new Playground(page)
  await play.open('&lesson=elastic-ip')
  const anatomyIsInSight = () => expect(zone(page, 'Anatomy')).toBeInViewport({ ratio: 0.99 })
  await anatomyIsInSight()
  // a map that has just come is moved to its sight in the moment after
  await expect.poll(() => viewport(page)).not.toBe('matrix(1, 0, 0, 1, 0, 0)')
  const large = await viewport(page)
  await page.setViewportSize({ width: 1366, height: 768 })
  await expect.poll(() => viewport(page)).not.toBe(large)
  await anatomyIsInSight()
  await wheel(page)
  const own = await viewport(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await laidOutAgain(page)
  expect(await viewport(page)).toBe(own)
  await lessons(page).getByRole('button', { name: 'Skip' }).click()
  await expect.poll(() => viewport(page)).toBe(large)
})

test('the menu of a token is walked by keys alone, and gives the focus back', async ({ play }) => {
  const { page } = play
  await play.launch()
  await play.pass(120)
  const token = play.token('web-1')
  await token.focus()
  await page.keyboard.press('Shift+F10')
  const menu = page.getByRole('menu', { name: /web-1/ })
  await expect(menu).toBeVisible()
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(token).toBeFocused()
  await page.keyboard.press('Shift+F10')
  await menu.getByRole('menuitem', { name: 'Reboot', exact: true }).press('Enter')
  await expect(menu).toBeHidden()
  await expect(token).toBeFocused()
})

test('details that are opened and folded by keys keep the focus, beside a map that stays in one sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  const play = new Playground(page)
  await play.open()
  await play.launch()
  await page.getByRole('button', { name: 'Open details' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Fold details' })).toBeVisible()
  await expect(page.getByRole('complementary')).toBeFocused()
  await expect(page.getByRole('region', { name: 'Checks · alarm' })).toBeInViewport({ ratio: 0.99 })
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Fold details' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Open details' })).toBeVisible()
  await expect(page.getByRole('complementary')).toBeFocused()
})

test('what is deleted while it is looked at keeps its name', async ({ play }) => {
  const { page } = play
  await play.launch()
  const { VolumeId } = await play.do('CreateVolume', {
    AvailabilityZone: 'ap-northeast-2a',
    Size: 8,
    TagSpecifications: [{ ResourceType: 'volume', Tags: [{ Key: 'Name', Value: 'old-logs' }] }],
  })
  await play.pass(10)
  const before = await page.locator('[data-id="host"]').boundingBox()
  await page.getByRole('button', { name: /^old-logs/ }).click()
  await play.do('DeleteVolume', { VolumeId })
  await play.pass(10)
  await expect(play.details().getByRole('heading', { name: 'old-logs' })).toBeVisible()
  await expect(page.getByRole('region', { name: /^Shelf/ })).toBeHidden()
  // nothing moves when the shelf comes or goes
  expect(await page.locator('[data-id="host"]').boundingBox()).toEqual(before)
})
