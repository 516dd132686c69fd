import { expect, test as alone } from '@playwright/test'
import { show } from './show.ts'
import { test } from './oneWindow.ts'

test('a button that cannot be used stays, is reached, says why, and does nothing', async ({ page }) => {
  const exhibit = await show(page, 'Button')
  const stop = exhibit.getByRole('button', { name: 'Stop' })
  await expect(stop).toBeDisabled()
  await expect(stop).toHaveAccessibleDescription('It is stopped already.')
  await stop.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tooltip')).toBeVisible()
  await expect(exhibit.getByRole('status')).toHaveText('')
  await exhibit.getByRole('button', { name: 'plain small' }).click()
  await expect(exhibit.getByRole('status')).toHaveText('plain small')
})

test('a drawing alone has a name, which shows; where it cannot be pressed, its reason too', async ({ page }) => {
  const exhibit = await show(page, 'IconButton')
  await page.keyboard.press('Tab')
  await expect(exhibit.getByRole('button', { name: 'Play' })).toBeFocused()
  await expect(page.getByRole('tooltip')).toHaveText('Play')
  await page.keyboard.press('Enter')
  await expect(exhibit.getByRole('status')).toHaveText('play')
  await page.keyboard.press('Tab')
  await expect(exhibit.getByRole('button', { name: 'Stop' })).toHaveAccessibleDescription('It is stopped already.')
  await expect(page.getByRole('tooltip').filter({ visible: true })).toContainText('Stop')
})

test('a tooltip shows on hover and on focus, can be pointed at, and goes by Esc or when the pointer leaves', async ({
  page,
}) => {
  const exhibit = await show(page, 'Tooltip')
  const tip = page.getByText('It stands above.')
  await expect(tip).toBeHidden()
  await exhibit.getByRole('button', { name: 'above' }).hover()
  await expect(tip).toBeVisible()
  await tip.hover()
  await expect(tip).toBeVisible()
  await page.getByRole('heading', { name: 'Gallery' }).hover()
  await expect(tip).toBeHidden()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const below = exhibit.getByRole('button', { name: 'below' })
  await expect(below).toBeFocused()
  await expect(below).toHaveAccessibleDescription('It stands below.')
  await expect(page.getByText('It stands below.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('It stands below.')).toBeHidden()
  // each stands on its side of what it explains
  for (const side of ['above', 'below', 'right'] as const) {
    await exhibit.getByRole('button', { name: side }).hover()
    const tipBox = await page.getByText(`It stands ${side}.`).boundingBox()
    const box = await exhibit.getByRole('button', { name: side }).boundingBox()
    if (!tipBox || !box) throw new Error('nothing to measure')
    if (side === 'above') expect(tipBox.y + tipBox.height).toBeLessThanOrEqual(box.y)
    if (side === 'below') expect(tipBox.y).toBeGreaterThanOrEqual(box.y + box.height)
    if (side === 'right') expect(tipBox.x).toBeGreaterThanOrEqual(box.x + box.width)
  }
})

test('a word that can be asked about is explained, with the official page on it; Esc, Tab, another word close it', async ({
  page,
}) => {
  const exhibit = await show(page, 'Term')
  const [image, snapshot] = [
    exhibit.getByRole('button', { name: 'image' }),
    exhibit.getByRole('button', { name: 'snapshot' }),
  ]
  const told = page.getByRole('dialog')
  await image.press('Enter')
  await expect(told).toBeFocused()
  await expect(told).toHaveAccessibleName(/AMI/)
  await expect(told.getByRole('link')).toHaveAttribute('href', /^https:\/\/docs\.aws\.amazon\.com\//)
  await page.keyboard.press('Escape')
  await expect(told).toHaveCount(0)
  await expect(image).toBeFocused()
  await image.click()
  await expect(told).toHaveAccessibleName(/AMI/)
  await snapshot.click()
  await expect(told).toHaveCount(1)
  await expect(told).toHaveAccessibleName(/napshot/)
  await image.click()
  await expect(told).toHaveAccessibleName(/AMI/)
  await page.keyboard.press('Tab')
  await expect(told.getByRole('link')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(snapshot).toBeFocused()
  await expect(told).toHaveCount(0)
})

test('in a sentence marked words are asked about in the same way', async ({ page }) => {
  const exhibit = await show(page, 'Marked')
  await expect(exhibit.getByText('An image of the instance.')).toBeVisible()
  await exhibit.getByRole('button', { name: 'image' }).click()
  await expect(page.getByRole('dialog')).toHaveAccessibleName(/AMI/)
})

alone('a command and an id are copied, which is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  const code = await show(page, 'Code')
  await code.getByRole('button', { name: 'Copy' }).click()
  await expect(code.getByRole('status')).toHaveText('Copied')
  expect(await copied()).toBe('aws ec2 describe-instances \\\n  --instance-ids i-0123456789abcdef0')
  const mono = await show(page, 'Mono')
  await mono.getByRole('button', { name: 'Copy i-0123456789abcdef0' }).click()
  await expect(mono.getByRole('button', { name: 'Copied i-0123456789abcdef0' })).toBeVisible()
  expect(await copied()).toBe('i-0123456789abcdef0')
})

/** A page over plain http has no clipboard. */
const withoutClipboard = () => {
  const own = navigator.clipboard
  Object.defineProperty(window, 'clipboardOfSpec', { value: own })
  Object.defineProperty(navigator, 'clipboard', { value: undefined })
}

alone(
  'over plain http a command and an id are copied too; where nothing helps, that is said',
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.addInitScript(withoutClipboard)
    const copied = () => page.evaluate<string>('window.clipboardOfSpec.readText()')
    const code = await show(page, 'Code')
    const button = code.getByRole('button', { name: 'Copy' })
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(code.getByRole('status')).toHaveText('Copied')
    await expect(button).toBeFocused()
    expect(await copied()).toBe('aws ec2 describe-instances \\\n  --instance-ids i-0123456789abcdef0')
    const mono = await show(page, 'Mono')
    await mono.getByRole('button', { name: 'Copy i-0123456789abcdef0' }).click()
    await expect(mono.getByRole('button', { name: 'Copied i-0123456789abcdef0' })).toBeVisible()
    expect(await copied()).toBe('i-0123456789abcdef0')

    await page.addInitScript(() => {
      document.execCommand = () => false
    })
    for (const name of ['Code', 'Mono']) {
      const exhibit = await show(page, name)
      await exhibit.getByRole('button', { name: /^Copy/ }).click()
      await expect(exhibit.getByRole('status')).toHaveText('It could not be copied.')
    }
  },
)

test('a pill stays down, or goes away', async ({ page }) => {
  const exhibit = await show(page, 'Chip')
  const down = exhibit.getByRole('button', { name: 'Stays down' })
  await expect(down).toHaveAttribute('aria-pressed', 'false')
  await down.press('Enter')
  await expect(down).toHaveAttribute('aria-pressed', 'true')
  await exhibit.getByRole('button', { name: 'Remove' }).click()
  await expect(exhibit.getByText('Goes away')).toHaveCount(0)
})

test('a question after a value says the whole of itself', async ({ page }) => {
  const exhibit = await show(page, 'WhyButton')
  await exhibit.getByRole('button', { name: 'Why is web-1 running?' }).press('Enter')
  await expect(exhibit.getByRole('status')).toHaveText('asked')
})

test('a sum opens to its newest lines, and then to the older ones', async ({ page }) => {
  const exhibit = await show(page, 'Ledger')
  await expect(exhibit.getByText('10:01')).toHaveCount(0)
  await exhibit.getByText('Instances').click()
  await expect(exhibit.getByText('10:05')).toBeVisible()
  await expect(exhibit.getByText('10:06')).toHaveCount(0)
  await exhibit.getByRole('button', { name: '2 older' }).click()
  await expect(exhibit.getByText('10:07')).toBeVisible()
})
