import { expect } from '@playwright/test'
import { test } from './onePage.ts'

test('whatever somebody tries in the list of a crowd, it says what it is about and nothing is lost', async ({
  play,
}) => {
  const { page } = play
  const list = page.getByRole('dialog', { name: /running$/ })
  const search = list.getByRole('searchbox')
  const bar = list.getByRole('toolbar')
  const opener = page.getByRole('button', { name: /running: show the list$/ })
  await play.launch()
  const { ImageId, InstanceId } = await play.instance()
  await play.do('RunInstances', { ImageId, InstanceType: 't3.micro', MinCount: 29, MaxCount: 29 })
  await play.pass(300)
  await play.do('InjectFault', { Fault: 'MemoryExhausted', InstanceId })
  await play.pass(300)
  await opener.click()
  await test.step('a search for nothing', async () => {
    await search.fill('zzz')
    await expect(list.getByRole('status').first()).toHaveText('0 rows')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await expect(search).toBeFocused()
    await list.getByRole('button', { name: 'Show all' }).click()
    await expect(search).toBeFocused()
    await expect(search).toHaveValue('')
  })
  await test.step('all selected, then searched: what is hidden is said, as the commands are for all', async () => {
    await list.getByRole('checkbox', { name: 'Select all that are shown' }).click()
    await expect(bar).toContainText('30 selected')
    await expect(bar).not.toContainText('not in this list')
    await search.fill(InstanceId)
    await expect(bar).toContainText('30 selected · 29 not in this list')
    await expect(bar.getByRole('button', { name: 'Stop 30' })).toBeVisible()
  })
  await test.step('let go: the keys stay in the list', async () => {
    await bar.getByRole('button', { name: 'Clear' }).click()
    await expect(search).toBeFocused()
    await expect(bar).toBeHidden()
  })
  await test.step('a filter whose last one goes away while it is open', async () => {
    await search.fill('')
    await list.getByRole('button', { name: /^Failing 1/ }).click()
    await list.getByRole('checkbox', { name: 'Select all that are shown' }).click()
    await play.do('TerminateInstances', { InstanceIds: [InstanceId] })
    await expect(list.getByRole('heading')).toHaveText('29 running')
    await expect(list).toContainText('None of them now.')
    await expect(bar).toContainText('1 selected · 1 not in this list')
    await list.getByRole('button', { name: 'Show all' }).click()
    await expect(list.getByRole('grid')).toHaveAttribute('aria-rowcount', '30')
  })
  await test.step('half of them go away while it is open, in a moment of the past too', async () => {
    const { Reservations } = (await play.do('DescribeInstances', {
      Filters: [{ Name: 'instance-state-name', Values: ['running'] }],
    })) as unknown as { Reservations: { Instances: { InstanceId: string }[] }[] }
    const ids = Reservations.flatMap(({ Instances }) => Instances.map((one) => one.InstanceId))
    await play.do('TerminateInstances', { InstanceIds: ids.slice(0, 14) })
    await expect(list.getByRole('heading')).toHaveText('15 running')
    await page.getByRole('button', { name: 'One event back' }).click()
    await expect(page.getByText('The past').first()).toBeVisible()
    await expect(list).toBeVisible()
    await page.getByRole('button', { name: 'Back to now' }).click()
    await expect(list.getByRole('heading')).toHaveText('15 running')
  })
  await test.step('a window that becomes another one', async () => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await expect
      .poll(async () => {
        const [own, card] = [await list.boundingBox(), await page.locator('div[data-dock="running"]').boundingBox()]
        return Math.abs((own?.x ?? 0) + (own?.width ?? 0) / 2 - ((card?.x ?? 0) + (card?.width ?? 0) / 2))
      })
      .toBeLessThan(60)
    await page.setViewportSize({ width: 390, height: 844 })
    await expect(list).toBeHidden()
    await opener.click()
    await expect(search).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(list).toBeHidden()
  })
})
