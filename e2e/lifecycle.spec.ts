import { expect } from '@playwright/test'
import { test } from './onePage.ts'

test.describe.configure({ mode: 'default' })

test('a learner launches t3.micro with one click and sees pending, running and 3/3 checks', async ({ play }) => {
  // time stands still, or a slow machine sees it pending no more
  await play.page.getByRole('button', { name: 'Pause', exact: true }).click()
  await play.launch()
  await expect(play.token('web-1')).toHaveAccessibleName(/^web-1, Pending/)
  await play.pass(30)
  await expect(play.token('web-1')).toHaveAccessibleName(/^web-1, Running/)
  await expect(play.details()).toContainText('Initializing')
  await play.pass(200)
  await expect(play.details()).toContainText('3/3 checks passed')
  const { InstanceType, State } = await play.instance()
  expect([InstanceType, State.Name]).toEqual(['t3.micro', 'running'])
})

test('한국어로도 클릭 한 번에 켜지고 3/3개 검사 통과가 보인다', async ({ korean: play }) => {
  const { page } = play
  await play.launch()
  await play.pass(240)
  await expect(play.token('web-1')).toHaveAccessibleName(/^web-1, 실행 중/)
  await expect(play.details()).toContainText('3/3개 검사 통과')
  await expect(page.getByRole('button', { name: '중지: web-1' })).toBeVisible()
})

test('a stop and start changes the public address; the private one and the file on disk stay', async ({ play }) => {
  const { page } = play
  await play.launch()
  await play.pass(240)
  const before = await play.instance()
  await play.tab('Storage').click()
  await page.getByRole('textbox', { name: 'Text' }).fill('I was here')
  await page.getByRole('button', { name: 'Write' }).click()
  await play.verb('Stop')
  await play.pass(60)
  await expect(play.token('web-1')).toHaveAccessibleName(/^web-1, Stopped/)
  expect((await play.instance()).PublicIpAddress).toBeUndefined()
  await play.verb('Start')
  await play.pass(240)
  const after = await play.instance()
  expect(after.PrivateIpAddress).toBe(before.PrivateIpAddress)
  expect(after.PublicIpAddress).not.toBe(before.PublicIpAddress)
  await expect(play.details()).toContainText('I was here')
  await play.tab('Overview').click()
  await expect(play.details()).toContainText(String(before.PublicIpAddress))
  await expect(play.details()).toContainText(String(after.PublicIpAddress))
  await expect(play.details().getByText('What just changed · Stop → Start')).toBeVisible()
})

test('an Elastic IP survives a stop and start', async ({ play }) => {
  const { page } = play
  await play.launch()
  await play.pass(240)
  await play.tab('Network').click()
  await play.details().getByRole('button', { name: 'Associate an Elastic IP' }).click()
  await page.getByRole('button', { name: 'Allocate a new one and associate it' }).click()
  const { PublicIpAddress } = await play.instance()
  await play.verb('Stop')
  await play.pass(60)
  await play.verb('Start')
  await play.pass(60)
  expect((await play.instance()).PublicIpAddress).toBe(PublicIpAddress)
  await expect(play.details()).toContainText(String(PublicIpAddress))
})

test('a reboot keeps the address and never leaves running', async ({ play }) => {
  await play.launch()
  await play.pass(240)
  const before = await play.instance()
  await play.verb('Reboot')
  await expect(play.token('web-1')).toHaveAccessibleName(/^web-1, Running/)
  await play.pass(120)
  expect((await play.instance()).PublicIpAddress).toBe(before.PublicIpAddress)
  await expect(play.details().getByText('What just changed · Reboot')).toBeVisible()
})

test('hibernation keeps the job in RAM', async ({ play }) => {
  const { Images } = (await play.do('DescribeImages')) as {
    Images: { ImageId: string; Name: string; Architecture: string }[]
  }
  const image = Images.find((one) => one.Name.startsWith('al2023') && one.Architecture === 'x86_64')
  await play.do('RunInstances', {
    ImageId: image?.ImageId,
    InstanceType: 't3.micro',
    MinCount: 1,
    MaxCount: 1,
    HibernationOptions: { Configured: true },
    BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 8, Encrypted: true } }],
    TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: 'batch-1' }] }],
  })
  await play.pass(1200)
  const { InstanceId } = await play.instance()
  const job = async () => Number((await play.do('DescribeGuest', { InstanceId }))['JobPercent'])
  const done = await job()
  expect(done).toBeGreaterThan(10)
  await play.verb('Hibernate')
  await play.pass(120)
  await expect(play.token('batch-1')).toHaveAccessibleName('batch-1, Stopped (hibernated)')
  await play.pass(36_000)
  await play.verb('Start')
  await play.pass(120)
  await expect(play.token('batch-1')).toHaveAccessibleName(/^batch-1, Running/)
  expect(await job()).toBeGreaterThanOrEqual(done)
  expect(await job()).toBeLessThan(done + 10)
})

test('a volume attached afterwards survives a termination, the root does not', async ({ play }) => {
  const { page } = play
  await play.launch()
  await play.pass(240)
  const root = (await play.instance()).BlockDeviceMappings[0]?.Ebs.VolumeId
  await play.tab('Storage').click()
  await play.details().getByRole('button', { name: 'Attach a volume' }).click()
  await page.getByRole('button', { name: 'Create and attach' }).click()
  await play.pass(30)
  await expect(play.details()).toContainText('/dev/sdf')
  const data = (await play.instance()).BlockDeviceMappings[1]?.Ebs.VolumeId
  await play.verb('Terminate')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(String(root))
  await expect(dialog).toContainText(String(data))
  await dialog.getByRole('button', { name: 'Terminate' }).click()
  await play.pass(120)
  await expect(play.token('web-1')).toHaveAccessibleName(/^web-1, Terminated/)
  const { Volumes } = (await play.do('DescribeVolumes')) as { Volumes: { VolumeId: string; State: string }[] }
  expect(Volumes.map(({ VolumeId, State }) => ({ VolumeId, State }))).toEqual([{ VolumeId: data, State: 'available' }])
})

test('a stopped instance costs only its disk', async ({ play }) => {
  const { page } = play
  await play.launch()
  await play.pass(240)
  const bill = page.getByRole('region', { name: 'Bill' }).first()
  await expect(bill).toContainText('Instance')
  await expect(bill).toContainText('Public IPv4')
  await play.verb('Stop')
  await play.pass(60)
  await expect(bill).not.toContainText('Instance')
  await expect(bill).not.toContainText('Public IPv4')
  await expect(bill).toContainText('EBS')
  const { Lines } = (await play.do('DescribeBill')) as { Lines: { Item: string; To?: string }[] }
  expect(Lines.filter((line) => line.To === undefined).map((line) => line.Item)).toEqual(['volume'])
})
