import { type Browser, expect, type Page, test as alone } from '@playwright/test'
import { Playground } from './playground.ts'

type Language = Playground['language']

const words = {
  en: { map: 'Map', overview: 'Overview', play: 'Play' },
  ko: { map: '지도', overview: '개요', play: '재생' },
} as const

/** The pages of one file's stories, one for each language in which they are told. */
interface Shelf {
  file?: string
  readonly pages: Map<Language, { readonly play: Playground; readonly heard: string[] }>
}

async function clear({ pages }: Shelf): Promise<void> {
  for (const { play } of pages.values()) await play.page.context().close()
  pages.clear()
}

/** A page is listened to for as long as it is there: nothing that is done on it may be a bug of its own. */
function listen(page: Page): string[] {
  const heard: string[] = []
  page.on('pageerror', (error) => heard.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text())
  })
  page.on('dialog', (dialog) => {
    heard.push(`alert: ${dialog.message()}`)
    void dialog.dismiss()
  })
  return heard
}

/** The page as it was when it was opened, as far as a hand can bring it there, with an account in which nothing has happened. */
async function anew({ page, language }: Playground): Promise<void> {
  const said = words[language]
  await page.mouse.move(0, 0)
  const open = page.locator('dialog[open], [role=dialog], [role=alertdialog], [role=menu]')
  await page.keyboard.press('Escape')
  for (let tries = 0; tries < 4 && (await open.count()) > 0; tries++) await page.keyboard.press('Escape')
  const map = page.getByRole('radio', { name: said.map, exact: true })
  if (!(await map.isChecked())) await map.click()
  const overview = page.getByRole('tab', { name: said.overview, exact: true })
  if ((await overview.count()) > 0 && (await overview.getAttribute('aria-selected')) === 'false') await overview.click()
  const usual = page.getByRole('radio', { name: '10×', exact: true })
  if ((await usual.count()) > 0 && !(await usual.isChecked())) await usual.click()
  await page.evaluate(async () => {
    await window.playground?.reset()
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  // a script's hand on the clock stops it
  const paused = page.getByRole('button', { name: said.play, exact: true })
  if ((await paused.count()) > 0) await paused.click()
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
}

async function tell(
  shelf: Shelf,
  { browser, file, language }: { readonly browser: Browser; readonly file: string; readonly language: Language },
  story: (play: Playground) => Promise<void>,
): Promise<void> {
  if (shelf.file !== file) await clear(shelf)
  shelf.file = file
  let there = shelf.pages.get(language)
  if (there) await anew(there.play)
  else {
    const page = await browser.newPage()
    there = { play: new Playground(page, language), heard: listen(page) }
    shelf.pages.set(language, there)
    await there.play.open()
  }
  await story(there.play)
  expect(there.heard).toEqual([])
}

/**
 * The stories of a file that imports this are told one after another on one page, each with an account of its own: to open a page
 * and to launch for the first time takes longer than most of them. What is about a page that has just been opened, about what it
 * keeps or about the window it is in, imports Playwright's own. After a story that failed the page is another one.
 */
export const test = alone.extend<{ readonly play: Playground; readonly korean: Playground }, { readonly shelf: Shelf }>(
  {
    shelf: [
      // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
      async ({}, use) => {
        const shelf: Shelf = { pages: new Map() }
        await use(shelf)
        await clear(shelf)
      },
      { scope: 'worker' },
    ],
    page: async ({ page }, hand) => {
      const heard = listen(page)
      await hand(page)
      expect(heard).toEqual([])
    },
    play: async ({ shelf, browser }, use, { file }) => tell(shelf, { browser, file, language: 'en' }, use),
    korean: async ({ shelf, browser }, use, { file }) => tell(shelf, { browser, file, language: 'ko' }, use),
  },
)
