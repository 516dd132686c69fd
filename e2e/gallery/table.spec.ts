import { expect, type Locator } from '@playwright/test'
import { show } from './show.ts'
import { test } from './oneWindow.ts'

const row = (table: Locator, nth: number) => table.getByRole('row', { name: new RegExp(`^web-${nth} `) })

test('of a thousand rows those in sight are in the page, wherever one scrolls; the count is said', async ({ page }) => {
  const exhibit = await show(page, 'Table')
  const table = exhibit.getByRole('grid', { name: 'A thousand rows' })
  await expect(table).toHaveAttribute('aria-rowcount', '1001')
  await expect(row(table, 1)).toBeVisible()
  expect(await table.getByRole('row').count()).toBeLessThan(60)
  // the one that Tab reaches stays in the page
  await table.evaluate((one) => one.parentElement?.scrollTo({ top: one.scrollHeight }))
  await expect(row(table, 1000)).toBeInViewport()
  await expect(row(table, 500)).toHaveCount(0)
  await expect(row(table, 1)).toHaveCount(1)
  expect(await table.getByRole('row').count()).toBeLessThan(60)
})

test('Tab reaches one row, keys reach all of them as in a grid, Enter and Space select', async ({ page }) => {
  const exhibit = await show(page, 'Table')
  const table = exhibit.getByRole('grid', { name: 'A thousand rows' })
  await row(table, 1).focus()
  const keys: readonly (readonly [string, number])[] = [
    ['ArrowDown', 2],
    ['PageDown', 12],
    ['ArrowUp', 11],
    ['PageUp', 1],
    ['ArrowUp', 1],
    ['End', 1000],
    ['ArrowDown', 1000],
    ['PageUp', 990],
    ['Home', 1],
  ]
  for (const [key, nth] of keys) {
    await page.keyboard.press(key)
    await expect(row(table, nth), key).toBeFocused()
    await expect(row(table, nth)).toBeInViewport()
  }
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(row(table, 2)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(row(table, 2)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press(' ')
  await expect(row(table, 3)).toHaveAttribute('aria-selected', 'true')
  await expect(row(table, 2)).toHaveAttribute('aria-selected', 'false')
  await expect(table.locator('tr[tabindex="0"]')).toHaveCount(1)
  await expect(row(table, 3)).toHaveAttribute('aria-rowindex', '4')
})

test('the menu key and Shift+F10 open the actions of a row, which a press on them does not select', async ({
  page,
}) => {
  const exhibit = await show(page, 'Table')
  const table = exhibit.getByRole('grid', { name: 'A thousand rows' })
  await row(table, 1).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+F10')
  await expect(page.getByRole('menu', { name: 'Actions for web-2' })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: 'Stop' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(exhibit.getByRole('status')).toHaveText('stop web-2')
  await row(table, 3).focus()
  await page.keyboard.press('ContextMenu')
  await expect(page.getByRole('menuitem', { name: 'Stop' })).toBeFocused()
  await page.keyboard.press('Escape')
  await row(table, 4).getByRole('button', { name: 'Actions for web-4' }).click()
  await expect(page.getByRole('menu', { name: 'Actions for web-4' })).toBeVisible()
  await page.keyboard.press('Escape')
  for (const nth of [2, 3, 4]) await expect(row(table, nth)).toHaveAttribute('aria-selected', 'false')
  await row(table, 5).getByRole('rowheader').click()
  await expect(row(table, 5)).toHaveAttribute('aria-selected', 'true')
})

test('where rows cannot be selected, Enter opens their actions; where there are none, words say so', async ({
  page,
}) => {
  const exhibit = await show(page, 'Table')
  const table = exhibit.getByRole('grid', { name: 'Rows that cannot be selected' })
  await row(table, 1).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu', { name: 'Actions for web-1' })).toBeVisible()
  await expect(row(table, 1)).not.toHaveAttribute('aria-selected')
  await expect(exhibit.getByRole('grid', { name: 'No rows' })).toContainText('Nothing here yet.')
  await expect(table.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending')
})

test('several rows are picked by their boxes, by Shift, by Space and all at once; Escape lets them go', async ({
  page,
}) => {
  const exhibit = await show(page, 'Table')
  const table = exhibit.getByRole('grid', { name: 'Rows of which several can be picked' })
  const box = (nth: number) => table.getByRole('checkbox', { name: `Pick web-${nth}` })
  const all = table.getByRole('checkbox', { name: 'Pick all' })
  const picked = table.getByRole('checkbox', { name: /web/, checked: true })
  await expect(picked).toHaveCount(1)
  await expect(all).toHaveAttribute('aria-checked', 'mixed')
  await box(3).click()
  await box(6).click({ modifiers: ['Shift'] })
  await expect(picked).toHaveCount(5)
  await box(4).click()
  await expect(picked).toHaveCount(4)
  await all.click()
  await expect(picked).toHaveCount(8)
  await all.click()
  await expect(picked).toHaveCount(0)

  await box(1).locator('xpath=ancestor::tr').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(picked).toHaveCount(3)
  await expect(box(3)).toBeChecked()
  await page.keyboard.press('Control+a')
  await expect(picked).toHaveCount(8)
  await page.keyboard.press('Escape')
  await expect(picked).toHaveCount(0)
})
