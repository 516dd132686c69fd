import { expect, type Page, test } from '@playwright/test'
import { archived } from './archive.ts'
import { Playground } from './playground.ts'

const stored = async (page: Page) => (await archived(page, 'ec2-playground/account')) ?? ''
const takenOver = (page: Page) => page.getByRole('dialog', { name: 'Your account went on in another tab' })

/** One device, two tabs: the first has launched an instance, the second has just been opened. */
async function twoTabs(page: Page): Promise<readonly [Playground, Playground]> {
  const first = new Playground(page)
  await first.open()
  await first.launch()
  await first.pass(240)
  await expect.poll(() => stored(page)).toContain('ChecksReported')
  const second = new Playground(await page.context().newPage())
  await second.open()
  await second.pass(0)
  return [first, second]
}

test('a tab goes on with what another one did, when nothing is lost by it', async ({ page }) => {
  const [first, second] = await twoTabs(page)
  const { InstanceId } = await second.instance()
  await second.do('StopInstances', { InstanceIds: [InstanceId] })
  await second.pass(120)
  await expect(first.details()).toContainText('Stopped')
  await first.do('StartInstances', { InstanceIds: [InstanceId] })
  await first.pass(120)
  await expect(second.details()).toContainText('Running')
  for (const tab of [first, second]) await expect(takenOver(tab.page)).toBeHidden()
})

test('of two tabs that both did something, one stops saving and says so; going on there loses neither', async ({
  page,
}) => {
  const [first, second] = await twoTabs(page)
  // both know all actions by now, so that both act within the time in which a tab waits before it saves
  await Promise.all([first.instance(), second.instance()])
  await Promise.all([first.do('AllocateAddress'), second.do('CreateTopic', { Name: 'ops' })])
  await expect.poll(async () => (await takenOver(first.page).count()) + (await takenOver(second.page).count())).toBe(1)
  const [loser, winner] = (await takenOver(first.page).isVisible()) ? [first, second] : [second, first]
  const kept = winner === first ? 'AllocateAddress' : 'CreateTopic'
  expect(await stored(page)).toContain(kept)

  await takenOver(loser.page).getByRole('button', { name: 'Only look' }).click()
  await loser.do('CreateTopic', { Name: 'not-kept' })
  await expect(takenOver(loser.page)).toBeVisible()
  expect(await stored(page)).not.toContain('not-kept')

  await takenOver(loser.page).getByRole('button', { name: 'Go on here' }).click()
  await expect(loser.token('web-1')).toBeVisible()
  await expect(takenOver(loser.page)).toBeHidden()
  await loser.page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  await expect(loser.page.getByRole('listitem').filter({ hasText: 'From another tab' })).toBeVisible()
  await loser.page.keyboard.press('Escape')
  await loser.do('CreateTopic', { Name: 'kept-again' })
  await expect.poll(() => stored(page)).toContain('kept-again')
  expect(await stored(page)).toContain(kept)
})

test('a reload in the middle of a stop, in the past and in what was opened loses nothing and doubles nothing', async ({
  page,
}) => {
  const play = new Playground(page)
  await play.open()
  await play.launch()
  await play.pass(240)
  const { InstanceId } = await play.instance()
  await play.do('StopInstances', { InstanceIds: [InstanceId] })
  await expect(play.details()).toContainText('Stopping')
  await page.reload()
  await expect(play.details()).toContainText('Stopping')
  await play.pass(120)
  await expect(play.details()).toContainText('Stopped')
  const whole = await page.evaluate(() => window.playground?.now())
  const bill = await play.do('DescribeBill')

  await page.getByRole('button', { name: 'One event back' }).click()
  await page.getByRole('button', { name: 'One event back' }).click()
  await expect(page.getByRole('region', { name: 'The past' })).toBeVisible()
  await page.reload()
  await expect(play.details()).toContainText('Stopped')
  expect(await page.evaluate(() => window.playground?.now())).toBe(whole)
  expect(await play.do('DescribeBill')).toEqual(bill)

  await play.open('&preset=two-zones')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(play.token('web-2')).toBeVisible()
  await play.pass(1)
  await page.reload()
  await expect(play.token('web-2')).toBeVisible()
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Back to my own account' }).click()
  await expect(play.details()).toContainText('Stopped')
  expect(await play.do('DescribeBill')).toEqual(bill)
})

test('a page that slept for a day has played two seconds at most, and goes on', async ({ page }) => {
  await page.clock.install()
  const play = new Playground(page)
  await play.open()
  await play.launch()
  const now = () => page.evaluate(() => Date.parse(window.playground?.now() ?? ''))
  const before = await now()
  await page.clock.fastForward('24:00:00')
  const slept = (await now()) - before
  // at ten times the speed, and with the little that passed before and after
  expect(slept).toBeLessThan(60_000)
  await page.clock.runFor(10_000)
  expect((await now()) - before - slept).toBeGreaterThan(20_000)
  await expect(play.token('web-1')).toBeVisible()
})
