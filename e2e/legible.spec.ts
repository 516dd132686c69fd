import { expect, type Page, test } from '@playwright/test'
import { Playground } from './playground.ts'
import { windowSizes } from './windowSizes.ts'

/** px: smaller than this nobody reads it from where a projector is looked at */
const least = 11

interface Text {
  readonly text: string
  readonly size: number
  readonly node: string
  readonly box: { readonly x: number; readonly y: number; readonly right: number; readonly bottom: number }
}

/** Every text on the map as it is painted: its size in px of the window, and where it is. */
const textsOfMap = (page: Page): Promise<Text[]> =>
  page.locator('.react-flow').evaluate((map) => {
    const stage = map.getBoundingClientRect()
    const layer = map.querySelector('.react-flow__viewport')
    const scale = layer ? new DOMMatrix(getComputedStyle(layer).transform).a : 1
    const walker = document.createTreeWalker(map, NodeFilter.SHOW_TEXT)
    const found = []
    while (walker.nextNode()) {
      const said = walker.currentNode.nodeValue?.trim()
      const element = walker.currentNode.parentElement
      if (!said || !element || !element.checkVisibility({ visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      const { width, height, ...text } = range.getBoundingClientRect().toJSON() as DOMRect
      const { x, y } = text
      let [right, bottom] = [text.right, text.bottom]
      // what is cut ends where its box does
      for (let box: Element | null = element; box && box !== map; box = box.parentElement) {
        if (getComputedStyle(box).overflow === 'visible') continue
        const cut = box.getBoundingClientRect()
        right = Math.min(right, cut.right)
        bottom = Math.min(bottom, cut.bottom)
      }
      if (right <= x || bottom <= y) continue
      // what only a screen reader has, and what lies outside the stage
      if (width < 2 || height < 2 || element.closest('.sr-only')) continue
      if (x >= stage.right || right <= stage.left || y >= stage.bottom || bottom <= stage.top) continue
      found.push({
        text: said,
        size: Number.parseFloat(getComputedStyle(element).fontSize) * (layer?.contains(element) ? scale : 1),
        node: element.closest<HTMLElement>('.react-flow__node')?.dataset['id'] ?? '',
        box: { x, y, right, bottom },
      })
    }
    return found
  })

/** Pairs of texts of different nodes that lie upon each other. */
function clashes(texts: readonly Text[]): readonly string[] {
  return texts.flatMap((one, nth) =>
    texts
      .slice(nth + 1)
      .filter(
        ({ node, box }) =>
          node !== one.node &&
          Math.min(box.right, one.box.right) - Math.max(box.x, one.box.x) > 2 &&
          Math.min(box.bottom, one.box.bottom) - Math.max(box.y, one.box.y) > 3,
      )
      .map(({ text }) => `${one.text} × ${text}`),
  )
}

/** Several instances, one of them failing, and an alarm that rings and reboots: as much as the map has to say at once. */
async function busy(play: Playground): Promise<void> {
  await play.launch()
  const { InstanceId, ImageId, Placement } = await play.instance()
  await play.do('RunInstances', { ImageId, InstanceType: 't3.micro', MinCount: 4, MaxCount: 4 })
  await play.pass(300)
  const { VolumeId } = await play.do('CreateVolume', { AvailabilityZone: Placement.AvailabilityZone, Size: 20 })
  await play.do('AllocateAddress')
  await play.pass(30)
  await play.do('AttachVolume', { VolumeId, InstanceId, Device: '/dev/sdf' })
  const { TopicArn } = await play.do('CreateTopic', { Name: 'ops-alerts' })
  await play.putAlarm(InstanceId, {
    AlarmName: 'web-1-os',
    MetricName: 'StatusCheckFailed_Instance',
    AlarmActions: [TopicArn, 'arn:aws:automate:ap-northeast-2:ec2:reboot'],
  })
  await play.do('InjectFault', { Fault: 'MemoryExhausted', InstanceId })
  await play.pass(100)
  await play.token('web-1').click()
}

for (const language of ['en', 'ko'] as const)
  test(`the map is read at every size, with a lesson beside it too, and no word lies upon another (${language})`, async ({
    page,
  }) => {
    const play = new Playground(page, language)
    await play.open()
    await page.keyboard.press(' ')
    await busy(play)
    for (const learning of [false, true]) {
      if (learning) await page.keyboard.press('g')
      for (const size of windowSizes) {
        const about = `${size.width} × ${size.height}${learning ? ', lesson' : ''}`
        await page.setViewportSize(size)
        // a narrow stage has a page for each zone
        for (const zone of ['1', '2', '3', '0']) {
          await page.keyboard.press(zone)
          // a window that has just got another size is laid out anew
          await expect(async () => {
            const texts = await textsOfMap(page)
            expect(texts.length, about).toBeGreaterThan(8)
            expect(
              texts.filter((one) => one.size < least - 0.05),
              about,
            ).toEqual([])
            expect(clashes(texts), `${about}, zone ${zone}`).toEqual([])
          }).toPass({ timeout: 10_000 })
        }
      }
    }
  })
