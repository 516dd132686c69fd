import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { Playground } from './playground.ts'

const sample = fileURLToPath(new URL('../src/store/samples/file-v2.json', import.meta.url))

/** Lets a file fall on the page. */
async function drop(page: Page, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer()
    data.items.add(new File([content], 'account.json', { type: 'application/json' }))
    return data
  }, text)
  await page.locator('body').dispatchEvent('drop', { dataTransfer })
}

test('a file that is dropped on the page is opened, or refused in a sentence, and the page stays', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await drop(page, '{"not": "an account"}')
  await expect(page.getByRole('dialog', { name: 'Bring a file' }).getByRole('alert')).toContainText(
    'Nobody here knows what this is',
  )
  await page.keyboard.press('Escape')
  await drop(page, readFileSync(sample, 'utf8'))
  const instances = async () => (await play.do('DescribeInstances'))['Reservations']
  await expect.poll(instances).not.toEqual([])
})

/** Somebody else's page, with ours in a frame. */
async function framed(page: Page, address: string, sandbox: string, look: () => Promise<void>): Promise<void> {
  const server = createServer((_, response) =>
    response
      .setHeader('content-type', 'text/html')
      .end(`<iframe sandbox="${sandbox}" src="${address}?lang=en" style="width:1200px;height:700px"></iframe>`),
  )
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await look()
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

test('in a frame that lets no modules in, the page says so, with a way to a window of its own', async ({
  page,
  baseURL,
}) => {
  await framed(page, baseURL ?? '', 'allow-scripts allow-popups', async () => {
    const said = page.frameLocator('iframe').getByRole('alert')
    await expect(said).toContainText('cannot run')
    await expect(said.getByRole('button', { name: 'Open it in a window of its own' })).toBeVisible()
  })
})

test('in a frame of somebody else’s page that lets it, the page works', async ({ page, baseURL }) => {
  await framed(page, baseURL ?? '', 'allow-scripts allow-same-origin', async () => {
    const frame = page.frameLocator('iframe')
    await frame.getByRole('button', { name: /t3\.micro/ }).click()
    await expect(frame.getByRole('button', { name: /^web-1, / })).toBeVisible()
  })
})

test('a browser that is too old is told which ones work', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(HTMLElement.prototype, 'popover'))
  await page.goto('./?lang=ko', { waitUntil: 'commit' })
  await expect(page.getByRole('alert')).toContainText('Safari 17.5')
})

test('on a phone that lies on its side, the first page is whole', async ({ browser, baseURL }) => {
  const page = await browser.newPage({
    viewport: { width: 844, height: 390 },
    hasTouch: true,
    ...(baseURL && { baseURL }),
  })
  await new Playground(page).open()
  const bill = await page.getByRole('region', { name: 'Bill' }).boundingBox()
  const controls = page.getByRole('region', { name: 'Time' })
  for (const button of [
    page.getByRole('button', { name: /t3\.micro/ }),
    ...(await controls.locator('button, [role=radio]').all()),
  ]) {
    await expect(button).toBeInViewport({ ratio: 1 })
    const { x = 0, width = 0 } = (await button.boundingBox()) ?? {}
    expect(x + width).toBeLessThanOrEqual(bill?.x ?? 0)
  }
  await page.close()
})
