import { expect } from '@playwright/test'
import { test } from './onePage.ts'
import type { Playground } from './playground.ts'

test.describe.configure({ mode: 'default' })

async function withInstance(play: Playground): Promise<void> {
  await play.launch()
  await play.pass(240)
}

async function openVolume(play: Playground) {
  await play.tab('Storage').click()
  await play.details().getByRole('button', { name: 'Attach a volume' }).click()
  return play.page.getByRole('dialog')
}

const volumes = async (play: Playground) =>
  ((await play.do('DescribeVolumes')) as { Volumes: { VolumeId: string; State: string }[] }).Volumes

test('a volume that becomes free while the window is open is the one that is attached', async ({ play }) => {
  await withInstance(play)
  const window = await openVolume(play)
  await window.getByText('Existing volume').click()
  const { AvailabilityZone } = (await play.instance()).Placement
  const { VolumeId } = await play.do('CreateVolume', { AvailabilityZone, Size: 3 })
  await play.pass(30)
  await expect(window.getByRole('combobox')).toHaveValue(String(VolumeId))
  await window.getByRole('button', { name: 'Attach', exact: true }).click()
  await expect(window).toBeHidden()
  await play.pass(30)
  await expect(play.details()).toContainText(String(VolumeId))
})

test('a device that AWS would not take is said before a volume is made for it', async ({ play }) => {
  await withInstance(play)
  const window = await openVolume(play)
  await expect(window).toContainText('aws ec2 create-volume')
  await expect(window).toContainText(/aws ec2 create-volume[^]*aws ec2 wait volume-available[^]*aws ec2 attach-volume/)
  const device = window.getByLabel('Device')
  await device.fill('foo')
  await expect(window.getByRole('status').first()).toContainText('foo is not a valid EBS device name')
  await expect(window.getByRole('button', { name: 'Create and attach' })).toBeDisabled()
  await device.press('Enter')
  await expect(window).toBeVisible()
  expect(await volumes(play)).toHaveLength(1)
  await device.fill(' /dev/sdh ')
  await window.getByRole('button', { name: 'Create and attach' }).click()
  // the first is not yet ready, and its device is no longer suggested
  await expect(window).toBeHidden()
  await expect((await openVolume(play)).getByLabel('Device')).toHaveValue('/dev/sdf')
  await window.getByLabel('Device').fill('/dev/sdh')
  await expect(window.getByRole('status').first()).toContainText('/dev/sdh is already in use')
})

test('where there is no free volume the window says so, and shows no half a command', async ({ play }) => {
  await withInstance(play)
  const window = await openVolume(play)
  await window.getByText('Existing volume').click()
  await expect(window.getByText('No free volume in this zone.').first()).toBeVisible()
  await expect(window.getByRole('combobox')).toHaveCount(0)
  await expect(window.getByRole('button', { name: 'Copy' })).toHaveCount(0)
  await window.getByText('New volume').click()
  await window.getByLabel('Size').fill('')
  await expect(window.getByText('3,000 to 80,000')).toBeVisible()
  await expect(window.getByRole('button', { name: 'Copy' })).toHaveCount(0)
})

test('no address is allocated for an instance that cannot take it yet', async ({ play }) => {
  const { page } = play
  await page.getByRole('button', { name: 'Pause' }).click()
  await play.launch()
  await play.tab('Network').click()
  await play.details().getByRole('button', { name: 'Associate an Elastic IP' }).click()
  const window = page.getByRole('dialog')
  const allocate = window.getByRole('button', { name: 'Allocate a new one and associate it' })
  await expect(window.getByRole('status').first()).toContainText('AWS would refuse it')
  await expect(allocate).toBeDisabled()
  expect(await play.do('DescribeAddresses')).toEqual({ Addresses: [] })
  await play.pass(120)
  await expect(window).toContainText('aws ec2 allocate-address')
  await expect(window).toContainText('aws ec2 associate-address')
  await allocate.click()
  await expect(window).toBeHidden()
  expect(await play.do('DescribeAddresses')).toMatchObject({
    Addresses: [{ InstanceId: expect.stringMatching(/^i-/) }],
  })
})

test('the type that an instance has is no change, and the price of another one stands beside its own', async ({
  play,
}) => {
  const { page } = play
  await withInstance(play)
  await play.verb('Stop')
  await play.pass(120)
  await play.details().getByRole('button', { name: 'Actions' }).click()
  await page.getByRole('menuitem', { name: 'Change instance type' }).click()
  const window = page.getByRole('dialog')
  await expect(window).toContainText('Nothing is changed yet.')
  await expect(window.getByRole('button', { name: 'Change type' })).toBeDisabled()
  // as at a launch: the family, then its sizes; what its architecture or its zone does not allow says so
  await window.getByRole('radio', { name: /^m general/i }).click()
  await expect(window).toContainText('m7i.large')
  await window.getByRole('radio', { name: /^t burstable/i }).click()
  await window.getByRole('radio', { name: /^small/ }).click()
  await expect(window.getByRole('row', { name: /vCPU/ })).toBeVisible()
  await expect(window).toContainText('modify-instance-attribute')
  await expect(window).toContainText('$0.0130/h')
  await expect(window).toContainText('$0.0260/h')
  await window.getByRole('button', { name: 'Change type' }).click()
  await expect(window).toBeHidden()
  expect((await play.instance()).InstanceType).toBe('t3.small')
})

test('a size that was typed is still there after a look at a type that cannot have it', async ({ play }) => {
  await withInstance(play)
  const window = await openVolume(play)
  const [type, size] = [window.getByRole('combobox', { name: 'Type' }), window.getByLabel('Size')]
  await size.fill('20')
  await type.selectOption('st1')
  await expect(size).toHaveValue('125')
  await type.selectOption('gp3')
  await expect(size).toHaveValue('20')
})
