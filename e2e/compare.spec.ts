import { expect } from '@playwright/test'
import { test } from './onePage.ts'

test.describe.configure({ mode: 'default' })

test('a learner compares any two moments by keyboard: what changed, what was kept, and what it cost', async ({
  play,
}) => {
  const { page } = play
  await play.launch()
  await play.pass(300)
  const { InstanceId, PublicIpAddress } = await play.instance()
  await page.keyboard.press('c')
  const heading = play.details().getByRole('heading', { name: /^Between / })
  await expect(heading).toBeVisible()
  await expect(play.details()).toContainText('Now show any other moment')

  await play.do('StopInstances', { InstanceIds: [InstanceId] })
  await play.pass(120)
  await play.do('StartInstances', { InstanceIds: [InstanceId] })
  await play.pass(300)
  const between = play.details().getByRole('region', { name: /^Between / })
  await expect(between).toContainText('RAM, joblost')
  await expect(between).toContainText(String(PublicIpAddress))
  await expect(between).toContainText(/Kept.*Private IPv4/)
  await expect(between).toContainText(/What it cost\$0\.00/)

  // the first end goes to the launch, where there was no instance yet
  const first = page.getByRole('slider', { name: 'Compared with' })
  await first.focus()
  await page.keyboard.press('Home')
  await expect(between).toContainText('StateRunning')
  await page.keyboard.press('Escape')
  await expect(heading).toBeHidden()
  await expect(first).toBeHidden()

  // with Shift, the timeline itself spans a range
  await page.getByRole('slider', { name: 'Timeline' }).focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(page.getByRole('region', { name: 'The past' })).toBeVisible()
  await expect(between).toContainText('Status checks')
  await page.keyboard.press('Escape')
  await expect(heading).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'The past' })).toBeHidden()
})

test('a termination says beforehand, and afterwards in the same words, what is deleted and what is still billed', async ({
  play,
}) => {
  const { page } = play
  await play.launch()
  await play.pass(300)
  const { InstanceId, Placement, BlockDeviceMappings } = await play.instance()
  const root = String(BlockDeviceMappings[0]?.Ebs.VolumeId)
  const { VolumeId } = await play.do('CreateVolume', {
    AvailabilityZone: Placement.AvailabilityZone,
    Size: 20,
    VolumeType: 'gp3',
  })
  await play.pass(60)
  await play.do('AttachVolume', { VolumeId, InstanceId, Device: '/dev/sdf' })
  const { AllocationId, PublicIp } = await play.do('AllocateAddress')
  await play.do('AssociateAddress', { AllocationId, InstanceId })
  await play.pass(60)

  await play.verb('Terminate')
  const dialog = page.getByRole('dialog', { name: /^Terminate/ })
  const deleted = dialog.getByRole('listitem').filter({ hasText: root })
  await expect(deleted).not.toContainText('/h')
  const kept = await dialog.getByRole('listitem').filter({ hasNotText: root }).allTextContents()
  expect(kept).toHaveLength(2)
  expect(kept[0]).toMatch(new RegExp(`${String(VolumeId)} · 20 GiB gp3\\$0\\.\\d+/h`))
  expect(kept[1]).toMatch(new RegExp(`Elastic IP ${String(PublicIp)}.*\\$0\\.0050/h`))
  await dialog.getByRole('button', { name: 'Terminate' }).click()
  await play.pass(120)
  const changed = play.details().getByRole('region', { name: 'What just changed · Terminate' })
  await expect(changed.getByRole('listitem').filter({ hasText: root })).toBeVisible()
  await expect(changed.getByRole('listitem').filter({ hasNotText: root })).toHaveText(kept)
})

test('a story that was left is called by what was done in it, takes a name, keeps it over a reload, and can be removed', async ({
  play,
}) => {
  const { page } = play
  await play.launch()
  await play.pass(300)
  const { InstanceId } = await play.instance()
  await play.do('TerminateInstances', { InstanceIds: [InstanceId] })
  await play.pass(120)
  const back = page.getByRole('button', { name: 'One event back' })
  while ((await play.instance()).State.Name !== 'running') await back.click()
  await play.verb('Stop')

  const stories = page.getByRole('button', { name: '1 other story' })
  await stories.click()
  await expect(page.getByRole('menuitem', { name: /with “Terminate/ })).toBeVisible()
  await page.getByRole('menuitem', { name: 'Name or remove…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Stories' })
  const name = dialog.getByRole('textbox', { name: /^Name of/ })
  await name.fill('x'.repeat(41))
  await dialog.getByRole('button', { name: 'Rename' }).click()
  await expect(dialog.getByRole('alert')).toHaveText('A name has at most 40 characters.')
  await name.fill('<b>The end</b>')
  await name.press('Enter')
  await expect(dialog.getByRole('alert')).toBeHidden()
  await page.keyboard.press('Escape')

  await page.reload()
  await stories.click()
  await expect(page.getByRole('menuitem', { name: '<b>The end</b>' })).toBeVisible()
  await page.getByRole('menuitem', { name: '<b>The end</b>' }).click()
  await expect(play.details()).toContainText('Terminated')
  await stories.click()
  await page.getByRole('menuitem', { name: 'Name or remove…' }).click()
  await dialog.getByRole('button', { name: 'Remove' }).click()
  await expect(dialog.getByRole('status')).toContainText('is removed')
  await dialog.getByRole('button', { name: 'Put it back' }).click()
  await expect(dialog.getByRole('textbox')).toBeVisible()
  await dialog.getByRole('button', { name: 'Remove' }).click()
  await page.keyboard.press('Escape')
  await expect(stories).toBeHidden()
})
