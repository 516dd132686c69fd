import { expect } from '@playwright/test'
import { test } from './onePage.ts'
import type { Playground } from './playground.ts'

test.describe.configure({ mode: 'default' })

async function withAlarm(play: Playground): Promise<string> {
  await play.launch()
  await play.pass(300)
  const { InstanceId } = await play.instance()
  const { TopicArn } = await play.do('CreateTopic', { Name: 'ops' })
  for (const Endpoint of ['a@example.com', 'b@example.com', 'c@example.com']) {
    await play.do('Subscribe', { TopicArn, Protocol: 'email', Endpoint })
  }
  await play.pass(30)
  const { Subscriptions } = (await play.do('ListSubscriptionsByTopic', { TopicArn })) as {
    Subscriptions: readonly unknown[]
  }
  expect(Subscriptions).toHaveLength(3)
  await play.putAlarm(InstanceId, { AlarmName: 'checks', AlarmActions: [TopicArn] })
  await play.pass(120)
  return InstanceId
}

test('a graph opens large: its values by the pointer and by keys, another time, period and statistic', async ({
  play,
}) => {
  const { page } = play
  await play.launch()
  await play.pass(3600)
  await play.tab('Monitor').click()
  await play
    .details()
    .getByRole('button', { name: /^Open the graph of CPUUtilization/ })
    .click()
  const dialog = page.getByRole('dialog', { name: 'CPUUtilization of web-1' })
  const graph = dialog.getByRole('slider')
  await expect(graph).toHaveAttribute('aria-valuetext', /^\d\d:\d\d – \d\d:\d\d: [\d.]+ %$/)
  const newest = await graph.getAttribute('aria-valuetext')
  await graph.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(graph).not.toHaveAttribute('aria-valuetext', newest ?? '')
  await page.keyboard.press('End')
  await expect(graph).toHaveAttribute('aria-valuetext', newest ?? '')
  const box = await graph.boundingBox()
  if (!box) throw new Error('The graph has no box')
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2)
  await expect(graph).not.toHaveAttribute('aria-valuetext', newest ?? '')
  await dialog.getByRole('combobox', { name: 'Statistic' }).selectOption('SampleCount')
  await expect(graph).toHaveAttribute('aria-valuetext', /: \d+$/)
  await dialog.getByRole('combobox', { name: 'Period' }).selectOption('3600000')
  await expect(dialog).toContainText('--period 3600')
  await dialog.getByRole('combobox', { name: 'Period' }).selectOption('60000')
  await expect(dialog).toContainText('This metric comes every 5 min')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('the log is searched, and an alarm is one row with what it sent under it', async ({ play }) => {
  const { page } = play
  const InstanceId = await withAlarm(play)
  await play.do('InjectFault', { Fault: 'HostPowerLost', InstanceId })
  await play.pass(300)
  await page.getByRole('radio', { name: 'Log', exact: true }).click()
  const log = page.getByRole('region', { name: 'Event log' })
  const alarm = log
    .getByRole('listitem')
    .filter({ hasText: /checks.*ALARM/ })
    .first()
  const fold = alarm.getByRole('button', { name: /followed$/ })
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  const rows = await log.getByRole('listitem').count()
  await fold.click()
  expect(await log.getByRole('listitem').count()).toBeGreaterThan(rows)

  const find = page.getByRole('searchbox', { name: 'Find in the log' })
  await find.fill('putmetricalarm')
  await expect(log.getByRole('listitem')).toHaveCount(1)
  await find.fill('nothing like it')
  await expect(log).toContainText('Nothing here has “nothing like it” in it.')
  await log.getByRole('button', { name: 'Show everything' }).click()
  await expect(find).toHaveValue('')
  await expect(fold).toBeVisible()
})
