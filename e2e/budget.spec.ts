import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { behaviour, dist, firstView } from './firstView.ts'
import { Playground } from './playground.ts'
import { host } from './support/host.mjs'

const kB = 1000
const most = { script: 125 * kB, all: 150 * kB }

const gzipped = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length

const sum = (files: readonly string[]) => files.reduce((bytes, file) => bytes + gzipped(file), 0)
const listed = (files: readonly string[]) =>
  files.map((file) => `${(gzipped(file) / kB).toFixed(1)} kB ${file}`).join('\n')

for (const language of ['ko', 'en'] as const)
  test(`the first view in ${language} weighs at most 125 kB of script and 150 kB in all, gzipped`, () => {
    const { scripts, others, words } = firstView(language)
    expect(words).toHaveLength(1)
    const script = sum(scripts)
    const all = script + sum(others)
    const said = `script ${(script / kB).toFixed(1)} kB, all ${(all / kB).toFixed(1)} kB\n${listed([...scripts, ...others])}`
    expect(script, said).toBeLessThanOrEqual(most.script)
    expect(all, said).toBeLessThanOrEqual(most.all)
  })

/** Every address that the page asks for from now on. */
function listen(page: Page): readonly string[] {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  return asked
}

/** Opens everything that has words, pictures or code of its own. */
async function lookEverywhere(play: Playground): Promise<void> {
  const { page } = play
  await play.launch()
  await play.pass(240)
  for (const tab of await page.getByRole('complementary').getByRole('tab').all()) await tab.click()
  for (const view of ['List', 'Messages', 'Log', 'Map']) {
    await page.getByRole('radio', { name: view, exact: true }).click()
    await expect(page.getByRole('radio', { name: view, exact: true })).toBeChecked()
  }
  await page.getByRole('banner').getByRole('button', { name: 'Launch instance' }).click()
  await expect(page.getByRole('dialog', { name: 'Launch an instance' })).toBeVisible()
  await page.keyboard.press('Escape')
  await play.details().getByRole('button', { name: 'Actions' }).click()
  await page.getByRole('menuitem', { name: 'Manage CloudWatch alarms' }).click()
  await expect(page.getByRole('dialog', { name: 'Manage CloudWatch alarms' })).toBeVisible()
  await page.keyboard.press('Escape')
}

test('before anybody moves, the page asks for its first view and for how accounts behave; whatever is opened then, of nobody else', async ({
  page,
  baseURL,
}) => {
  const asked = listen(page)
  const play = new Playground(page)
  await play.open()
  await expect(page.getByRole('button', { name: /t3\.micro/ })).toBeVisible()
  await page.waitForLoadState('networkidle')
  const { scripts, others } = firstView('en')
  const names = asked.map(
    (url) => new URL(url).pathname.slice(new URL(String(baseURL)).pathname.length) || 'index.html',
  )
  const wanted = new Set([...scripts, ...others, ...behaviour()])
  expect(names.filter((name) => name !== 'icon.svg').toSorted()).toEqual([...wanted].toSorted())

  await lookEverywhere(play)
  await page.waitForLoadState('networkidle')
  expect(asked.length).toBeGreaterThan(wanted.size)
  expect(asked.filter((url) => new URL(url).origin !== new URL(String(baseURL)).origin)).toEqual([])
})

test('the same files work below any path of any host', async ({ page }) => {
  const path = '/some/sub/path/'
  const server = await host(dist, { path })
  try {
    const missing: string[] = []
    page.on('response', (response) => response.status() >= 400 && missing.push(response.url()))
    const { port } = server.address() as AddressInfo
    await page.goto(`http://127.0.0.1:${port}${path}?lang=en`)
    const play = new Playground(page)
    await lookEverywhere(play)
    await expect(play.token('web-1')).toHaveAccessibleName(/^web-1, Running/)
    expect(missing).toEqual([])
  } finally {
    server.close()
  }
})
