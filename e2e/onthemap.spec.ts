import { expect } from '@playwright/test'
import { holdBack } from './holdBack.ts'
import { test } from './onePage.ts'
import { Playground } from './playground.ts'

test.describe.configure({ mode: 'default' })

test('what arrives is read where it was seen arriving, and what is dropped lets it be seen', async ({ play }) => {
  const { page } = play
  await play.launch()
  await page.getByRole('button', { name: 'Pause', exact: true }).click()
  await play.pass(400)
  const { InstanceId } = await play.instance()
  const { TopicArn } = await play.do('CreateTopic', { Name: 'ops-alerts' })
  await play.do('Subscribe', { TopicArn, Protocol: 'email', Endpoint: 'ops@example.com' })
  await play.pass(15)
  await play.putAlarm(InstanceId, { AlarmName: 'web-1-os', AlarmActions: [TopicArn] })
  const mails = page.getByRole('button', { name: /^Email/ })
  const window = page.getByRole('dialog', { name: 'Messages' })
  await mails.click()
  await window.getByRole('button', { name: 'Confirm subscription' }).click()
  await expect(window.getByText('Subscription confirmed!')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(window).toBeHidden()
  await expect(mails).toBeFocused()
  await expect(page.getByRole('radio', { name: 'Map' })).toBeChecked()

  await test.step('the toast of a drop covers nothing of the map', async () => {
    const sticker = page.locator('button[data-fault="MemoryExhausted"]')
    await sticker.dragTo(page.locator('.react-flow__node[data-id="host"]'))
    const toast = page.getByRole('region', { name: 'Done on the map' }).getByText('Memory full')
    const top = (await toast.boundingBox())?.y ?? 0
    const { y = 0, height = 0 } = (await mails.locator('..').boundingBox()) ?? {}
    expect(top).toBeGreaterThan(y + height)
  })

  await play.pass(300)
  await expect(mails).toContainText('ALARM: "web-1-os" in Asia Pacific (Seoul)')
  await mails.click()
  await expect(window.getByRole('article', { name: /^ALARM/ })).toBeVisible()
  await page.keyboard.press('Escape')
})

test('a second network card stands on the map with the Elastic IP that leads to it', async ({ play }) => {
  const { page } = play
  await play.launch()
  await page.getByRole('button', { name: 'Pause', exact: true }).click()
  await play.pass(60)
  const { InstanceId, SubnetId } = (await play.instance()) as Awaited<ReturnType<typeof play.instance>> & {
    readonly SubnetId: string
  }
  const made = await play.do('CreateNetworkInterface', { SubnetId })
  const { NetworkInterfaceId, PrivateIpAddress } = made['NetworkInterface'] as Record<string, string>
  await play.pass(30)
  await play.do('AttachNetworkInterface', { InstanceId, NetworkInterfaceId, DeviceIndex: 1 })
  const { AllocationId, PublicIp } = (await play.do('AllocateAddress')) as Record<string, string>
  await play.do('AssociateAddress', { AllocationId, NetworkInterfaceId })
  const card = page.locator('.react-flow__node[data-id="network"]')
  await card.getByRole('button', { name: `Network card eth1, ${PrivateIpAddress}` }).click()
  await expect(play.details()).toContainText(String(NetworkInterfaceId))
  await card.getByRole('button', { name: String(PublicIp) }).click({ button: 'right' })
  await page.getByRole('menuitem', { name: /^Disassociate/ }).click()
  await expect(card.getByRole('button', { name: String(PublicIp) })).toBeHidden()
})

test('with text of twice the size a lesson stands beside the map, and leaves it half of the window', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-US' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
  const play = new Playground(page)
  await play.open('&lesson=stop-or-reboot')
  const map = page.getByRole('main')
  await expect(page.locator('.react-flow__node[data-id="host"]')).toBeInViewport()
  const lesson = page.getByRole('region', { name: 'Lessons' })
  await expect(lesson.getByRole('button', { name: 'On to step 1' })).toBeInViewport({ ratio: 1 })
  const [mine, yours] = [await map.boundingBox(), await lesson.boundingBox()]
  expect(mine?.width).toBeGreaterThan(1366 / 2)
  expect(mine?.height).toBeGreaterThan(768 * 0.6)
  expect(mine?.x).toBeGreaterThanOrEqual((yours?.x ?? 0) + (yours?.width ?? 0))
  await context.close()
})

test('a window that is slow to come says that it is on its way, and Esc takes it back', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ ...(baseURL && { baseURL }) })
  const play = new Playground(page)
  await play.open()
  await play.launch()
  const letIn = await holdBack(page, '**/LaunchDialog-*.js')
  const arrow = page.getByRole('button', { name: 'launch', exact: true })
  await arrow.click()
  await expect(page.getByText('Loading…')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('Loading…')).toBeHidden()
  letIn()
  await expect(page.getByRole('dialog')).toBeHidden()
  await arrow.click()
  await expect(page.getByRole('dialog', { name: 'Launch' })).toBeVisible()
  await page.close()
})

test('a presentation steps back, answers why and is left with the network switched off', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'block', ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  const play = new Playground(page)
  await play.open()
  await play.launch()
  await page.getByRole('button', { name: 'Pause', exact: true }).click()
  await play.pass(400)
  const failed: string[] = []
  page.on('requestfailed', (request) => failed.push(request.url()))
  const came = [/WhyDialog-/, /PastBanner-/].map((part) =>
    page.waitForEvent('requestfinished', { predicate: (request) => part.test(request.url()) }),
  )
  await page.keyboard.press('p')
  await Promise.all(came)
  await context.setOffline(true)
  await page.keyboard.press('ArrowLeft')
  await page.getByRole('group', { name: 'What happened last' }).getByRole('button', { name: /Why/ }).click()
  const why = page.getByRole('dialog', { name: /Why/ })
  await expect(why).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(why).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Back to now' })).toBeVisible()
  expect(failed).toEqual([])
  await context.close()
})

test('in a low window the one line of an alarm says what came last, and opens each channel', async ({ play }) => {
  const { page } = play
  await page.setViewportSize({ width: 1280, height: 720 })
  await play.launch()
  await page.getByRole('button', { name: 'Pause', exact: true }).click()
  await play.pass(400)
  const { InstanceId } = await play.instance()
  const { TopicArn } = await play.do('CreateTopic', { Name: 'ops-alerts' })
  await play.do('Subscribe', { TopicArn, Protocol: 'sms', Endpoint: '+821012345678' })
  await play.putAlarm(InstanceId, { AlarmName: 'web-1-os', AlarmActions: [TopicArn] })
  await play.do('InjectFault', { Fault: 'MemoryExhausted', InstanceId })
  await play.pass(400)
  const line = page.locator('.react-flow__node[data-id="alarmLine"]')
  await expect(line).toContainText('ALARM: "web-1-os"')
  await line.getByRole('button', { name: /^SMS: 1/ }).click()
  await expect(page.getByRole('dialog', { name: 'Messages' }).getByText('ALARM: "web-1-os"')).toBeVisible()
  await page.keyboard.press('Escape')
})

test('a lesson opens by its link in a browser that counts no events, as Safari', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ ...(baseURL && { baseURL }) })
  await page.addInitScript(() => Reflect.deleteProperty(Performance.prototype, 'eventCounts'))
  await new Playground(page).open('&lesson=elastic-ip')
  await expect(page.locator('[data-head]')).toBeVisible()
  await expect(page.locator('.react-flow__node[data-id="host"]')).toBeVisible()
  await page.close()
})
