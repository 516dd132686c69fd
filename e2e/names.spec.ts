import { expect, type Page, test } from '@playwright/test'
import { Playground } from './playground.ts'
import { windowSizes } from './windowSizes.ts'

/** Every text of the map that its box cuts short. */
const cutOnMap = (page: Page): Promise<string[]> =>
  page
    .locator('.react-flow__node')
    .evaluateAll((nodes) =>
      nodes.flatMap((node) =>
        [...node.querySelectorAll<HTMLElement>('.truncate, [class*=line-clamp]')]
          .filter(
            ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
              scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 3,
          )
          .map(({ textContent }) => `${node.getAttribute('data-id')}: ${textContent}`),
      ),
    )

for (const language of ['en', 'ko'] as const)
  test(`names of three instances are read whole at every size, and their subnet says by which way one gets out (${language})`, async ({
    page,
  }) => {
    const play = new Playground(page, language)
    await play.open()
    await page.keyboard.press(' ')
    await play.launch()
    const { ImageId, InstanceId } = await play.instance()
    for (const Value of ['batch-job-12', ''])
      await play.do('RunInstances', {
        ImageId,
        InstanceType: 't3.micro',
        MinCount: 1,
        MaxCount: 1,
        TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value }] }],
      })
    await play.pass(300)
    await play.do('InjectFault', { Fault: 'MemoryExhausted', InstanceId })
    await play.pass(100)
    for (const size of windowSizes) {
      await page.setViewportSize(size)
      await expect(async () => expect(await cutOnMap(page), `${size.width} px`).toEqual([])).toPass({ timeout: 10_000 })
    }
    await page.setViewportSize({ width: 1440, height: 900 })
    const subnet = page.locator('[data-id="subnet"]')
    await expect(subnet).toContainText(language === 'ko' ? '퍼블릭 서브넷' : 'public subnet')
    const { RouteTables } = (await play.do('DescribeRouteTables')) as unknown as {
      RouteTables: { RouteTableId: string }[]
    }
    await play.do('DeleteRoute', {
      RouteTableId: RouteTables[0]?.RouteTableId,
      DestinationCidrBlock: '0.0.0.0/0',
    })
    await expect(subnet).toContainText(language === 'ko' ? '프라이빗 서브넷' : 'private subnet')
    // the sentence leads to what decides it
    await subnet
      .getByRole('button', { name: language === 'ko' ? '인터넷으로 난 경로 없음' : 'no route to the internet' })
      .click()
    await expect(play.details()).toContainText(RouteTables[0]?.RouteTableId ?? '')
  })
