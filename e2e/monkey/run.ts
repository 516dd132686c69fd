import type { Browser, Page } from '@playwright/test'
import { type Act, perform } from './act.ts'

/** What can never be, whatever hands do; nothing where all is well. */
export async function whatBreaks(
  browser: Browser,
  address: string,
  story: readonly Act[],
): Promise<string | undefined> {
  const context = await browser.newContext({
    hasTouch: true,
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
    baseURL: address,
  })
  const page = await context.newPage()
  let broken: string | undefined
  page.on('pageerror', (error) => (broken ??= `the page threw: ${error.message}`))
  page.on('dialog', (dialog) => void dialog.dismiss())
  // a link that opens another page is not this page's matter
  context.on('page', (other) => other !== page && void other.close())
  try {
    await page.goto(`${address}?lang=en`)
    await page.waitForFunction(() => window.playground !== undefined)
    for (const [nth, act] of story.entries()) {
      await aliveAgain(page, () => perform(page, act))
      await aliveAgain(page, async () => (broken ??= await isWrong(page)))
      if (broken !== undefined) return `after act ${nth + 1} (${JSON.stringify(act)}): ${broken}`
    }
  } catch (error) {
    return broken ?? `the page did not answer: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`
  } finally {
    await context.close()
  }
  return undefined
}

/** A press may have been on 'Reload': the page is waited for then. */
async function aliveAgain(page: Page, act: () => Promise<unknown>): Promise<void> {
  try {
    await act()
  } catch (error) {
    if (!/context was destroyed|navigat/i.test(String(error))) throw error
    await page.waitForFunction(() => window.playground !== undefined)
  }
}

async function isWrong(page: Page): Promise<string | undefined> {
  // a press may have been on 'Reload', and the page that comes be written already
  await page.waitForFunction(() => window.playground !== undefined)
  // a zone on the whole screen has no header; it comes late, or says that it does not come
  const there = page.locator('header, [data-presented], [role=alert]').first()
  const isThere = await there.waitFor({ state: 'attached', timeout: 10_000 }).then(
    () => true,
    () => false,
  )
  if (!isThere) return 'the page is gone'
  return page.evaluate(async () => {
    const answer = await window.playground?.ask({ action: 'DescribeInstances', params: {} })
    if (answer?.ok !== true) return 'DescribeInstances is not answered'
    if (/Something went wrong in the page|페이지에 문제가 생겼습니다/.test(document.body.textContent ?? ''))
      return 'the page says that something went wrong'
    if (document.querySelectorAll('dialog[open]').length > 2) return 'windows pile up'
    const slip = /.{0,30}(?:\bundefined\b|\bNaN\b|\[object |Invalid Date|Infinity).{0,30}/.exec(document.body.innerText)
    if (slip) return `the page says “${slip[0]}”`
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth + 1) return `the page is wider than its window: ${scrollWidth} > ${clientWidth}`
    return undefined
  })
}

/** A shorter story that breaks too: parts are left out, the larger ones first, as long as it still breaks. */
export async function shrink(
  story: readonly Act[],
  breaks: (shorter: readonly Act[]) => Promise<boolean>,
  tries = 40,
): Promise<readonly Act[]> {
  let best = story
  let left = tries
  for (let size = Math.ceil(story.length / 2); size >= 1 && left > 0; size = Math.floor(size / 2))
    for (let at = 0; at < best.length && left > 0;) {
      const shorter = [...best.slice(0, at), ...best.slice(at + size)]
      left--
      if (shorter.length < best.length && (await breaks(shorter))) best = shorter
      else at += size
    }
  return best
}
