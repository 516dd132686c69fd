import { expect, type Page, test } from '@playwright/test'
import { Playground } from './playground.ts'

const zones = ['Lifecycle', 'Anatomy', 'Checks · alarm']
const map = (page: Page) => page.getByRole('main')
const zone = (page: Page, name: string) => map(page).getByRole('region', { name, exact: true })
const fit = (page: Page) => map(page).getByRole('button', { name: 'Show everything' })

/** How far the map is moved and how large it is drawn. */
const viewport = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((layer) => getComputedStyle(layer).transform)

async function everythingIsInSight(page: Page): Promise<void> {
  for (const name of zones) await expect(zone(page, name)).toBeInViewport({ ratio: 0.99 })
}

/** The map as large as it can be with everything in sight: one of the two directions is filled. */
async function everythingFillsTheStage(page: Page): Promise<void> {
  await everythingIsInSight(page)
  await expect
    .poll(async () => {
      const stage = await map(page).locator('.react-flow').boundingBox()
      const left = await zone(page, 'Lifecycle').boundingBox()
      const right = await zone(page, 'Checks · alarm').boundingBox()
      if (!stage || !left || !right) return Infinity
      return Math.min(stage.width - (right.x + right.width - left.x), stage.height - right.height)
    })
    .toBeLessThan(30)
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

test('keys and Fit show what they say after instances and volumes have come', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await everythingFillsTheStage(page)
  const everything = await viewport(page)
  const isSeen = () => expect.poll(() => viewport(page))
  await page.keyboard.press('1')
  await isSeen().not.toBe(everything)
  const lifecycle = await viewport(page)
  await page.keyboard.press('0')
  await isSeen().toBe(everything)
  await play.launch()
  await page.keyboard.press('1')
  await isSeen().toBe(lifecycle)
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
})

test('the map takes the room that a window or the column of lessons leaves it', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await play.launch()
  await page.setViewportSize({ width: 900, height: 700 })
  await everythingFillsTheStage(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await everythingFillsTheStage(page)
  await page.getByRole('banner').getByRole('button', { name: 'Learn' }).click()
  await everythingFillsTheStage(page)
})

test('on a phone Fit begins at the top of a map that is too tall for it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const play = new Playground(page)
  await play.open()
  const before = await viewport(page)
  await fit(page).click()
  await expect.poll(() => viewport(page)).not.toBe(before)
  await play.launch()
  await fit(page).click()
  await expect(zone(page, 'Lifecycle')).toBeInViewport({ ratio: 0.99 })
})

/** Two frames: in the first of them the page has been laid out, and whoever watches sizes has been told. */
const laidOutAgain = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

/** Moves the map aside by hand. */
async function drag(page: Page): Promise<void> {
  const before = await viewport(page)
  const box = await map(page).boundingBox()
  if (!box) throw new Error('There is no map')
  await page.mouse.move(box.x + 4, box.y + 4)
  await page.mouse.down()
  await page.mouse.move(box.x + 90, box.y + 70, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => viewport(page)).not.toBe(before)
}

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
    await everythingFillsTheStage(page)
    await wheel(page)
    await lessons(page)
      .getByRole('button', { name: /whose fault is it/ })
      .click()
    await expect(play.token('web-1')).toBeVisible()
    await everythingFillsTheStage(page)
    await page.setViewportSize({ width: width - 120, height: height - 60 })
    await everythingFillsTheStage(page)
  })

test('what a step is about stays in sight in a window of another size, unless somebody has moved the map in it', async ({
  page,
}) => {
  const play = new Playground(page)
  await play.open('&lesson=elastic-ip')
  const anatomyIsInSight = () => expect(zone(page, 'Anatomy')).toBeInViewport({ ratio: 0.99 })
  await anatomyIsInSight()
  const large = await viewport(page)
  await page.setViewportSize({ width: 1366, height: 768 })
  await expect.poll(() => viewport(page)).not.toBe(large)
  await anatomyIsInSight()
  await drag(page)
  const own = await viewport(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await laidOutAgain(page)
  expect(await viewport(page)).toBe(own)
  await lessons(page).getByRole('button', { name: 'Skip' }).click()
  await expect.poll(() => viewport(page)).toBe(large)
})
