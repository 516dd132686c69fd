import { expect, type Page } from '@playwright/test'
import { test } from './onePage.ts'
import { Playground } from './playground.ts'

test.describe.configure({ mode: 'default' })

const place = (page: Page, id: string) => page.locator(`.react-flow__node[data-id="${id}"]`)
const items = (page: Page) => page.getByRole('menu').getByRole('menuitem')

async function begin(play: Playground): Promise<void> {
  await play.launch()
  await play.pass(300)
  await expect(play.token('web-1')).toHaveAccessibleName(/3\/3/)
}

test('every place of the map answers with its commands, and none is dead', async ({ play }) => {
  const { page } = play
  await begin(play)
  for (const [id, command] of [
    ['ami', 'Launch instance from AMI'],
    ['running', 'Stop 1'],
    ['pending', 'Launch instance'],
    ['network', 'Associate an Elastic IP'],
    ['probe', 'SSH (22)'],
    ['check-system', 'Reboot'],
    ['alarmLine', 'Manage CloudWatch alarms'],
    ['way-stop', 'Stop'],
  ] as const) {
    await place(page, id).click({ button: 'right', position: { x: 8, y: 10 } })
    await expect.soft(items(page).filter({ hasText: command }).first(), id).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toBeHidden()
  }
  // between the places it is the map that is asked
  await page.mouse.click(700, 420, { button: 'right' })
  await expect(page.getByRole('menu')).toBeVisible()
})

test('the image that an instance was launched from is looked at, and dragged onto Pending it launches another', async ({
  play,
}) => {
  const { page } = play
  await begin(play)
  const image = page.getByRole('button', { name: /^AMI: / })
  await image.click()
  await expect(image).toHaveAttribute('aria-pressed', 'true')
  await expect(play.details()).toContainText('ami-')
  await image.dragTo(place(page, 'pending'))
  await expect(page.getByRole('dialog', { name: 'Launch an instance' })).toBeVisible()
})

test('two clicks go near a place, and 0 shows everything again', async ({ play }) => {
  const { page } = play
  await begin(play)
  const host = place(page, 'host')
  const before = (await host.boundingBox())?.width ?? 0
  await host.dblclick({ position: { x: 30, y: 8 } })
  await expect.poll(async () => (await host.boundingBox())?.width ?? 0).toBeGreaterThan(before * 1.4)
  await page.keyboard.press('0')
  await expect.poll(async () => (await host.boundingBox())?.width ?? 0).toBeLessThan(before * 1.01)
})

test('a screen reader finds a region to read in, and no lines that it would have to pass', async ({ play }) => {
  const { page } = play
  await begin(play)
  const map = page.getByRole('region', { name: 'Map of the account' })
  await expect(map).toBeVisible()
  await expect(map.getByRole('img', { name: /^Edge from/ })).toHaveCount(0)
  await expect(map.locator('[aria-roledescription]')).toHaveCount(0)
})

test('Space pauses also after a button was clicked, and presses a button that the keys have reached', async ({
  play,
}) => {
  const { page } = play
  await begin(play)
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible()
  await play.token('web-1').click()
  await page.keyboard.press(' ')
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  await expect(page.getByText('Time stands still')).toBeHidden()
  await page.keyboard.press('Home')
  await page.keyboard.press(' ')
  await expect(page.getByText('Time stands still')).toBeVisible()
  await page.keyboard.press('Escape')
})

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } })

    test('what the keys reach on the map is in sight, wherever the map was moved to', async ({ page }) => {
      const play = new Playground(page)
      await play.open()
      await begin(play)
      const map = page.getByRole('region', { name: 'Map of the account' })
      if (width > 700)
        await map.evaluate((one) => {
          for (let turn = 0; turn < 4; turn++)
            one
              .querySelector('.react-flow__pane')
              ?.dispatchEvent(new WheelEvent('wheel', { deltaY: -400, clientX: 300, clientY: 200, bubbles: true }))
        })
      const reached = new Set<string>()
      for (let steps = 0; steps < 70; steps++) {
        await page.keyboard.press('Tab')
        const name = await page.evaluate(() => {
          const { activeElement: own } = document
          return own?.closest('.react-flow__node') ? (own.getAttribute('aria-label') ?? own.textContent) : undefined
        })
        if (!name || reached.has(name)) continue
        reached.add(name)
        await expect
          .poll(
            () =>
              page.evaluate(() => {
                const { activeElement: own } = document
                const frame = document.querySelector('.react-flow')?.getBoundingClientRect()
                const box = own?.getBoundingClientRect()
                return (
                  box &&
                  frame &&
                  box.top >= frame.top &&
                  box.bottom <= frame.bottom &&
                  box.right > frame.left &&
                  box.left < frame.right
                )
              }),
            { message: name },
          )
          .toBe(true)
      }
      expect(reached.size).toBeGreaterThan(10)
    })
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the menu of a token is a sheet that leaves the map a third of the screen', async ({ page }) => {
    const play = new Playground(page)
    await play.open()
    await begin(play)
    await play.token('web-1').click({ button: 'right' })
    const box = await page.getByRole('menu').boundingBox()
    expect(box?.width).toBeGreaterThan(360)
    const sheet = await page.locator('[popover]:popover-open').boundingBox()
    expect(sheet?.height).toBeLessThanOrEqual(844 * 0.61)
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeCloseTo(844, 0)
    await test.step('while it is open it follows the account', async () => {
      const reboot = page.getByRole('menuitem', { name: 'Reboot', exact: true })
      await expect(reboot).not.toHaveAttribute('aria-disabled')
      const { InstanceId } = await play.instance()
      await play.do('TerminateInstances', { InstanceIds: [InstanceId] })
      await expect(reboot).toHaveAttribute('aria-disabled', 'true')
    })
  })
})

test('the header fits into a window of any width, from 320 px on', async ({ page }) => {
  const play = new Playground(page)
  await page.setViewportSize({ width: 320, height: 700 })
  await play.open()
  for (const width of [320, 360, 720, 768])
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: 700 })
      await expect(async () => {
        for (const button of await page.getByRole('banner').getByRole('button').all()) {
          if (!(await button.isVisible())) continue
          const box = await button.boundingBox()
          expect((box?.x ?? 0) + (box?.width ?? 0), await button.innerText()).toBeLessThanOrEqual(width)
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      }).toPass({ timeout: 5000 })
    })
})
