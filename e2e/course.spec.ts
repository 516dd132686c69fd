import { expect, type Page, test } from '@playwright/test'
import { Playground } from './playground.ts'

test.use({ viewport: { width: 1440, height: 900 } })

const column = (page: Page) => page.getByRole('region', { name: 'Lessons', exact: true })
const chip = (page: Page) => page.getByRole('banner').getByRole('button', { name: /Go there/ })

test('who leaves a lesson goes on where they were: from the chip, the list and the first page, also after a reload', async ({
  page,
}) => {
  const play = new Playground(page)
  await play.open('&lesson=stop-or-reboot')
  await column(page).getByRole('button', { name: 'Skip' }).click()
  await column(page).getByRole('button', { name: 'I know this: do it for me' }).click()
  await test.step('the chip leads back to the step where the column is closed', async () => {
    await expect(chip(page)).toHaveText(/^Lesson 5 · 3\/6$/)
    await column(page).getByRole('button', { name: 'Close lessons' }).click()
    await page.reload()
    await chip(page).click()
    await expect(page.getByRole('listitem', { name: 'Step 3 of 6: now' })).toBeFocused()
  })
  await test.step('the list and the first page tell where it was left', async () => {
    await column(page).getByRole('button', { name: 'Leave lesson' }).click()
    await expect(column(page).getByRole('button', { name: /Go on where you were.*Step 3 of 6/ })).toBeVisible()
    await expect(chip(page)).toHaveCount(0)
    await column(page).getByRole('button', { name: 'Close lessons' }).click()
    await page.reload()
    await page.getByRole('button', { name: 'or go on with lesson 5 at step 3' }).click()
    await expect(page.getByRole('listitem', { name: 'Step 3 of 6: now' })).toBeVisible()
  })
  await test.step('beginning anew is asked about, and taken back', async () => {
    await column(page).getByRole('button', { name: 'Start over' }).click()
    await column(page).getByRole('alertdialog').getByRole('button', { name: 'Start over' }).click()
    await expect(page.getByRole('listitem', { name: 'Step 1 of 6: now' })).toBeVisible()
    await column(page).getByRole('button', { name: 'Back to where I was' }).click()
    await expect(page.getByRole('listitem', { name: 'Step 3 of 6: now' })).toBeVisible()
  })
  await test.step('the end can be kept as a picture', async () => {
    for (const [skip, known] of [[true], [false, true], [true], [false, true]])
      if (skip) await column(page).getByRole('button', { name: 'Skip' }).click()
      else if (known) await column(page).getByRole('button', { name: 'I know this: do it for me' }).click()
    await column(page).getByRole('button', { name: 'A card to keep or share' }).click()
    await expect(page.getByRole('dialog').getByRole('img')).toHaveAccessibleName(/Passed over.*What came about/)
    const coming = page.waitForEvent('download')
    await page.getByRole('dialog').getByRole('button', { name: 'Save as an image' }).click()
    expect((await coming).suggestedFilename()).toBe('ec2-playground-stop-or-reboot.png')
  })
})

test('a link says how much a lesson says, and a page to print hands it out', async ({ page }) => {
  const play = new Playground(page)
  await play.open('&lesson=stop-or-reboot&guide=sometimes')
  await expect(page.getByRole('alert').filter({ hasText: 'sometimes' })).toContainText('free, question and steps')
  await column(page).getByRole('button', { name: 'A page to print' }).click()
  await test.step('its answers are there only for who asks, and its address opens it again', async () => {
    await expect(page.getByRole('table')).toHaveCount(3)
    await expect(page.getByText('yes', { exact: true })).toHaveCount(0)
    await page.getByRole('radio', { name: 'questions only' }).click()
    await page.reload()
    await expect(page.getByText('lesson=stop-or-reboot&lang=en&guide=question')).toBeVisible()
    await expect(page.getByRole('img', { name: 'QR code of the lesson' })).toBeVisible()
    await page.getByRole('switch', { name: /With answers/ }).click()
    await expect(page.getByText('yes', { exact: true }).first()).toBeVisible()
  })
  await test.step('the link that it hands out has questions only', async () => {
    await page.goto('./?lang=en&lesson=elastic-ip&guide=question')
    await expect(column(page).getByText('Questions only')).toBeVisible()
    await column(page).getByRole('button', { name: 'Skip' }).click()
    await column(page).getByRole('button', { name: 'Let it happen' }).click()
    await expect(column(page).getByRole('button', { name: /Hint/ })).toHaveCount(0)
    await column(page).getByRole('button', { name: 'Tasks and hints' }).click()
    await expect(column(page).getByText('Questions only')).toHaveCount(0)
  })
})
