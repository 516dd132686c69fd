import { expect, test } from '@playwright/test'
import { Playground } from './playground.ts'

test('an experiment that was opened is marked, begins again, and leads back to one’s own account', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await play.launch()
  await play.pass(120)
  const own = (await play.instance()).InstanceId
  await play.open('&preset=running')
  await page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }).click()
  const banner = page.getByRole('region', { name: 'You are in an experiment that you opened' })
  await expect(banner).toContainText('Prepared: One running instance')
  await expect(banner).toContainText('This is not your own account')
  const { InstanceId } = await play.instance()
  await play.do('TerminateInstances', { InstanceIds: [InstanceId] })
  await play.pass(300)
  await banner.getByRole('button', { name: 'Start it over' }).click()
  await expect.poll(async () => (await play.instance()).State.Name).toBe('running')
  // it is still marked after a reload
  await page.reload()
  await page.waitForFunction(() => window.playground !== undefined)
  await banner.getByRole('button', { name: 'Back to my own account' }).click()
  await expect(banner).toBeHidden()
  expect((await play.instance()).InstanceId).toBe(own)
})

test('a lesson is marked by itself, and one’s own account is not marked', async ({ page }) => {
  const play = new Playground(page, 'ko')
  await play.open('&lesson=first-instance')
  await play.launch().catch(() => undefined)
  await expect(page.getByRole('region', { name: '지금 보는 것은 따로 연 실험입니다' })).toHaveCount(0)
})

test('a QR code grows as large as the page; what is too long for one says which ways are left', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await play.launch()
  await page.getByRole('button', { name: 'Share' }).click()
  const share = page.getByRole('dialog', { name: 'Share this experiment' })
  await expect(share.getByRole('img', { name: 'The link as a QR code' })).toBeVisible()
  await share.getByRole('button', { name: 'Show the QR code large' }).click()
  const large = page.getByRole('dialog', { name: 'The link as a QR code' })
  const box = await large.getByRole('img').boundingBox()
  expect(box?.height ?? 0).toBeGreaterThan(600)
  await page.keyboard.press('Escape')
  await expect(large).toBeHidden()
  await expect(share).toBeVisible()
  await page.keyboard.press('Escape')

  for (let n = 0; n < 150; n++)
    await play.do('CreateVolume', {
      AvailabilityZone: 'ap-northeast-2a',
      Size: 1 + ((n * 7919) % 97),
      TagSpecifications: [{ ResourceType: 'volume', Tags: [{ Key: 'Name', Value: noise(n) }] }],
    })
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(share).toContainText('Too long for a QR code')
  await share.getByRole('button', { name: 'Prepared experiments…' }).click()
  await expect(page.getByRole('dialog', { name: 'Prepared experiments' })).toBeVisible()
})

/** Text that no packing makes shorter. */
const noise = (n: number): string =>
  Array.from({ length: 4 }, (_, k) => (Math.imul(n * 4 + k + 1, 2_654_435_761) >>> 0).toString(36)).join('')
