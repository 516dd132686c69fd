import { until } from './until.mjs'

/** WebDriver's own name for an element in an answer */
const element = 'element-6066-11e4-a52e-4f735466cecf'

/** Runs in the page: the element of this name that can be pressed and seen. */
const find = (said) => {
  const name = new RegExp(said, 'u')
  const all = document.querySelectorAll('button, a, summary, [role=radio], [role=tab], [role^=menuitem], [role=option]')
  return [...all].find((one) => {
    const { width, height } = one.getBoundingClientRect()
    return width > 0 && height > 0 && name.test((one.getAttribute('aria-label') ?? one.textContent ?? '').trim())
  })
}

/** Runs in the page: what is shown and where, in words and boxes; ids, addresses and times are another each time. */
const shown = () => {
  const told = (text) => text.replace(/[\da-f]{6,}/g, '…').replace(/\d/g, '0')
  const seen = (selector) =>
    [...document.querySelectorAll(selector)].flatMap((one) => {
      const { x, y, width, height } = one.getBoundingClientRect()
      if (width === 0 || height === 0) return []
      const name = one.dataset.id ?? one.getAttribute('aria-label') ?? one.textContent ?? one.tagName
      return [{ name: told(name).slice(0, 60), box: [x, y, width, height].map(Math.round) }]
    })
  return {
    boxes: seen('header, header button, main, aside, footer, dialog[open], .react-flow__node'),
    texts: [...document.querySelectorAll('h1, h2, h3, th, [role=tab], dialog[open] label')]
      .filter((one) => one.getBoundingClientRect().width > 0)
      .map((one) => told(one.textContent ?? '')),
    errors: window.__errors ?? [],
  }
}

/** What a person does in a browser that is driven by WebDriver. */
export function handsOf({ ask, close }) {
  const run = (fn, ...args) =>
    ask('script', {
      script: `const done = arguments[arguments.length - 1]
Promise.resolve((${fn})(...[...arguments].slice(0, -1))).then((value) => done({ value }), (error) => done({ error: String(error) }))`,
      args,
    }).then((answer) => {
      if (answer?.error) throw new Error(answer.error)
      return answer?.value
    })
  const found = (name) => until(() => run(find, name), 20_000, `There is nothing called ${name}`)
  const key = async (value, held) => {
    const down = (one) => ({ type: 'keyDown', value: one })
    const up = (one) => ({ type: 'keyUp', value: one })
    const actions = [...(held ? [down(held)] : []), down(value), up(value), ...(held ? [up(held)] : [])]
    await ask('keys', { actions: [{ type: 'key', id: 'keys', actions }] })
  }
  return {
    close,
    key,
    run,
    open: async (url, { width, height }) => {
      await ask('size', { x: 0, y: 0, width, height })
      await ask('go', { url })
      await until(() => run(() => window.playground !== undefined), 30_000, 'The page does not come alive')
      // the window's own frame is not the page's room
      const room = await run(() => [innerWidth, innerHeight])
      if (room[0] !== width || room[1] !== height)
        await ask('size', { x: 0, y: 0, width: 2 * width - room[0], height: 2 * height - room[1] })
      await run(() => {
        window.__errors = []
        addEventListener('error', ({ message }) => window.__errors.push(message))
      })
    },
    press: async (name) => {
      const { [element]: id } = await found(name)
      await ask('click', { id })
    },
    sees: (text) =>
      until(() => run((said) => document.body.innerText.includes(said), text), 20_000, `Nobody says ${text}`),
    has: (selector) =>
      until(() => run((one) => document.querySelector(one) !== null, selector), 20_000, `There is no ${selector}`),
    /** leaves the page, and has the device forget it */
    forget: async (url) => {
      await ask('go', { url })
      await run(async () => {
        localStorage.clear()
        await new Promise((done) => (indexedDB.deleteDatabase('ec2-playground').onsuccess = done))
      })
    },
    api: (action, params = {}) =>
      run(async (request) => (await window.playground.ask(request)).response, { action, params }),
    pass: (seconds) => run(async (s) => void (await window.playground.advance(s)), seconds),
    shown: async () => {
      // until what moves has come to rest, and what comes late has come
      let before
      return until(
        async () => {
          const now = await run(shown)
          const isAtRest = JSON.stringify(now) === JSON.stringify(before)
          before = now
          await new Promise((done) => setTimeout(done, 500))
          return isAtRest ? now : undefined
        },
        15_000,
        'The page does not come to rest',
      )
    },
  }
}
