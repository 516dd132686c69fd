// WebKit, Safari's engine, by WebDriver over HTTP. https://www.w3.org/TR/webdriver2/
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { until } from './until.mjs'

const browsers = ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`)
const paths = { go: 'url', script: 'execute/async', keys: 'actions', size: 'window/rect' }

/** Starts WebKit's small browser and answers how to ask it something, by WebDriver's names. It needs a display. */
export async function webkit({ port = 4455 } = {}) {
  const binary = browsers.find((one) => existsSync(one))
  const child = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore' })
  const request = async (path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}/${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    })
    const { value } = await response.json()
    if (!response.ok) throw new Error(value.message)
    return value
  }
  const capabilities = {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      timeouts: { script: 60_000 },
    },
  }
  const { sessionId } = await until(
    () => request('session', { capabilities }).catch((error) => (error.cause ? undefined : Promise.reject(error))),
    30_000,
    'WebKitWebDriver does not listen',
  )
  return {
    ask: (what, params) =>
      what === 'click'
        ? request(`session/${sessionId}/element/${params.id}/click`, {})
        : request(`session/${sessionId}/${paths[what]}`, params),
    close: async () => {
      await fetch(`http://127.0.0.1:${port}/session/${sessionId}`, { method: 'DELETE' }).catch(() => undefined)
      child.kill()
    },
  }
}
