import { readdirSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { violations } from '../violations.ts'
import { show } from './show.ts'
import { test } from './oneWindow.ts'

/** Every component of ui; a provider shows nothing of its own. */
const ui = readdirSync(new URL('../../src/ui/', import.meta.url), { recursive: true, encoding: 'utf8' }).flatMap(
  (file) => {
    const name = /(?:^|[\\/])([A-Z]\w+)\.tsx$/.exec(file)?.[1]
    return name === undefined || name.endsWith('Provider') ? [] : [name]
  },
)
/** What rooms share and show in more than one state. */
const parts = ['Ledger', 'Leftovers', 'WhyButton']
const components = [...ui, ...parts]

test('every component of ui is in the gallery', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('region', { name: 'Badge' })).toBeVisible()
  const shown = await page
    .locator('[data-exhibit]')
    .evaluateAll((all) => all.map((one) => String(one.getAttribute('data-exhibit'))))
  expect(shown.toSorted()).toEqual(components.toSorted())
})

/** What is closed at first, opened. */
const opened: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  Dialog: (page) => page.getByRole('button').nth(1).click(),
  Sheet: (page) => page.getByRole('button').nth(1).click(),
  Toasts: (page) => page.getByRole('button').first().click(),
  ContextMenu: (page) => page.getByRole('button').first().click(),
  Menu: (page) => page.getByRole('button').first().click(),
  Term: (page) => page.getByRole('button').first().click(),
  Tooltip: (page) => page.getByRole('button').first().hover(),
  Ledger: (page) => page.locator('summary').first().click(),
}

// each language and each theme once, as for the page: what a component says has no colour of its own
for (const [language, theme] of [
  ['en', 'light'],
  ['ko', 'dark'],
] as const)
  test(`no component stands in anybody's way in ${language}, ${theme}, closed or open`, async ({ page }) => {
    await page.goto(`./?lang=${language}&theme=${theme}`)
    await expect(page.locator('[data-exhibit]')).toHaveCount(components.length)
    expect.soft(await violations(page)).toEqual([])
    for (const [name, open] of Object.entries(opened)) {
      await show(page, name, `&lang=${language}&theme=${theme}`)
      await open(page)
      expect.soft(await violations(page), name).toEqual([])
    }
  })
