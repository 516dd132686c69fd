import type { Page } from '@playwright/test'

/** Keeps a part of the page away until it is let in. */
export async function holdBack(page: Page, which: string): Promise<() => void> {
  let letIn = () => {}
  const allowed = new Promise<void>((resolve) => (letIn = resolve))
  await page.route(which, async (route) => {
    await allowed
    await route.continue()
  })
  return letIn
}
