import { expect, test } from '@playwright/test'
import { holdBack } from './holdBack.ts'
import { Playground } from './playground.ts'

test('a phone’s page stays whole while how accounts behave is on its way, and YAML that does not come says so', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 })
  const letIn = await holdBack(page, '**/engine-*.js')
  const play = new Playground(page)
  await test.step('the map of a phone is there before how accounts behave', async () => {
    await page.goto('./?lang=en', { waitUntil: 'commit' })
    await expect(page.locator('.react-flow__renderer .react-flow__pane').first()).toBeAttached()
    await expect(page.getByRole('region', { name: 'Map' }).or(page.locator('.react-flow')).first()).toBeVisible()
    await page.waitForLoadState('load')
    letIn()
    await page.waitForFunction(() => window.playground !== undefined)
    await expect(page.getByRole('banner')).toBeVisible()
  })

  await test.step('the account written out as YAML, whose writer does not come', async () => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await play.launch()
    let away = true
    await page.route('**/yaml-*.js', (route) => (away ? route.abort() : route.continue()))
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('combobox').fill('Write the account out')
    await page.getByRole('option', { name: /Write the account out/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Write the account out' })
    await dialog.getByRole('radio', { name: 'CloudFormation' }).click()
    await expect(dialog.getByRole('alert')).toContainText('Check the network and try again')
    away = false
    await dialog.getByRole('button', { name: 'Try again' }).press('Enter')
    await expect(dialog.getByText('AWSTemplateFormatVersion')).toBeVisible()
    // what was pressed is gone: the focus stays in the window
    await expect(page.locator('dialog[open]:focus, dialog[open] :focus')).toHaveCount(1)
  })
})

test('who loads the page again in a lesson goes on in it, also by keys', async ({ page }) => {
  await page.goto('./?lang=en&lesson=elastic-ip')
  const lesson = page.getByRole('region', { name: 'Lessons' })
  await expect(page.getByRole('list', { name: 'Steps' })).toBeVisible()
  await expect(page).not.toHaveURL(/lesson=/)
  await page.reload()
  await expect(lesson).toBeFocused()
})
