import { expect } from '@playwright/test'
import { test } from './onePage.ts'
import { Playground } from './playground.ts'

test.describe.configure({ mode: 'default' })

test('what was taken away is said with the way back: a volume, an address, several instances', async ({ play }) => {
  const { page } = play
  await play.launch()
  await play.do('CreateVolume', { AvailabilityZone: 'ap-northeast-2a', Size: 5 })
  await play.do('AllocateAddress')
  await play.pass(120)
  await page.getByRole('radio', { name: 'List' }).click()
  const notices = page.getByRole('log', { name: 'Notices' })
  const rows = page.getByRole('grid').getByRole('rowheader')

  await play.tab('Volumes').click()
  await expect(rows).toHaveCount(2)
  await page
    .getByRole('row', { name: /Available/ })
    .getByRole('button', { name: /^Actions for/ })
    .click()
  await page.getByRole('menuitem', { name: 'Delete', exact: true }).click()
  await expect(notices).toContainText(/vol-.* is being deleted/)
  await expect(notices).toContainText('AWS has no undo.')
  await play.pass(30)
  await expect(rows).toHaveCount(1)
  await notices.getByRole('button', { name: 'Undo' }).click()
  await expect(rows).toHaveCount(2)
  await expect(notices).toBeEmpty()

  await play.tab('Elastic IPs').click()
  await rows.first().click({ position: { x: 4, y: 4 } })
  await play.details().getByRole('button', { name: 'Release' }).click()
  await expect(notices).toContainText(/^\d+\.\d+\.\d+\.\d+ is released/)
  await notices.getByRole('button', { name: 'Undo' }).click()
  await expect(rows).toHaveCount(1)

  await play.tab('Instances').click()
  await page.getByRole('checkbox', { name: 'Select all that are shown' }).click()
  await page.getByRole('toolbar').getByRole('button', { name: 'Terminate' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Terminate 1' }).click()
  await expect(notices).toContainText('web-1 is being terminated')
  await notices.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('grid').getByText('Running')).toBeVisible()
})

test('the way back goes by itself after a while, and the next request takes its place', async ({ page }) => {
  const play = new Playground(page, 'ko')
  await play.open()
  await play.launch()
  await play.pass(120)
  await page.clock.install()
  await play.details().getByRole('button', { name: '종료', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '종료' }).click()
  const notices = page.getByRole('log', { name: '알림' })
  await expect(notices).toContainText('web-1을 종료하고 있습니다')
  await page.clock.runFor(16_000)
  await expect(notices).toBeEmpty()
})
