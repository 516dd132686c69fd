// Firefox by its own protocol: over TCP, each message a length, a colon and JSON. https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from './until.mjs'

const names = {
  go: 'Navigate',
  script: 'ExecuteAsyncScript',
  click: 'ElementClick',
  keys: 'PerformActions',
  size: 'SetWindowRect',
}

/** Starts Firefox and answers how to ask it something, by WebDriver's names. */
export async function firefox({ binary = 'firefox-esr', port = 2829 } = {}) {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  writeFileSync(
    join(profile, 'user.js'),
    `user_pref('marionette.port', ${port});user_pref('intl.accept_languages', 'en-US');`,
  )
  const child = spawn(binary, ['--headless', '--marionette', '--profile', profile, 'about:blank'], { stdio: 'ignore' })
  const socket = await until(
    () =>
      new Promise((done) => {
        const one = connect(port, '127.0.0.1', () => done(one)).on('error', () => done(undefined))
      }),
    60_000,
    'Firefox does not listen',
  )
  const waiting = new Map()
  let heard = Buffer.alloc(0)
  socket.on('data', (bytes) => {
    heard = Buffer.concat([heard, bytes])
    for (let colon = heard.indexOf(':'); colon > 0; colon = heard.indexOf(':')) {
      const length = Number(heard.subarray(0, colon))
      if (heard.length < colon + 1 + length) return
      const message = JSON.parse(heard.subarray(colon + 1, colon + 1 + length).toString())
      heard = heard.subarray(colon + 1 + length)
      // the first says who it is
      if (!Array.isArray(message)) continue
      const [, id, error, value] = message
      const { done, fail } = waiting.get(id)
      if (error) fail(new Error(error.message))
      else done(value?.value ?? value)
    }
  })
  let last = 0
  const send = (command, params) =>
    new Promise((done, fail) => {
      const id = ++last
      waiting.set(id, { done, fail })
      const text = JSON.stringify([0, id, `WebDriver:${command}`, params])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
  await send('NewSession', { capabilities: { alwaysMatch: {} } })
  await send('SetTimeouts', { script: 60_000 })
  return {
    ask: (what, params) => send(names[what], params),
    close: async () => {
      socket.end()
      child.kill()
      await new Promise((done) => child.once('exit', done))
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
