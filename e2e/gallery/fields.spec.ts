import { expect } from '@playwright/test'
import { show } from './show.ts'
import { test } from './oneWindow.ts'

test('a field gives its control a name, a hint, and an error for as long as there is one', async ({ page }) => {
  const exhibit = await show(page, 'Field')
  const source = exhibit.getByRole('textbox', { name: 'Source' })
  await expect(source).toHaveAttribute('aria-invalid', 'true')
  await expect(source).toHaveAccessibleDescription('A CIDR block Not a CIDR block')
  await expect(exhibit.getByRole('alert')).toHaveText('Not a CIDR block')
  await exhibit.getByText('Source').click()
  await expect(source).toBeFocused()
  await source.fill('10.0.0.0/32')
  await expect(source).not.toHaveAttribute('aria-invalid')
  await expect(source).toHaveAccessibleDescription('A CIDR block')
  await expect(exhibit.getByRole('alert')).toHaveCount(0)
})

test('a label that can be asked about explains, and still names its control', async ({ page }) => {
  const exhibit = await show(page, 'Field')
  const image = exhibit.getByRole('textbox', { name: 'Image' })
  await expect(image).toHaveValue('al2023')
  await exhibit.getByRole('button', { name: 'Image' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(image).not.toBeFocused()
})

test('an input takes what is typed, to its length, and several lines only where it has several', async ({ page }) => {
  const exhibit = await show(page, 'TextInput')
  const name = exhibit.getByRole('textbox', { name: 'Name' })
  for (const text of ['', '🙂 한국어', '<b>&amp;']) {
    await name.fill(text)
    await expect(name).toHaveValue(text)
  }
  await name.fill('')
  await name.pressSequentially('x'.repeat(45))
  await expect(name).toHaveValue('x'.repeat(40))
  const area = (await show(page, 'TextArea')).getByRole('textbox', { name: 'User data' })
  await area.fill('one\ntwo')
  await expect(area).toHaveValue('one\ntwo')
})

test('one of a few is a radio group: Tab reaches one, keys choose round the ends', async ({ page }) => {
  const exhibit = await show(page, 'Segmented')
  const view = exhibit.getByRole('radiogroup', { name: 'View' })
  const radio = (name: string) => view.getByRole('radio', { name })
  await expect(radio('Map')).toBeChecked()
  await expect(radio('List')).toHaveAccessibleDescription('Something new')
  await page.keyboard.press('Tab')
  await expect(radio('Map')).toBeFocused()
  for (const [key, name] of [
    ['ArrowRight', 'List'],
    ['ArrowDown', 'Log'],
    ['ArrowRight', 'Map'],
    ['ArrowLeft', 'Log'],
    ['ArrowUp', 'List'],
    ['Home', 'Map'],
    ['End', 'Log'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(radio(name), key).toBeFocused()
    await expect(radio(name)).toBeChecked()
  }
  // where none is chosen, Tab reaches the first
  await page.keyboard.press('Tab')
  const none = exhibit.getByRole('radiogroup', { name: 'Nothing chosen' })
  await expect(none.getByRole('radio', { name: 'A' })).toBeFocused()
  await expect(none.getByRole('radio', { checked: true })).toHaveCount(0)
  await none.getByRole('radio', { name: 'B' }).click()
  await expect(none.getByRole('radio', { name: 'B' })).toBeChecked()
})

test('one of many is the list of the browser, in groups, and what is off cannot be chosen', async ({ page }) => {
  const exhibit = await show(page, 'Select')
  const select = exhibit.getByRole('combobox', { name: 'Volume type' })
  await expect(select).toHaveValue('gp3')
  await select.selectOption({ label: 'None' })
  await expect(select).toHaveValue('none')
  await select.focus()
  await page.keyboard.type('st')
  await expect(select).toHaveValue('st1')
  expect(await select.locator('optgroup').evaluateAll((all) => all.map((one) => one.getAttribute('label')))).toEqual([
    'SSD',
    'HDD',
  ])
  await expect(select.getByRole('option', { name: 'io2' })).toBeDisabled()
})

test('a switch turns by a press on it or its label, and says why where it cannot be turned', async ({ page }) => {
  const exhibit = await show(page, 'Toggle')
  const monitoring = exhibit.getByRole('switch', { name: 'Detailed monitoring' })
  await exhibit.getByText('Detailed monitoring').click()
  await expect(monitoring).toBeChecked()
  await monitoring.press(' ')
  await expect(monitoring).not.toBeChecked()
  const hibernation = exhibit.getByRole('switch', { name: 'Hibernation' })
  await exhibit.getByRole('button', { name: 'Hibernation' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(hibernation).not.toBeChecked()
  await expect(hibernation).toHaveAccessibleDescription('At launch')
  await page.keyboard.press('Escape')
  const encrypted = exhibit.getByRole('switch', { name: 'Encrypted' })
  await expect(encrypted).toBeDisabled()
  await encrypted.focus()
  await page.keyboard.press(' ')
  await expect(encrypted).toBeChecked()
  await expect(page.getByRole('tooltip')).toContainText('A snapshot that is encrypted')
  await expect(exhibit.getByRole('switch', { name: 'Public IP' })).not.toBeChecked()
})
