// `npm run browsers`: a dozen things that a learner does, in Firefox and WebKit, held against Chromium: what is said, and where it
// stands. Playwright cannot drive the browsers that a distribution brings, so they are driven by their own protocols.
// Debian: apt-get install firefox-esr webkit2gtk-driver xvfb xauth
import { fileURLToPath } from 'node:url'
import { host } from '../support/host.mjs'
import { chromium } from './chromium.mjs'
import { handsOf } from './hands.mjs'
import { firefox } from './marionette.mjs'
import { stories } from './stories.mjs'
import { webkit } from './webkit.mjs'

/** px by which a box may differ, as each browser has letters of its own width */
const near = 8
const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

/** All stories in one browser: what it showed after each, and how long that took. */
async function played(start) {
  const server = await host(dist)
  const browser = await start()
  const hands = handsOf(browser)
  const base = `http://127.0.0.1:${server.address().port}/`
  const on = {
    ...hands,
    open: (query, room) => hands.open(base + query, room),
    forget: () => hands.forget(`${base}icon.svg`),
  }
  const told = {}
  try {
    for (const [name, story] of Object.entries(stories)) {
      const begun = performance.now()
      const failed = await story(on).then(
        () => undefined,
        (error) => error.message,
      )
      const took = performance.now() - begun
      told[name] = { failed, took, ...(await on.shown().catch((error) => ({ failed: failed ?? error.message }))) }
    }
  } finally {
    await hands.close()
    server.close()
    server.closeAllConnections()
  }
  return told
}

const isNear = (one, other) => one.every((px, nth) => Math.abs(px - other[nth]) <= near)

/** What is otherwise than in Chromium, in sentences. */
function differences(own, wanted) {
  if (own.failed !== undefined) return [own.failed]
  const key = ({ name }, nth, all) => `${name} ${all.slice(0, nth).filter((one) => one.name === name).length}`
  const there = new Map((own.boxes ?? []).map((one, ...rest) => [key(one, ...rest), one.box]))
  return [
    ...own.errors,
    ...(wanted.boxes ?? []).flatMap((one, ...rest) => {
      const box = there.get(key(one, ...rest))
      if (!box) return [`not there: ${one.name}`]
      return isNear(box, one.box) ? [] : [`${one.name}: ${box.join(' ')} instead of ${one.box.join(' ')}`]
    }),
    ...(wanted.texts ?? []).filter((text) => !own.texts.includes(text)).map((text) => `not said: ${text}`),
  ]
}

const wanted = await played(chromium)
for (const [name, { failed, errors }] of Object.entries(wanted))
  if (failed !== undefined || errors?.length)
    console.log(`Chromium, ${name}: ${[failed, ...(errors ?? [])].join('; ')}`)
let wrong = 0
const leftOut = []
for (const [browser, start] of Object.entries({ Firefox: firefox, WebKit: webkit })) {
  const own = await played(start).catch((error) => {
    console.log(`${browser} is left out: ${error.message}`)
    leftOut.push(browser)
    return undefined
  })
  if (!own) continue
  console.log(`\n| ${browser} | boxes | texts | ms | otherwise than in Chromium |\n|---|--:|--:|--:|---|`)
  for (const name of Object.keys(stories)) {
    const found = differences(own[name], wanted[name])
    wrong += found.length
    const { boxes = [], texts = [], took } = own[name]
    const shown = found.length > 4 ? [...found.slice(0, 4), `and ${found.length - 4} more`] : found
    console.log(`| ${name} | ${boxes.length} | ${texts.length} | ${Math.round(took)} | ${shown.join('<br>')} |`)
  }
}
console.log(`\n${wrong} differences${leftOut.length > 0 ? `; nothing is known of ${leftOut.join(' and ')}` : ''}`)
// a browser that did not start is no browser without differences
if (wrong > 0 || leftOut.length > 0) process.exitCode = 1
