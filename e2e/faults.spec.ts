import { expect } from '@playwright/test'
import { test } from './onePage.ts'

test.describe.configure({ mode: 'default' })

test('a kernel that does not fit: the system log tells it at the next boot, and the rescue path mends it step by step', async ({
  play,
}) => {
  const { page } = play
  await play.launch()
  await play.pass(300)
  const web = await play.instance()
  await play.do('RunInstances', {
    ImageId: web.ImageId,
    InstanceType: 't3.micro',
    MinCount: 1,
    MaxCount: 1,
    Placement: { AvailabilityZone: web.Placement.AvailabilityZone },
    TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: 'rescue' }] }],
  })
  await play.pass(300)
  await play.token('web-1').click()
  await play.tab('Faults').click()
  await play.details().getByRole('button', { name: 'Break: Kernel does not fit' }).click()
  await play.pass(120)
  await expect(play.details()).toContainText('repair the root on a rescue instance')
  await play.do('RebootInstances', { InstanceIds: [web.InstanceId] })
  await play.pass(400)

  await play.details().getByRole('button', { name: 'Actions' }).click()
  await page.getByRole('menuitem', { name: 'Get system log' }).click()
  await expect(page.getByRole('dialog', { name: 'System log of web-1' })).toContainText('FATAL: kernel too old')
  await page.keyboard.press('Escape')

  await play.details().getByRole('button', { name: 'Step by step' }).click()
  const steps = play.details().getByRole('list').filter({ hasText: 'Detach its root volume' })
  for (const [step, seconds] of [
    ['Stop', 400],
    ['Detach', 60],
    ['Attach to rescue', 60],
    ['Repair', 5],
    ['Detach from rescue', 60],
    ['Attach as root', 60],
    ['Start', 400],
  ] as const) {
    await steps.getByRole('button', { name: step, exact: true }).click()
    await play.pass(seconds)
  }
  await expect(steps).toBeHidden()
  await play.tab('Overview').click()
  await expect(play.details()).toContainText('3/3 checks passed')
})

test('a mystery fault keeps its name to itself until it is revealed', async ({ play }) => {
  const { page } = play
  await play.launch()
  await play.pass(300)
  await play.tab('Faults').click()
  await play.details().getByRole('button', { name: 'Put one in' }).click()
  await play.pass(300)
  await expect(play.details()).toContainText('A mystery fault is on')
  await expect(play.details().getByRole('button', { name: /^(Break|Fix)/ })).toHaveCount(0)
  await expect(page.getByText('Why? Find it out yourself.').first()).toBeVisible()
  const { Faults } = await play.do('ListFaults')
  expect(Faults).toEqual([])
  await play.details().getByRole('button', { name: 'Give up: reveal' }).click()
  await expect(play.details()).toContainText('It was:')
  await expect(play.details()).toContainText('How it could be seen')
  await expect(play.details().getByRole('button', { name: /^Fix/ })).not.toHaveCount(0)
})
