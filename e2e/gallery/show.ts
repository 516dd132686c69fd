import { expect, type Locator, type Page } from '@playwright/test'

/** Opens the gallery with one exhibit only, and answers it. */
export async function show(page: Page, name: string, more = ''): Promise<Locator> {
  await page.goto(`./?show=${name}${more}`)
  const exhibit = page.getByRole('region', { name, exact: true })
  await expect(exhibit).toBeVisible()
  return exhibit
}
