import { expect } from '@playwright/test'
import { show } from './show.ts'
import { test } from './oneWindow.ts'

test('a window takes the focus to its title, keeps it inside, and gives it back by Esc, its cross, a press outside', async ({
  page,
}) => {
  const exhibit = await show(page, 'Dialog')
  const opener = exhibit.getByRole('button', { name: 'Open a window' })
  const dialog = page.getByRole('dialog', { name: 'A window' })
  const closings: Readonly<Record<string, () => Promise<void>>> = {
    Esc: () => page.keyboard.press('Escape'),
    cross: () => dialog.getByRole('button', { name: 'Close' }).click(),
    outside: () => page.mouse.click(5, 5),
  }
  for (const [how, close] of Object.entries(closings)) {
    await opener.click()
    await expect(dialog.getByRole('heading', { name: 'A window' }), how).toBeFocused()
    for (let n = 0; n < 6; n++) {
      await page.keyboard.press('Tab')
      // beyond the last, the browser's own controls have it for a moment
      const outside = await page.evaluate(() => {
        const here = document.activeElement
        return here !== document.body && here?.closest('dialog') === null
      })
      expect(outside, how).toBe(false)
    }
    await close()
    await expect(dialog, how).toBeHidden()
    await expect(opener, how).toBeFocused()
  }
})

test('a window that searches has a field in place of its title, and is named all the same', async ({ page }) => {
  const exhibit = await show(page, 'Dialog')
  await exhibit.getByRole('button', { name: 'Open a search' }).click()
  await expect(page.getByRole('dialog', { name: 'A search' }).getByRole('textbox', { name: 'What' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(exhibit.getByRole('button', { name: 'Open a search' })).toBeFocused()
})

test('a form takes the focus to its first field; a drag that ends outside does not close it', async ({ page }) => {
  const exhibit = await show(page, 'Dialog')
  await exhibit.getByRole('button', { name: 'Open a form' }).click()
  const dialog = page.getByRole('dialog', { name: 'A form' })
  const name = dialog.getByRole('textbox', { name: 'Name' })
  await expect(name).toBeFocused()
  await expect(dialog.getByRole('complementary')).toContainText('What it costs')
  const box = await name.boundingBox()
  if (!box) throw new Error('nothing to drag from')
  await page.mouse.move(box.x + 5, box.y + 5)
  await page.mouse.down()
  await page.mouse.move(2, 2)
  await page.mouse.up()
  await expect(dialog).toBeVisible()
  // Esc sends away only the tooltip that is open
  await dialog.getByRole('button', { name: 'Launch' }).hover()
  await expect(page.getByText('It costs money.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('It costs money.')).toBeHidden()
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()
})

test('a sheet leaves the focus and the page in use; Esc inside closes it and gives the focus back', async ({
  page,
}) => {
  const exhibit = await show(page, 'Sheet')
  const opener = exhibit.getByRole('button', { name: 'Open at the right' })
  const sheet = page.getByRole('region', { name: 'Details' })
  await opener.click()
  await expect(sheet).toBeVisible()
  await expect(opener).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeVisible()
  await sheet.getByRole('textbox', { name: 'Note' }).focus()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(opener).toBeFocused()
  const left = exhibit.getByRole('button', { name: 'Open at the left' })
  await left.click()
  expect((await sheet.boundingBox())?.x).toBe(0)
  await sheet.getByRole('button', { name: 'Close' }).click()
  await expect(sheet).toBeHidden()
})

test('a sheet rises from the bottom where the page is narrow', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const exhibit = await show(page, 'Sheet')
  await exhibit.getByRole('button', { name: 'Open at the right' }).click()
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible()
  const box = await page.getByRole('region', { name: 'Details' }).boundingBox()
  expect(box).toMatchObject({ x: 0, width: 390 })
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(844)
})

test('notices are a log that is read politely; each goes by its own cross', async ({ page }) => {
  const exhibit = await show(page, 'Toasts')
  const log = page.getByRole('log', { name: 'Notices' })
  await expect(log).toHaveAttribute('aria-live', 'polite')
  await expect(log).toBeEmpty()
  const more = exhibit.getByRole('button', { name: 'Say something' })
  await more.click()
  await more.click()
  await expect(log).toContainText('Notice 1')
  await expect(log).toContainText('Notice 2')
  await expect(more).toBeFocused()
  await log.getByRole('button', { name: 'Close' }).first().click()
  await expect(log).not.toContainText('Notice 1')
  await expect(log).toContainText('Notice 2')
  await expect(log.getByRole('button', { name: 'Undo' })).toBeVisible()
})
