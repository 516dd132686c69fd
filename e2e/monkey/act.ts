import type { Page } from '@playwright/test'

/** One thing that hands do, as it can be done again: what it was aimed at is found by its place among all that can be. */
export type Act =
  | { readonly kind: 'press'; readonly nth: number; readonly how: 'mouse' | 'touch' | 'double' | 'right' }
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'type'; readonly nth: number; readonly text: string }
  | { readonly kind: 'size'; readonly width: number; readonly height: number }
  | { readonly kind: 'language'; readonly nth: number }
  | { readonly kind: 'network'; readonly how: 'well' | 'slow' | 'rooms fail' | 'words fail' }
  | { readonly kind: 'wheel'; readonly x: number; readonly y: number }
  | { readonly kind: 'pass'; readonly seconds: number }
  | { readonly kind: 'look'; readonly colorScheme: 'light' | 'dark'; readonly forcedColors: 'none' | 'active' }
  | { readonly kind: 'open'; readonly link: string }
  | { readonly kind: 'reload' }

const keys = [
  'Escape',
  'Enter',
  'Tab',
  'Shift+Tab',
  ' ',
  'ArrowRight',
  'ArrowLeft',
  'ArrowDown',
  'ArrowUp',
  'Home',
  'End',
  'l',
  'g',
  'c',
  '?',
  '0',
  '1',
  '2',
  '3',
  'Control+z',
  'Control+y',
  'Delete',
  'Shift+F10',
]
const texts = [
  '',
  '0',
  '-1',
  '8',
  '99999999999',
  'web-1',
  '\u202Eexe',
  '👩‍💻',
  'a'.repeat(300),
  '<b>&amp;',
  '/dev/sdf',
  'ops@example.com',
  '가나다',
]
const sizes = [
  [1440, 900],
  [1366, 768],
  [1024, 768],
  [768, 1024],
  [844, 390],
  [390, 844],
  [320, 568],
] as const

/** What links from outside may bring: set-ups, lessons, one zone on the whole screen, and what is none of them. */
const links = [
  'preset=two-zones',
  'preset=out-of-credits',
  'preset=mystery',
  'preset=nothing',
  'lesson=elastic-ip',
  'lesson=hibernate',
  'lesson=nothing',
  'present=2',
  'theme=dark',
  'theme=light',
] as const

/** Numbers from 0 to 1 that follow from a seed. Source of the mixing: mulberry32, public domain. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** So many acts, the same for the same seed. */
export function acts(seed: number, count: number): readonly Act[] {
  const roll = dice(seed)
  const below = (most: number) => Math.floor(roll() * most)
  const oneOf = <T>(all: readonly T[]): T => all[below(all.length)] as T
  const next = (): Act => {
    const at = roll()
    if (at < 0.6)
      return { kind: 'press', nth: below(1000), how: oneOf(['mouse', 'mouse', 'mouse', 'touch', 'double', 'right']) }
    if (at < 0.76) return { kind: 'key', key: oneOf(keys) }
    if (at < 0.82) return { kind: 'type', nth: below(1000), text: oneOf(texts) }
    if (at < 0.87) return { kind: 'pass', seconds: oneOf([1, 30, 300, 3600, 90_000]) }
    if (at < 0.9) {
      const [width, height] = oneOf(sizes)
      return { kind: 'size', width, height }
    }
    if (at < 0.93) return { kind: 'language', nth: below(2) }
    if (at < 0.96) return { kind: 'network', how: oneOf(['well', 'well', 'slow', 'rooms fail', 'words fail']) }
    if (at < 0.975) return { kind: 'wheel', x: below(1000), y: below(1000) }
    if (at < 0.98)
      return { kind: 'look', colorScheme: oneOf(['light', 'dark']), forcedColors: oneOf(['none', 'none', 'active']) }
    if (at < 0.988) return { kind: 'open', link: oneOf(links) }
    return { kind: 'reload' }
  }
  return Array.from({ length: count }, next)
}

/** Everything that a hand may press or write into now. */
const pressable =
  'button, a[href^="#"], [role=button], [role=tab], [role=radio], [role^=menuitem], [role=slider], [role=row], summary, label, input[type=checkbox], .react-flow__node'
const writable = 'input:not([type=checkbox]):not([type=radio]), textarea'

/** Does one act; what is not there is not done. */
export async function perform(page: Page, act: Act): Promise<void> {
  switch (act.kind) {
    case 'press': {
      const found = await target(page, pressable, act.nth)
      if (!found) return
      if (act.how === 'touch') await page.touchscreen.tap(found.x, found.y)
      else
        await page.mouse.click(found.x, found.y, {
          clickCount: act.how === 'double' ? 2 : 1,
          button: act.how === 'right' ? 'right' : 'left',
        })
      return
    }
    case 'key':
      return page.keyboard.press(act.key)
    case 'type': {
      const found = await target(page, writable, act.nth)
      if (!found) return
      await page.mouse.click(found.x, found.y)
      await page.keyboard.press('Control+a')
      return page.keyboard.insertText(act.text)
    }
    case 'size':
      return page.setViewportSize({ width: act.width, height: act.height })
    case 'language': {
      const menu = page.getByRole('banner').getByRole('button', { name: /^(Language|언어)/ })
      if (!(await menu.isVisible())) return
      await menu.click({ timeout: 500 }).catch(() => undefined)
      const item = page.getByRole('menuitemradio').nth(act.nth)
      await item.click({ timeout: 500 }).catch(() => undefined)
      return
    }
    case 'network':
      return networkIs(page, act.how)
    case 'wheel':
      await page.mouse.move(act.x, act.y)
      return page.mouse.wheel(0, act.y - 500)
    case 'pass':
      await page.evaluate((seconds) => window.playground?.advance(seconds), act.seconds)
      return
    case 'look':
      return page.emulateMedia({ colorScheme: act.colorScheme, forcedColors: act.forcedColors })
    case 'open':
      await page.goto(`./?${act.link}`)
      await page.waitForFunction(() => window.playground !== undefined)
      return
    case 'reload':
      await page.reload()
      await page.waitForFunction(() => window.playground !== undefined)
  }
}

/** The middle of one of the elements that can be seen and are not covered. */
const target = (page: Page, selector: string, nth: number) =>
  page.evaluate(
    ({ which, place }) => {
      const all = [...document.querySelectorAll(which)].flatMap((element) => {
        const box = element.getBoundingClientRect()
        const x = box.x + box.width / 2
        const y = box.y + box.height / 2
        if (box.width === 0 || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return []
        const top = document.elementFromPoint(x, y)
        return top && (element.contains(top) || top.contains(element)) ? [{ x, y }] : []
      })
      return all[place % Math.max(1, all.length)]
    },
    { which: selector, place: nth },
  )

async function networkIs(page: Page, how: 'well' | 'slow' | 'rooms fail' | 'words fail'): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  if (how === 'slow')
    await page.route('**/*.js', async (route) => {
      await new Promise((later) => setTimeout(later, 300))
      await route.continue().catch(() => undefined)
    })
  // the first view itself fails in a spec of its own: here the page goes on
  else if (how === 'rooms fail') await page.route(/assets\/[A-Z]\w+-[\w-]+\.js$/, (route) => route.abort())
  else if (how === 'words fail') await page.route(/\.rest-[\w-]+\.js$/, (route) => route.abort())
}
