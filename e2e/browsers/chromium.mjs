import { chromium as playwright } from '@playwright/test'
import { findChromium } from '../support/browser.mjs'

const element = 'element-6066-11e4-a52e-4f735466cecf'

/** Chromium, by Playwright, asked in the same words as the others. */
export async function chromium() {
  const executablePath = findChromium()
  const browser = await playwright.launch(executablePath ? { executablePath } : {})
  const page = await browser.newPage({ locale: 'en-US' })
  const elements = []
  const script = async ({ script: text, args }) => {
    const handle = await page.evaluateHandle(
      // oxlint-disable-next-line no-implied-eval -- WebDriver takes a script as text, and so does what stands for it here
      ([body, given]) => new Promise((done) => new Function(body).apply(null, [...given, done])),
      [text, args],
    )
    const value = await handle.evaluateHandle((answer) => answer?.value)
    const found = value.asElement()
    if (!found) return handle.jsonValue()
    elements.push(found)
    return { value: { [element]: elements.length - 1 } }
  }
  const keyNames = { '\uE008': 'Shift', '\uE009': 'Control', '\uE00C': 'Escape' }
  const keys = async ({ actions: [{ actions }] }) => {
    for (const { type, value } of actions)
      await page.keyboard[type === 'keyDown' ? 'down' : 'up'](keyNames[value] ?? value)
  }
  const ways = {
    go: ({ url }) => page.goto(url),
    size: ({ width, height }) => page.setViewportSize({ width, height }),
    click: ({ id }) => elements[id].click(),
    script,
    keys,
  }
  return { ask: (what, params) => ways[what](params), close: () => browser.close() }
}
