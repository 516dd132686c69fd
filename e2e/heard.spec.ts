import { expect, type Page, test } from '@playwright/test'
import { Playground } from './playground.ts'

declare global {
  interface Window {
    heard: string[]
  }
}

/** Writes down what a screen reader would say of live regions, each time that one of them changes. */
function listen(): void {
  window.heard = []
  const regions = '[role=status], [role=alert], [role=log], [aria-live]'
  const said = new WeakMap<Element, string>()
  const heed = (node: Node) => {
    const region = (node instanceof Element ? node : node.parentElement)?.closest(regions)
    if (!region || region.getAttribute('aria-live') === 'off') return
    const text = region.textContent.trim()
    if (text && said.get(region) !== text) window.heard.push(text)
    said.set(region, text)
  }
  new MutationObserver((changes) => changes.forEach(({ target }) => heed(target))).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
  })
}

/** Sentences heard since it was asked last, of which each is about what is looked for. */
const heard = (page: Page, about: RegExp) =>
  expect
    .poll(() => page.evaluate(() => window.heard), { message: String(about) })
    .toContainEqual(expect.stringMatching(about))
    .then(() => page.evaluate(() => window.heard.splice(0)))

test('each change is heard once: a launch, what is taken away, its undoing, a drop', async ({ page }) => {
  const play = new Playground(page)
  await page.addInitScript(listen)
  await play.open()
  await page.keyboard.press(' ')
  await play.launch()
  expect(await heard(page, /web-1 was created/)).toHaveLength(1)
  const { InstanceId, Placement } = await play.instance()
  await play.pass(300)
  const { VolumeId } = await play.do('CreateVolume', { AvailabilityZone: Placement.AvailabilityZone, Size: 5 })
  await play.pass(30)
  await play.do('AttachVolume', { VolumeId, InstanceId, Device: '/dev/sdf' })
  await play.pass(30)
  await heard(page, /is attached to web-1/)

  await test.step('a volume that is detached from its menu', async () => {
    await page.locator(`[data-id="volume-${String(VolumeId)}"]`).click({ button: 'right' })
    await page.getByRole('menuitem', { name: /^Detach/ }).click()
    // the notice says it, with the way back
    const said = await heard(page, /is being detached/)
    expect(said.filter((one) => one.includes('detached'))).toEqual([expect.stringContaining('Undo')])
  })

  await test.step('undone and done again: no old sentence, but what has come back', async () => {
    await page.keyboard.press('Control+z')
    expect(await heard(page, /^Undone: Detach/)).toHaveLength(1)
    await page.keyboard.press('Control+Shift+z')
    expect(await heard(page, /^Done again: Detach/)).toHaveLength(1)
    await play.pass(30)
    expect(await heard(page, /detached from/)).toHaveLength(1)
  })

  await test.step('a token that is let go on another state', async () => {
    const token = await play.token('web-1').boundingBox()
    const stopped = await page.locator('[data-id="stopped"]').boundingBox()
    if (!token || !stopped) throw new Error('There is nothing to carry')
    await page.mouse.move(token.x + 20, token.y + 10)
    await page.mouse.down()
    await page.mouse.move(token.x + 60, token.y + 60, { steps: 4 })
    await page.mouse.move(stopped.x + 40, stopped.y + 40, { steps: 4 })
    await heard(page, /^Stopped: drop to stop/)
    await page.mouse.up()
    expect(await heard(page, /stopping/)).toEqual(['web-1 is stopping.'])
    // seen, as no name stands before its verb
    await expect(page.getByRole('region', { name: 'Done on the map' })).toContainText('Stop: web-1')
  })
})
