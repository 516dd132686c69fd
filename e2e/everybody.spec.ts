import { expect, type Page, test } from '@playwright/test'
import { Playground } from './playground.ts'
import { violations } from './violations.ts'

/** Everything of the header and of what is open that reaches out of the window, by its name. */
const outside = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('header :is(button, [role=radio]), footer button, dialog[open] :is(button, input)')]
      .filter((one) => one.checkVisibility() && !one.closest('[role=radiogroup] ~ *, .overflow-x-auto'))
      .flatMap((one) => {
        const { left, right, width } = one.getBoundingClientRect()
        return width > 0 && (left < -1 || right > innerWidth + 1)
          ? [`${one.getAttribute('aria-label') ?? one.textContent} ${left}–${right}`]
          : []
      }),
  )

test('whoever needs text of twice the size has all of the header, of time and of the windows', async ({ page }) => {
  const play = new Playground(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
  await play.open()
  await play.launch()
  for (const size of [
    { width: 320, height: 640 },
    { width: 360, height: 740 },
    { width: 720, height: 800 },
    { width: 768, height: 1024 },
    { width: 1280, height: 720 },
  ])
    await test.step(`${size.width} px`, async () => {
      await page.setViewportSize(size)
      await expect(async () => {
        expect(await outside(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width)
      }).toPass()
      // the map has grown as its words have, or is as wide as the window
      expect((await page.getByRole('main').boundingBox())?.height).toBeGreaterThan(300)
      const sheet = page.getByRole('dialog', { name: 'Keyboard' })
      await page.keyboard.press('?')
      await expect(sheet).toBeVisible()
      expect(await outside(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(sheet).toBeHidden()
    })
})

test('keys of one letter are switched off for good in the sheet of keys, and on again', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await page.keyboard.press('?')
  await page.getByRole('switch', { name: /Keys of one letter/ }).uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('l')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press(' ')
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()
  await page.reload()
  await page.waitForFunction(() => window.playground !== undefined)
  await page.keyboard.press('l')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('banner').getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: /Keyboard/ }).click()
  await page.getByRole('switch', { name: /Keys of one letter/ }).check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('l')
  await expect(page.getByRole('dialog', { name: /Launch/ })).toBeVisible()
})

test('cards, arrows, lines and zone names are looked at, and each part says what it is joined to', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await play.launch()
  await play.pass(240)
  const told = play.details().getByRole('heading', { level: 2 }).first()
  await test.step('a state in which nothing is', async () => {
    const card = page.getByRole('button', { name: 'State Stopping: 0 instances in it' })
    await expect(card).toHaveAccessibleDescription('Leads to Stopped')
    await card.focus()
    await page.keyboard.press('Enter')
    await expect(told).toContainText('Stopping')
    await expect(play.details()).toContainText('It is not billed any more')
    await expect(card).toHaveAttribute('aria-pressed', 'true')
  })
  await test.step('from there its arrows, by keyboard, and how long they take', async () => {
    await play.details().getByRole('button', { name: /^off/ }).focus()
    await page.keyboard.press('Enter')
    await expect(told).toHaveText('off')
    await expect(play.details()).toContainText('typically 22 sec to 50 sec')
  })
  await test.step('a word on an arrow that cannot be gone now, and one that nobody asks for', async () => {
    await page.getByRole('button', { name: 'placed: what leads from Pending to Running' }).click()
    await expect(play.details()).toContainText('AWS goes on by itself')
    await page.getByRole('button', { name: 'start: what leads from Stopped to Pending' }).click()
    await expect(play.details().getByRole('button', { name: 'Start' })).toHaveAttribute('aria-disabled', 'true')
  })
  await test.step('a line without a word, by mouse', async () => {
    const at = await page
      .locator('[data-id="line-terminated"] path')
      .first()
      .evaluate((path: SVGPathElement) => {
        const { x, y } = path.getPointAtLength(path.getTotalLength() / 2)
        const to = path.getScreenCTM() ?? new DOMMatrix()
        return { x: x * to.a + to.e, y: y * to.d + to.f }
      })
    await page.mouse.click(at.x, at.y)
    await expect(told).toHaveText('gone')
  })
  await test.step('the name of a zone', async () => {
    await page.getByRole('button', { name: 'Checks · alarm', exact: true }).click()
    await expect(play.details()).toContainText('The three status checks')
  })
  await test.step('parts of the instance say what the lines between them show', async () => {
    await expect(page.getByRole('button', { name: /^EBS 8 GiB/ })).toHaveAccessibleDescription(/^Joined to web-1/)
    await expect(page.getByRole('button', { name: /^Network card/ })).toHaveAccessibleDescription(/security group/)
    await expect(page.getByRole('img', { name: /^Edge from/ })).toHaveCount(0)
  })
  await test.step('and the way back to the instance', async () => {
    await play.details().getByRole('button', { name: 'Back to web-1' }).click()
    await expect(told).toHaveText('web-1')
  })
})

test('where the system has its own colours, what is selected and how full something is can be seen', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const play = new Playground(page)
  await play.open()
  await play.launch()
  const groundOf = (role: 'radio' | 'button', name: string | RegExp) =>
    page
      .getByRole(role, { name })
      .first()
      .evaluate((one) => getComputedStyle(one).backgroundColor)
  await expect.poll(() => groundOf('radio', 'Map')).not.toBe(await groundOf('radio', 'Log'))
  await expect(page.getByRole('meter', { name: 'RAM' })).toHaveCSS('outline-style', 'solid')
  const here = page.locator('[aria-current="step"]')
  await expect(here).toHaveCSS('outline-style', 'solid')
})

for (const theme of ['light', 'dark'] as const)
  test(`axe finds nothing with a crowd, in its list, on a wall and in the palette (${theme})`, async ({ page }) => {
    test.slow()
    const play = new Playground(page)
    await play.open(`&theme=${theme}`)
    await play.launch()
    const { ImageId } = await play.instance()
    await play.do('RunInstances', { ImageId, InstanceType: 't3.micro', MinCount: 30, MaxCount: 30 })
    await play.pass(300)
    expect.soft(await violations(page), 'a crowd').toEqual([])
    await page.getByRole('button', { name: /^31 running: show the list/ }).click()
    await expect(page.getByRole('dialog', { name: /running/i })).toBeVisible()
    expect.soft(await violations(page), 'its list').toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('ControlOrMeta+k')
    await expect(page.getByRole('combobox')).toBeFocused()
    expect.soft(await violations(page), 'the palette').toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^State Stopped/ }).click()
    await expect(play.details()).toContainText('can be started')
    expect.soft(await violations(page), 'a state that is looked at').toEqual([])
    await page.keyboard.press('p')
    await expect(page.locator('[data-presented], [data-presenting]').first()).toBeVisible()
    expect.soft(await violations(page), 'on a wall').toEqual([])
  })

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the selected instance and its commands come in a sheet that leaves map and time in sight', async ({ page }) => {
    const play = new Playground(page)
    await play.open()
    await play.launch()
    await play.token('web-1').tap()
    const sheet = page.getByRole('region', { name: 'Details' })
    await expect(sheet.getByRole('button', { name: 'Stop', exact: true })).toBeInViewport()
    const [own, time] = [await sheet.boundingBox(), await page.getByRole('contentinfo').boundingBox()]
    expect(own?.y).toBeGreaterThan(844 * 0.45)
    expect((own?.y ?? 0) + (own?.height ?? 0)).toBeLessThanOrEqual((time?.y ?? 0) + 1)
    await sheet.getByRole('button', { name: 'Show more' }).tap()
    await expect.poll(async () => (await sheet.boundingBox())?.y).toBeLessThan(844 * 0.2)
    await sheet.getByRole('button', { name: 'Close' }).tap()
    await test.step('what is pressed on the map is touched 40 px around at least', async () => {
      const least = await page.evaluate(() =>
        [...document.querySelectorAll('.react-flow button.touched')].flatMap((one) => {
          const { x, y, width, height } = one.getBoundingClientRect()
          const hits = (dx: number, dy: number) =>
            one.contains(document.elementFromPoint(x + width / 2 + dx, y + height / 2 + dy))
          return y < 110 || y > 700 || (hits(0, -17) && hits(0, 17)) ? [] : [one.textContent]
        }),
      )
      expect(least).toEqual([])
    })
    await test.step('a lesson leaves the map half of the screen', async () => {
      await page.getByRole('button', { name: 'Learn' }).tap()
      await expect(page.getByRole('heading', { name: 'Learn by doing' })).toBeVisible()
      expect((await page.getByRole('main').boundingBox())?.height).toBeGreaterThanOrEqual(422)
    })
  })
})
