import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { Playground } from './playground.ts'
import { host } from './support/host.mjs'

test.use({ serviceWorkers: 'allow' })

/** Until all files of the site are on this device. */
const kept = (page: Page) =>
  page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated')

test('a second visit needs no network: the account is there, and every room, lesson and language', async ({
  page,
  context,
}) => {
  const play = new Playground(page)
  await play.open()
  await play.launch()
  await play.pass(240)
  await kept(page)
  await context.setOffline(true)
  await page.goto('./?lang=ko')
  await page.waitForFunction(() => window.playground !== undefined)
  const korean = new Playground(page, 'ko')
  await expect(korean.token('web-1')).toBeVisible()
  for (const view of ['목록', '메시지', '기록']) {
    await page.getByRole('radio', { name: view, exact: true }).click()
    await expect(page.getByRole('main')).not.toBeEmpty()
  }
  await page.getByRole('banner').getByRole('button', { name: '배우기' }).click()
  await page.goto('./?lang=en&lesson=elastic-ip')
  await expect(page.getByRole('heading', { name: 'Off and on again: how to keep the address?' })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a tab that was opened before anything was kept goes on after a deploy that takes its files away', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  cpSync(fileURLToPath(new URL('../dist/', import.meta.url)), folder, { recursive: true })
  const server = await host(folder)
  try {
    const { port } = server.address() as AddressInfo
    await page.goto(`http://127.0.0.1:${port}/?lang=en`)
    await kept(page)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    rmSync(join(folder, 'assets'), { recursive: true })
    await new Playground(page).launch()
    await page.getByRole('radio', { name: 'Log', exact: true }).click()
    await expect(page.getByRole('main').getByText('RunInstances').first()).toBeVisible()
    await page.getByRole('banner').getByRole('button', { name: 'Learn' }).click()
    await expect(page.getByRole('button', { name: /reboot/i }).first()).toBeVisible()
  } finally {
    server.close()
    server.closeAllConnections()
  }
})

test('a newer version is said and taken with one press, the account is kept, and another tab goes on with the old one', async ({
  page,
  context,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  cpSync(fileURLToPath(new URL('../dist/', import.meta.url)), folder, { recursive: true })
  const server = await host(folder)
  try {
    const { port } = server.address() as AddressInfo
    const address = `http://127.0.0.1:${port}/?lang=en`
    await page.goto(address)
    const play = new Playground(page)
    await play.launch()
    await kept(page)
    // the next deploy
    const edit = (file: string, change: (text: string) => string) =>
      writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
    edit('index.html', (text) =>
      text.replace('<title>EC2 Playground</title>', '<title>EC2 Playground, renewed</title>'),
    )
    const gone = readdirSync(join(folder, 'assets')).find((name) => name.startsWith('MessagesView-')) ?? ''
    edit('sw.js', (text) =>
      text.replace(/ec2-playground-\w+/, 'ec2-playground-renewed').replace(`assets/${gone}`, 'index.html'),
    )
    // a second playground would want the account: any document of the site counts
    const other = await context.newPage()
    await other.goto(`http://127.0.0.1:${port}/icon.svg`)
    rmSync(join(folder, 'assets', gone))
    await page.goto(address)
    await expect(page).toHaveTitle('EC2 Playground')
    await expect(page.getByText('There is a newer version of this page')).toBeVisible()
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(page).toHaveTitle('EC2 Playground, renewed')
    await expect(play.token('web-1')).toBeVisible()
    expect(await other.evaluate(async (file) => (await fetch(file)).ok, `./assets/${gone}`)).toBe(true)
  } finally {
    server.close()
    server.closeAllConnections()
  }
})
