import { expect, type Page, test } from '@playwright/test'

async function open(page: Page) {
  await page.goto('./two.html')
  const [upper, lower] = [page.getByRole('region', { name: 'upper' }), page.getByRole('region', { name: 'lower' })]
  await expect(upper.getByRole('button', { name: /t3\.micro/ })).toBeVisible()
  await expect(lower.getByRole('button', { name: /t3\.micro/ })).toBeVisible()
  return { upper, lower }
}

test('two playgrounds on one page live side by side and have nothing in common', async ({ page }) => {
  const { upper, lower } = await open(page)
  await upper.getByRole('radio', { name: '60×', exact: true }).click()
  await upper.getByRole('button', { name: /t3\.micro/ }).click()
  await expect(upper.getByRole('button', { name: 'web-1, Running' })).toBeVisible()
  await expect(upper.getByRole('complementary')).toContainText('web-1')

  // the other one is as empty as it was, and speaks its own language
  await expect(lower.getByRole('button', { name: /t3\.micro/ })).toBeVisible()
  await expect(lower.getByRole('button', { name: /^web-1, / })).toHaveCount(0)
  await lower.getByRole('button', { name: '일시 정지' }).click()
  await expect(upper.getByRole('button', { name: 'Pause', exact: true })).toBeVisible()

  await lower.getByRole('button', { name: /t3\.micro/ }).click()
  await expect(lower.getByRole('button', { name: 'web-1, 대기 중' })).toBeVisible()
  await upper.getByRole('complementary').getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(upper.getByRole('button', { name: 'web-1, Stopped' })).toBeVisible()
  await expect(lower.getByRole('button', { name: 'web-1, 대기 중' })).toBeVisible()
})
