import { expect, test } from '@playwright/test'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page around the playground: what it sends, and every message that came back, as texts. */
const surrounding = (frame: string) => `<!doctype html><title>Around</title>
<iframe id="frame" src="${frame}" width="1000" height="700"></iframe>
<script>
  window.came = []
  addEventListener('message', ({ data, origin, source }) => {
    if (source === document.getElementById('frame').contentWindow) came.push({ ...data, origin })
  })
  window.say = (data) => document.getElementById('frame').contentWindow.postMessage(data, '*')
</script>`

interface Around {
  came: { readonly [name: string]: unknown }[]
  say: (data: unknown) => void
}

/** A server of somebody else's on this machine: by its number and by its name it is two origins. */
async function around() {
  const server = createServer((request, response) => {
    const frame = new URL(request.url ?? '/', 'http://here').searchParams.get('frame')
    response.writeHead(200, { 'content-type': 'text/html' }).end(frame === null ? '' : surrounding(frame))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { school: `http://127.0.0.1:${port}`, elsewhere: `http://localhost:${port}`, close: () => server.close() }
}

test('a page around the playground asks by messages if its origin is named, and nobody else is heard', async ({
  page,
  baseURL,
}) => {
  const own = `${baseURL}?lang=en`
  const { school, elsewhere, close } = await around()
  const holding = `?frame=${encodeURIComponent(`${own}&embed=${school}`)}`
  const say = (data: unknown) => page.evaluate((sent) => (window as unknown as Around).say(sent), data)
  const came = () => page.evaluate(() => (window as unknown as Around).came)
  const frame = page.frameLocator('#frame')
  await test.step('whoever opens the page by itself has an account, which a frame will not touch', async () => {
    await page.goto(own)
    await page.waitForFunction(() => window.playground)
    await page.evaluate(() => window.playground?.aws('ec2 allocate-address'))
    // it is kept on the device before the page is left
    await expect
      .poll(() => page.evaluate(() => Object.keys(localStorage).length + Number('indexedDB' in window)))
      .toBeGreaterThan(0)
  })
  await test.step('the named origin is told that it may speak, and its launch moves the map', async () => {
    await page.goto(`${school}/${holding}`)
    await expect.poll(came).toContainEqual({ playground: 1, ready: true, origin: new URL(own).origin })
    await say({ playground: 1, id: 'hear', call: 'on', args: ['Asked'] })
    await say({
      playground: 1,
      id: 'launch',
      call: 'aws',
      args: [
        'ec2 run-instances --instance-type t3.micro --image-id $(aws ec2 describe-images --filters Name=architecture,Values=x86_64 --query Images[0].ImageId --output text) --tag-specifications ResourceType=instance,Tags=[{Key=Name,Value=framed}]',
      ],
    })
    await expect.poll(came).toContainEqual(expect.objectContaining({ id: 'launch', ok: true }))
    expect(await came()).toContainEqual(
      expect.objectContaining({ id: 'hear', event: expect.objectContaining({ action: 'RunInstances' }) }),
    )
    await expect(frame.locator('#stage').getByText('framed', { exact: true }).first()).toBeVisible()
    await say({ playground: 1, id: 'count', call: 'aws', args: ['ec2 describe-addresses --query "length(Addresses)"'] })
    await expect
      .poll(came)
      .toContainEqual(expect.objectContaining({ id: 'count', value: { out: '0\n', err: '', exit: 0 } }))
  })
  await test.step('junk is answered with what is wrong, or with nothing', async () => {
    for (const junk of ['junk', null, 7, { playground: 1 }, { playground: 1, id: 'bad', call: 'eval', args: ['1'] }])
      await say(junk)
    await expect.poll(came).toContainEqual(expect.objectContaining({ id: 'bad', ok: false }))
    await say({ playground: 1, id: 'alive', call: 'now' })
    await expect.poll(came).toContainEqual(expect.objectContaining({ id: 'alive', ok: true }))
  })
  await test.step('another origin is not heard, and not told that anybody is there', async () => {
    await page.goto(`${elsewhere}/${holding}`)
    await expect(frame.getByRole('banner')).toBeVisible()
    await page.frames()[1]?.waitForFunction(() => window.playground)
    await say({ playground: 1, id: 'launch', call: 'aws', args: ['ec2 allocate-address'] })
    const asked = await page.frames()[1]?.evaluate(async () => (await window.playground?.log())?.length)
    expect(asked).toBe(0)
    expect(await came()).toEqual([])
  })
  await test.step('the visitor’s own account is as it was', async () => {
    await page.goto(own)
    await page.waitForFunction(() => window.playground)
    const ran = await page.evaluate(() => window.playground?.aws('ec2 describe-addresses --query "length(Addresses)"'))
    expect(ran?.out).toBe('1\n')
  })
  await test.step('the page tells how scripts ask, and its lines run', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('window.playground')
    await expect(page.getByRole('option', { selected: true })).toContainText('For scripts')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'For scripts' })
    await dialog.getByRole('button', { name: 'Run: Create a key pair' }).click()
    await expect(dialog.getByRole('status', { name: 'What came back' }).first()).toContainText('exit: 0')
    await dialog.getByRole('button', { name: 'Run: Launch an instance' }).click()
    await expect(dialog.getByRole('status', { name: 'What came back' }).nth(1)).toContainText('exit: 0')
    await dialog.getByRole('button', { name: 'Run: Read what happened' }).click()
    await expect(dialog.getByRole('status', { name: 'What came back' }).nth(2)).toContainText('AllocateAddress')
  })
  await test.step('in the terminal an unfinished syllable takes Enter for itself, and the edge is drawn by keys', async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('`')
    const line = page.getByRole('textbox', { name: 'Command' })
    await line.fill('echo 한')
    // as Chromium says it, and as Safari does
    for (const said of [{ isComposing: true }, { keyCode: 229 }])
      await line.dispatchEvent('keydown', { key: 'Enter', bubbles: true, ...said })
    await expect(line).toHaveValue('echo 한')
    await line.press('Enter')
    await expect(
      page.getByRole('log', { name: 'What was typed and answered' }).getByText('한', { exact: true }),
    ).toBeVisible()
    const edge = page.getByRole('separator', { name: 'Height of the terminal' })
    await edge.press('Home')
    await expect(edge).toHaveAttribute('aria-valuenow', '15')
    await edge.press('ArrowUp')
    await page.reload()
    await page.waitForFunction(() => window.playground)
    await page.keyboard.press('`')
    await expect(edge).toHaveAttribute('aria-valuenow', '19')
  })
  close()
})
