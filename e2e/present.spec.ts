import { expect, type Page, test } from '@playwright/test'
import { Playground } from './playground.ts'

test.use({ viewport: { width: 1280, height: 720 } })

/** px: what is read from the back row of a room */
const least = 18

/** Every text that is painted and smaller than that, with its size. */
const tooSmall = (page: Page) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement
      const text = walker.currentNode.nodeValue?.trim()
      if (!text || !element?.checkVisibility({ visibilityProperty: true }) || element.closest('.sr-only')) continue
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      const { width, height, right, left, bottom } = range.getBoundingClientRect()
      if (width < 2 || height < 2 || right < 0 || left > innerWidth || bottom < 0) continue
      const scale = element.getBoundingClientRect().height / (element.offsetHeight || 1) || 1
      const zoom = 'currentCSSZoom' in element ? Number(element.currentCSSZoom) : 1
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * (zoom === 1 ? scale : zoom)
      if (size < wanted - 0.1) found.push(`${size.toFixed(1)} ${text}`)
    }
    return found
  }, least)

const zones = { 1: 'Lifecycle', 2: 'Anatomy', 3: 'Checks · alarm' }

test('one zone is shown to the back row: large words, steps by one key, and Esc leads back', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await play.launch()
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.keyboard.press('p')
  for (const [key, name] of Object.entries(zones)) {
    await page.keyboard.press(key)
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
    await expect(page.getByRole('region', { name, exact: true })).toBeInViewport({ ratio: 0.99 })
    await expect.poll(() => tooSmall(page)).toEqual([])
  }
  await page.keyboard.press('1')
  const caption = page.getByRole('group', { name: 'What happened last' })
  const beforeAll = (await caption.textContent()) ?? ''
  await page.keyboard.press('ArrowRight')
  await expect(caption).not.toHaveText(beforeAll)
  const before = (await caption.textContent()) ?? ''
  await page.keyboard.press('ArrowLeft')
  await expect(caption).not.toHaveText(before)
  await page.keyboard.press('ArrowRight')
  await expect(caption).toHaveText(before)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('banner').getByRole('button', { name: 'Learn' })).toBeVisible()
  expect(new URL(page.url()).searchParams.has('present')).toBe(false)
})

test('a link may present a zone, a reload goes on with it, and a code as large as the wall opens it on phones', async ({
  page,
}) => {
  const play = new Playground(page, 'ko')
  await page.goto('./?lang=ko')
  await page.waitForFunction(() => window.playground !== undefined)
  await play.launch()
  await page.goto('./?lang=ko&present=3')
  await expect(page.getByRole('heading', { name: '검사 · 경보', level: 1 })).toBeVisible()
  await page.keyboard.press('2')
  await expect.poll(() => new URL(page.url()).searchParams.get('present')).toBe('2')
  await page.reload()
  await expect(page.getByRole('heading', { name: '구조', level: 1 })).toBeVisible()
  await page.getByRole('button', { name: /휴대폰으로 열기/ }).click()
  const code = page.getByRole('dialog').getByRole('img')
  await expect(code).toBeVisible()
  await expect.poll(async () => (await code.boundingBox())?.width ?? 0).toBeGreaterThan(450)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('heading', { name: '구조', level: 1 })).toBeVisible()
})

test('a class predicts: its hands stay hidden until they are revealed, and what came out right is marked', async ({
  page,
}) => {
  const play = new Playground(page)
  await page.goto('./?lang=en&lesson=stop-or-reboot')
  await expect(page.getByText('Predict first.')).toBeVisible()
  await page.keyboard.press('p')
  const question = page.getByRole('region', { name: 'The class predicts' })
  await expect(question.getByRole('heading')).toContainText('You reboot a running instance.')
  await expect.poll(() => tooSmall(page)).toEqual([])
  await question.getByRole('button', { name: 'One hand more for A' }).click()
  await question.getByRole('button', { name: 'One hand more for D' }).click()
  await expect(question).not.toContainText('%')
  await question.getByRole('button', { name: 'Reveal the answers' }).click()
  await expect(question).toContainText('50 %')
  await expect(question).not.toContainText('Right')
  await question.getByRole('button', { name: 'Now try it' }).click()
  const { InstanceId } = await play.instance()
  await play.do('RebootInstances', { InstanceIds: [InstanceId] })
  await play.pass(120)
  await page.getByRole('button', { name: 'Show the question again' }).click()
  await expect(question.getByRole('listitem').filter({ hasText: 'Right' })).toContainText('What was in memory')
  await question.getByRole('button', { name: 'Next question' }).click()
  await expect(question.getByRole('heading')).not.toContainText('You reboot a running instance.')
})

test('what is presented is joined by its lines, and tells who outside reaches the instance', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await play.launch()
  await page.keyboard.press('p')
  const lines = page.locator('.react-flow__edge')
  await expect(lines.first()).toBeAttached()
  await page.keyboard.press('2')
  await expect(page.locator('[data-id="sight-system"]')).toBeAttached()
  await expect(page.getByRole('button', { name: /^Sec. group: SSH/ })).toBeVisible()
  await page.setViewportSize({ width: 1920, height: 1080 })
  await expect(page.locator('.react-flow__node[data-id="gate"]')).toBeVisible()
})

test('a class goes through a lesson without leaving the wall: question after question, the example, what came out', async ({
  page,
}) => {
  await page.goto('./?lang=en&lesson=self-healing-and-slack&present')
  const question = page.getByRole('region', { name: 'The class predicts' })
  for (const asked of ['Which action brings the instance back?', 'what is lost or another one than before?']) {
    await expect(question.getByRole('heading')).toContainText(asked)
    // over a question the lesson's title is the sentence of the wall, and is said once
    await expect(page.getByText('Self-healing, and Slack')).toHaveCount(1)
    await expect(question.getByRole('button', { name: 'One hand fewer for B' })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
    await question.getByRole('button', { name: 'One hand more for B' }).click()
    await question.getByRole('button', { name: 'Reveal the answers' }).click()
    await question.getByRole('button', { name: 'Now try it' }).click()
  }
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('Step through it: an alarm looks after the host.')
  await expect(page.getByText('Self-healing, and Slack · Step 3 of 7')).toBeVisible()
  await page.getByRole('button', { name: 'Show the first part', exact: true }).click()
  await expect(heading).toContainText('recovers web-1 after two minutes')
  await expect.poll(() => tooSmall(page)).toEqual([])
  await page.getByRole('button', { name: 'Next' }).first().click()
  await expect(heading).toHaveText('The host of web-1 loses its network.')
})

test('a link to a lesson that is not there leads to the list of those that are, with a sentence', async ({ page }) => {
  await page.goto('./?lang=en&lesson=nonsense&present')
  await expect(page.getByRole('alert')).toContainText('There is no lesson called “nonsense”.')
  await expect(page.getByRole('button', { name: /Self-healing, and Slack/ })).toBeVisible()
})

test('on the wall the shelf opens under its line, and the wall stays where it is', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await play.launch()
  await play.do('AllocateAddress', {})
  await page.keyboard.press('p')
  await page.keyboard.press('2')
  const line = page.getByRole('button', { name: /^Shelf · not attached/ })
  await line.click()
  const shelf = page.getByRole('region', { name: /^Shelf · not attached/ })
  await expect(shelf).toBeInViewport({ ratio: 0.99 })
  const [from, to] = await Promise.all([line.boundingBox(), shelf.boundingBox()])
  expect(Math.abs((to?.y ?? 0) - ((from?.y ?? 0) + (from?.height ?? 0)))).toBeLessThan(20)
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 0.99 })
})

test('no letter of a lesson’s words on the wall loses its tail', async ({ page }) => {
  await page.goto('./?lang=en&lesson=self-healing-and-slack&present')
  await expect(page.getByText('Lesson 16 of 24 · Step 1 of 7')).toBeVisible()
  const cut = await page
    .locator('header')
    .locator('h1, p')
    .evaluateAll((all) =>
      all
        .filter((one) => getComputedStyle(one).overflowY !== 'visible' && one.scrollHeight > one.clientHeight)
        .map((one) => one.textContent),
    )
  expect(cut).toEqual([])
})

test('the last scene of an example is looked at before the next question lies over it', async ({ page }) => {
  await page.goto('./?lang=en&lesson=alarms-to-mail-and-sms&present')
  const question = page.getByRole('region', { name: 'The class predicts' })
  await expect(question).toContainText('Count the hands first')
  await question.getByRole('button', { name: 'Skip' }).click()
  await page.getByRole('button', { name: 'Show the first part', exact: true }).click()
  for (const part of ['2 of 4', '3 of 4', '4 of 4']) {
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await expect(page.getByText(part)).toBeVisible()
  }
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('From a failed check to your mail')
  await expect(question).toBeHidden()
  await page.getByRole('button', { name: 'Go on', exact: true }).click()
  await expect(question).toBeVisible()
})

test('the key for the next event steps through an example where no event waits', async ({ page }) => {
  await page.goto('./?lang=en&lesson=ebs-fails&present')
  const heading = page.getByRole('heading', { level: 1 })
  await page.getByRole('region', { name: 'The class predicts' }).getByRole('button', { name: 'Skip' }).click()
  await expect(heading).toHaveText('Step through it: the volume stops doing its I/O.')
  await expect(page.getByRole('contentinfo').getByRole('button', { name: 'Show the first part' })).toBeEnabled()
  await page.keyboard.press('ArrowRight')
  await expect(heading).toContainText('reads and writes no longer complete')
})

test('on the wall a new alarm’s mail is opened over the wall, and nothing stands over anything else', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto('./?lang=en&lesson=ebs-fails&present')
  await page.getByRole('region', { name: 'The class predicts' }).getByRole('button', { name: 'Skip' }).click()
  await page.keyboard.press('2')
  const card = page.locator('.react-flow__node[data-id="network"]')
  const [outer, inner, zone, credit] = await Promise.all([
    card.boundingBox(),
    card.getByRole('button', { name: /^Sec. group: SSH/ }).boundingBox(),
    page.locator('.react-flow__node[data-id="zone-anatomy"]').boundingBox(),
    page.locator('.react-flow__attribution').boundingBox(),
  ])
  expect((inner?.y ?? 0) + (inner?.height ?? 0)).toBeLessThan((outer?.y ?? 0) + (outer?.height ?? 0))
  expect((credit?.y ?? 0) + (credit?.height ?? 0)).toBeLessThan(zone?.y ?? 0)
  await page.keyboard.press('3')
  await page.getByRole('button', { name: /Create an alarm/ }).click()
  const window = page.getByRole('dialog')
  await window.getByRole('radio', { name: 'New topic' }).check({ force: true })
  await window.getByRole('textbox', { name: 'Email address' }).fill('ops@example.com')
  await window.getByRole('button', { name: 'Create alarm' }).click()
  await window.getByRole('button', { name: 'Open messages' }).click()
  await expect(page.getByRole('dialog', { name: 'Messages' })).toBeVisible()
})

test('after midnight the folded clock and the wall say which day it is', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  const play = new Playground(page)
  await play.open()
  await play.launch()
  const time = page.getByRole('region', { name: 'Time', exact: true })
  await expect(time).not.toContainText('day')
  await play.pass(26 * 3600)
  await expect(time).toContainText('day 2')
  await page.keyboard.press('p')
  await expect(page.getByRole('banner')).toContainText('day 2 · simulated')
})
