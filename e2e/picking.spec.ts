import { expect, type Page } from '@playwright/test'
import { test } from './onePage.ts'
import type { Playground } from './playground.ts'

test.describe.configure({ mode: 'default' })

async function launchSome(play: Playground, count: number): Promise<readonly string[]> {
  const { Images } = (await play.do('DescribeImages')) as { Images: Described[] }
  const image = Images.find((one) => one.Architecture === 'x86_64' && one.RootDeviceType === 'ebs')
  const ids: string[] = []
  for (let n = count; n > 0; n -= 50) {
    const some = Math.min(50, n)
    const { Instances } = (await play.do('RunInstances', {
      ImageId: image?.ImageId,
      InstanceType: 't3.nano',
      MinCount: some,
      MaxCount: some,
      TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: 'fleet' }] }],
    })) as { Instances: { InstanceId: string }[] }
    ids.push(...Instances.map(({ InstanceId }) => InstanceId))
  }
  return ids
}

interface Described {
  readonly ImageId: string
  readonly Architecture: string
  readonly RootDeviceType: string
}

const bar = (page: Page) => page.getByRole('toolbar', { name: 'What is selected' })

test('62 instances are terminated with one confirmation, which says what goes along; undo brings all of them back', async ({
  play,
}) => {
  const { page } = play
  await launchSome(play, 62)
  await play.pass(300)
  await page.getByRole('radio', { name: 'List' }).click()
  const grid = page.getByRole('grid', { name: 'Instances' })
  await grid.locator('tr[tabindex="0"]').focus()
  await page.keyboard.press('Control+a')
  await expect(bar(page)).toContainText('62 selected')
  await bar(page).getByRole('button', { name: 'Terminate' }).click()
  const dialog = page.getByRole('dialog', { name: 'Terminate 62 instances?' })
  await expect(dialog).toContainText('Will be deleted')
  await expect(dialog).toContainText('and 56 more')
  await dialog.getByRole('button', { name: 'Terminate 62' }).click()
  await expect(dialog).toBeHidden()
  await expect(grid.getByText('Shutting down').first()).toBeVisible()
  const running = async () =>
    (
      (await play.do('DescribeInstances')) as { Reservations: { Instances: { State: { Name: string } }[] }[] }
    ).Reservations.flatMap(({ Instances }) => Instances).filter(({ State }) => State.Name === 'running').length
  expect(await running()).toBe(0)
  await page.keyboard.press('Control+z')
  await expect(grid.getByText('Running').first()).toBeVisible()
  expect(await running()).toBe(62)
})

test('where one of several cannot, it is said before which and why; the others go on in one request', async ({
  play,
}) => {
  const { page } = play
  const [first] = await launchSome(play, 3)
  await play.pass(300)
  await play.do('ModifyInstanceAttribute', { InstanceId: first, DisableApiStop: { Value: true } })
  await page.getByRole('radio', { name: 'List' }).click()
  const grid = page.getByRole('grid', { name: 'Instances' })
  await page.getByRole('checkbox', { name: 'Select all that are shown' }).click()
  await bar(page).getByRole('button', { name: 'Stop', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Stop 3 instances?' })
  await expect(dialog).toContainText('1 of 3 cannot')
  await expect(dialog).toContainText('OperationNotPermitted')
  await dialog.getByRole('button', { name: 'Stop the other 2' }).click()
  await expect(grid.getByText('Stopping')).toHaveCount(2)
  // what all can take needs no question
  await play.pass(120)
  await page.getByRole('checkbox', { name: 'Select all that are shown' }).click()
  await page.getByRole('checkbox', { name: 'Select all that are shown' }).click()
  await bar(page).getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(grid.getByText('Pending')).toHaveCount(2)
})

test('volumes that are picked go with one confirmation, each a request of its own; the attached one stays', async ({
  korean: play,
}) => {
  const { page } = play
  await play.launch()
  for (let n = 0; n < 2; n++)
    await play.do('CreateVolume', { AvailabilityZone: 'ap-northeast-2a', Size: 5, VolumeType: 'gp3' })
  await play.pass(120)
  await page.getByRole('radio', { name: '목록' }).click()
  await play.tab('볼륨').click()
  await page.getByRole('checkbox', { name: '보이는 항목 모두 선택' }).click()
  const toolbar = page.getByRole('toolbar', { name: '선택한 항목' })
  await expect(toolbar).toContainText('3개 선택함')
  await toolbar.getByRole('button', { name: '삭제' }).click()
  const dialog = page.getByRole('dialog', { name: '볼륨 3개 삭제' })
  await expect(dialog).toContainText('3개 중 1개는 안 됩니다')
  await expect(dialog).toContainText('VolumeInUse')
  await dialog.getByRole('button', { name: '나머지 2개 삭제' }).click()
  await play.pass(30)
  await expect(page.getByRole('grid').getByRole('rowheader')).toHaveCount(1)
})
