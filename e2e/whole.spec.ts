import { expect, type Page, test } from '@playwright/test'
import { cutTexts } from './cut.ts'
import { Playground } from './playground.ts'

const windows = [
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
]

const map = (page: Page) => page.locator('.react-flow')

/** A route table of its own without a way out makes a subnet private. */
async function privateSubnet(play: Playground): Promise<unknown> {
  const { Vpcs } = (await play.do('DescribeVpcs')) as { Vpcs: { VpcId: string }[] }
  const VpcId = Vpcs[0]?.VpcId
  const { Subnet } = (await play.do('CreateSubnet', { VpcId, CidrBlock: '172.31.128.0/20' })) as {
    Subnet: { SubnetId: string }
  }
  const { RouteTable } = (await play.do('CreateRouteTable', { VpcId })) as { RouteTable: { RouteTableId: string } }
  await play.do('AssociateRouteTable', { RouteTableId: RouteTable.RouteTableId, SubnetId: Subnet.SubnetId })
  return Subnet.SubnetId
}

for (const language of ['en', 'ko'] as const)
  test(`no text of the page is cut at common windows, and a subnet says which way it leads (${language})`, async ({
    page,
  }) => {
    const play = new Playground(page, language)
    await play.open()
    await page.keyboard.press(' ')
    await play.launch()
    const { InstanceId, ImageId } = await play.instance()
    await play.do('RunInstances', { ImageId, InstanceType: 't3.micro', MinCount: 2, MaxCount: 2 })
    await play.pass(300)
    await play.do('AllocateAddress')
    const { TopicArn } = await play.do('CreateTopic', { Name: 'ops-alerts' })
    await play.putAlarm(InstanceId, {
      AlarmName: 'web-1-os',
      MetricName: 'StatusCheckFailed_Instance',
      AlarmActions: [TopicArn],
    })
    await play.do('InjectFault', { Fault: 'MemoryExhausted', InstanceId })
    await play.pass(100)
    await play.do('RunInstances', {
      ImageId,
      InstanceType: 't3.micro',
      MinCount: 1,
      MaxCount: 1,
      SubnetId: await privateSubnet(play),
      TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: 'db-1' }] }],
    })
    await play.pass(60)
    const subnet = map(page).locator('[data-thing^="subnet:"]')
    for (const name of ['web-1', 'db-1']) {
      await play.token(name).click()
      for (const size of windows) {
        await page.setViewportSize(size)
        await expect(subnet).toHaveText(
          language === 'en'
            ? `${name === 'db-1' ? 'private' : 'public'} subnet`
            : `${name === 'db-1' ? '프라이빗' : '퍼블릭'} 서브넷`,
        )
        await expect(async () => expect(await cutTexts(page), `${name}, ${size.width} px`).toEqual([])).toPass({
          timeout: 10_000,
        })
        // the header is one line
        expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(60)
      }
    }
  })

test('before there is an instance, cards, arrows and the zone answer mouse and keys, and keep what was chosen', async ({
  page,
}) => {
  const play = new Playground(page)
  await play.open()
  const running = map(page).getByRole('button', { name: 'Running', exact: true })
  const told = play.details().getByRole('heading', { level: 2 }).first()
  await running.focus()
  await page.keyboard.press('Enter')
  await expect(told).toContainText('Running')
  await expect(running).toHaveAttribute('aria-pressed', 'true')
  // the map that moves has come in the picture's place, and the focus with it
  await expect(map(page).locator('.react-flow__background')).toBeVisible()
  await expect(running).toBeFocused()
  await map(page).getByRole('button', { name: 'stop', exact: true }).click()
  await expect(told).toContainText('stop')
  await expect(running).toHaveAttribute('aria-pressed', 'false')
  await map(page).getByRole('button', { name: 'Lifecycle', exact: true }).click()
  await expect(told).toContainText('Lifecycle')
  await play.launch()
  await expect(page.getByText('Inside web-1')).toBeVisible()
})

test('a phone leaves half of it to the map beside a question, which one pulls open to read', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const play = new Playground(page)
  await play.open('&lesson=stop-or-reboot')
  const lesson = page.getByRole('region', { name: 'Lessons' })
  const options = lesson.getByRole('checkbox')
  await expect(options.first()).toBeAttached()
  const heightOf = async () => (await lesson.boundingBox())?.height ?? 0
  await expect.poll(heightOf).toBeLessThan(844 * 0.34)
  await lesson.getByRole('button', { name: 'Show more' }).click()
  await expect(options.last()).toBeInViewport()
  await lesson.getByRole('button', { name: 'Show less' }).click()
  await expect.poll(heightOf).toBeLessThan(844 * 0.34)
})
