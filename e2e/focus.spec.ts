import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './onePage.ts'

test.describe.configure({ mode: 'default' })

/** What has the focus, in a few words; `nothing` where a screen reader would begin at the top of the page again. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document
    if (!activeElement || activeElement === document.body) return 'nothing'
    return activeElement.getAttribute('aria-label') ?? activeElement.textContent
  })

/** Presses a button as who has only keys does, and waits until everything that follows from it is there. */
async function press(button: Locator): Promise<void> {
  const page = button.page()
  await button.focus()
  await page.keyboard.press('Enter')
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

test('the focus stays where it is when a button becomes unusable, or another takes its place', async ({ play }) => {
  const { page } = play
  await play.launch()
  await play.pass(240)
  const verb = (name: string) => play.details().getByRole('button', { name, exact: true })
  const command = (name: string) => page.getByRole('button', { name, exact: true })
  await expect(play.token('web-1')).toHaveAccessibleName(/^web-1, Running/)

  await press(verb('Reboot'))
  await expect(verb('Reboot')).toBeFocused()
  await press(verb('Stop'))
  await expect(verb('Start')).toBeFocused()
  await expect(verb('Start')).toHaveAttribute('aria-disabled', 'true')
  await play.pass(900)
  await expect(verb('Start')).toBeFocused()
  await expect(verb('Start')).not.toHaveAttribute('aria-disabled')
  await press(verb('Start'))
  await expect(verb('Stop')).toBeFocused()
  await play.pass(240)
  await expect(verb('Stop')).toBeFocused()
  await expect(verb('Stop')).not.toHaveAttribute('aria-disabled')

  for (const name of ['Undo', 'Redo'])
    for (let presses = 0; presses < 6; presses++) {
      await press(page.getByRole('button', { name: new RegExp(`^${name}`) }).first())
      expect(await focused(page), `${name}, press ${presses + 1}`).toContain(name)
    }
  // a script's hand on the clock has stopped it
  for (const name of ['Play', 'Pause']) {
    await press(command(name))
    await expect(command(name === 'Pause' ? 'Play' : 'Pause')).toBeFocused()
  }

  await page.evaluate(() => window.playground?.reset())
  await play.launch()
  for (let events = 0; events < 30; events++) await press(command('Next event'))
  await expect(command('Next event')).toBeFocused()
  await expect(command('Next event')).toHaveAttribute('aria-disabled', 'true')
  for (let events = 0; events < 60; events++) {
    await press(command('One event back'))
    if ((await command('One event back').getAttribute('aria-disabled')) !== null) break
  }
  await expect(command('One event back')).toHaveAttribute('aria-disabled', 'true')
  await expect(command('One event back')).toBeFocused()
})

test('a button of the map that goes away hands the focus to the instance that it has moved', async ({ play }) => {
  const { page } = play
  await play.launch()
  await play.pass(240)
  const way = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true })
  for (const [verb, seconds] of [
    ['Stop', 120],
    ['Start', 240],
    ['Reboot', 240],
  ] as const) {
    await press(way(`${verb}: web-1`))
    expect(await focused(page), verb).not.toBe('nothing')
    await play.pass(seconds)
    expect(await focused(page), `${verb}, and ${seconds} seconds`).not.toBe('nothing')
  }
  await press(way('Stop: web-1'))
  await expect(play.token('web-1')).toBeFocused()
  await expect(play.token('web-1')).toHaveAccessibleName(/^web-1, Stopping/)
})

test('what is left by a press hands the focus on: a moment of the past, two moments, a notice', async ({ play }) => {
  const { page } = play
  await play.launch()
  await play.pass(240)
  await expect(page.getByRole('slider', { name: 'Timeline' })).toBeVisible()
  await press(page.getByRole('button', { name: 'One event back' }))
  await press(page.getByRole('button', { name: 'Back to now' }))
  await expect(page.getByRole('slider', { name: 'Timeline' })).toBeFocused()

  await press(page.getByRole('button', { name: 'Compare', exact: false }).first())
  expect(await focused(page), 'comparing').not.toBe('nothing')
  await page.keyboard.press('Escape')
  expect(await focused(page), 'comparing no more').not.toBe('nothing')

  const undo = page.getByRole('button', { name: /^Undo/ }).first()
  await undo.focus()
  await play.ask('StartInstances', { InstanceIds: ['i-00000000000000000'] })
  const close = page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Close' })
  for (let steps = 0; steps < 80 && !(await close.evaluate((one) => one === document.activeElement)); steps++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(close).toBeHidden()
  expect(await focused(page), 'a notice').not.toBe('nothing')
})
