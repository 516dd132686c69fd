import { type Page, test as alone } from '@playwright/test'

/**
 * The stories of components are told in one window, in any order: each opens its exhibit anew, and another window for each would take
 * longer than many of them. What changes a window for good imports Playwright's own. After a story that failed the window is another.
 */
export const test = alone.extend<object, { readonly window: { page?: Page } }>({
  window: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
    async ({}, hand) => {
      const window: { page?: Page } = {}
      await hand(window)
      await window.page?.context().close()
    },
    { scope: 'worker' },
  ],
  page: async ({ window, browser, viewport }, hand) => {
    const page = (window.page ??= await browser.newPage())
    await page.mouse.move(0, 0)
    if (viewport && page.viewportSize()?.width !== viewport.width) await page.setViewportSize(viewport)
    await hand(page)
  },
})
