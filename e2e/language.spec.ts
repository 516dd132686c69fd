import { expect, type Page, type Route, test } from '@playwright/test'
import { Playground } from './playground.ts'

type Language = 'en' | 'ko'

/** Holds the rest of a language's words back until somebody lets them through, who is told when the page has taken them in. */
async function holdBack(page: Page, language: Language): Promise<() => Promise<void>> {
  const held: Route[] = []
  await page.route(`**/assets/${language}.rest-*.js`, (route) => void held.push(route))
  return async () => {
    await expect.poll(() => held.length).toBe(1)
    for (const route of held) {
      await route.continue()
      await page.evaluate((url) => import(url), route.request().url())
    }
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  }
}

const choose = async (page: Page, from: string, to: string) => {
  await page.getByRole('banner').getByRole('button', { name: from }).click()
  await page.getByRole('menuitemradio', { name: to }).click()
}
const broken = (page: Page) => page.getByRole('alert').filter({ hasText: /went wrong|문제가 생겼습니다/ })

/** What each view says once its own words are there. */
const views = {
  Map: { role: 'tab', en: 'Overview', ko: '개요' },
  List: { role: 'tab', en: /^Instances/, ko: /^인스턴스/ },
  Messages: { role: 'heading', en: 'Messages', ko: '메시지' },
  Log: { role: 'heading', en: 'Event log', ko: '이벤트 기록' },
} as const

test('a language that is chosen while the words of a view are on their way comes whole', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await play.launch()
  for (const [view, { role, en, ko }] of Object.entries(views))
    await test.step(view, async () => {
      await page.getByRole('radio', { name: view, exact: true }).click()
      await expect(page.getByRole(role, { name: en }).first()).toBeVisible()
      const letEnglish = await holdBack(page, 'en')
      const letKorean = await holdBack(page, 'ko')
      await page.reload()
      await choose(page, 'Language: English', '한국어')
      await letEnglish()
      await expect(broken(page)).toHaveCount(0)
      await letKorean()
      await expect(page.getByRole(role, { name: ko }).first()).toBeVisible()
      await expect(broken(page)).toHaveCount(0)
      await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
      await page.unrouteAll()
      await choose(page, '언어: 한국어', 'English')
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    })
})

test('a language that is chosen and given up again leaves the page in the one that it speaks', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await play.launch()
  const letKorean = await holdBack(page, 'ko')
  await choose(page, 'Language: English', '한국어')
  // the page says which language it speaks, and that is still the one before
  await choose(page, 'Language: English', 'English')
  await letKorean()
  await expect(page.getByRole('tab', { name: 'Overview' })).toBeVisible()
  await expect(broken(page)).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
