import { expect } from '@playwright/test'
import { show } from './show.ts'
import { test } from './oneWindow.ts'

test('Tab reaches one of the tabs, arrows, Home and End choose among them, and Tab goes on to the panel', async ({
  page,
}) => {
  const exhibit = await show(page, 'Tabs')
  const tab = (name: string) => exhibit.getByRole('tab', { name })
  await page.keyboard.press('Tab')
  await expect(tab('Overview')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(tab('Storage')).toBeFocused()
  await expect(tab('Storage')).toHaveAttribute('aria-selected', 'true')
  await expect(exhibit.getByRole('tabpanel', { name: 'Storage' })).toContainText('two 0')
  await page.keyboard.press('End')
  await expect(tab('Bill')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(tab('Overview')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(tab('Bill')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Home')
  await expect(tab('Overview')).toHaveAttribute('aria-selected', 'true')
  // up and down are the page's own
  await page.keyboard.press('ArrowDown')
  await expect(tab('Overview')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(exhibit.getByRole('tabpanel', { name: 'Overview' })).toBeFocused()
})

test('a panel is read from its beginning, however far the one before was scrolled', async ({ page }) => {
  const exhibit = await show(page, 'Tabs')
  const panel = exhibit.getByRole('tabpanel')
  await panel.evaluate((box) => box.scrollTo({ top: 100 }))
  await exhibit.getByRole('tab', { name: 'Storage' }).click()
  await expect.poll(() => panel.evaluate((box) => box.scrollTop)).toBe(0)
})

test('no tab moves when another one is chosen', async ({ page }) => {
  const exhibit = await show(page, 'Tabs')
  const widths = () =>
    exhibit
      .getByRole('tab')
      .evaluateAll((tabs) => tabs.map((tab) => Math.round(tab.getBoundingClientRect().width * 10)))
  const before = await widths()
  await exhibit.getByRole('tab', { name: 'Storage' }).click()
  expect(await widths()).toEqual(before)
})
