import { expect } from '@playwright/test'
import { test } from './onePage.ts'
import type { Playground } from './playground.ts'

test.describe.configure({ mode: 'default' })

/** A thousand instances, as many as one asks for at once at a time. */
async function launchThousand(play: Playground): Promise<void> {
  const { Images } = (await play.do('DescribeImages')) as { Images: Described[] }
  const image = Images.find((one) => one.Architecture === 'x86_64' && one.RootDeviceType === 'ebs')
  for (let group = 0; group < 20; group++)
    await play.do('RunInstances', {
      ImageId: image?.ImageId,
      InstanceType: 't3.micro',
      MinCount: 50,
      MaxCount: 50,
      TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: `group-${group}` }] }],
    })
}

interface Described {
  readonly ImageId: string
  readonly Architecture: string
  readonly RootDeviceType: string
}

test('of a thousand instances only the rows in sight are in the page, wherever one scrolls, and keys reach all of them', async ({
  play,
}) => {
  const { page } = play
  await launchThousand(play)
  await play.pass(120)
  await page.getByRole('radio', { name: 'List' }).click()
  const grid = page.getByRole('grid', { name: 'Instances' })
  await expect(grid).toHaveAttribute('aria-rowcount', '1001')
  const most = await grid.evaluate(async (table) => {
    const box = table.parentElement
    let rows = 0
    for (let y = 0; box && y < box.scrollHeight; y += 1500) {
      box.scrollTop = y
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
      rows = Math.max(rows, table.querySelectorAll('tr').length)
    }
    return rows
  })
  expect(most).toBeGreaterThan(20)
  expect(most).toBeLessThan(80)
  await expect(grid.getByRole('row', { name: /group-19/ }).first()).toBeVisible()

  const row = (place: number) => grid.locator(`[aria-rowindex="${place}"]`)
  // the newest instance is the selected one, so Tab reaches the last row
  await grid.locator('tr[tabindex="0"]').focus()
  await expect(row(1001)).toBeFocused()
  await page.keyboard.press('Home')
  await expect(row(2)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(row(3)).toBeFocused()
  await expect(row(3)).toHaveAttribute('aria-selected', 'false')
  await page.keyboard.press('Enter')
  await expect(row(3)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('End')
  await expect(row(1001)).toBeFocused()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Create image' }).click()
  await expect(page.getByRole('dialog', { name: 'Create image' })).toBeVisible()
})

test('a column sorts both ways and says so; state=running looks into one column', async ({ play }) => {
  const { page } = play
  await play.launch()
  await play.pass(120)
  await page.getByRole('radio', { name: 'List' }).click()
  const head = page.getByRole('columnheader', { name: 'Name' })
  await expect(head).toHaveAttribute('aria-sort', 'none')
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  const find = page.getByRole('searchbox', { name: 'Find in the table' })
  await find.fill('state=running')
  await expect(page.getByRole('row', { name: /web-1/ })).toBeVisible()
  await find.fill('name=running')
  await expect(page.getByText('Nothing here has')).toBeVisible()
})

test('the same computer again: a file, an image of it, another instance from that, and what stays when the image goes', async ({
  play,
}) => {
  const { page } = play
  await play.launch()
  await play.pass(240)

  await play.tab('Storage').click()
  await play.details().getByRole('textbox', { name: 'Text' }).fill('made by hand')
  await play.details().getByRole('button', { name: 'Write' }).click()
  await expect(play.details()).toContainText('made by hand')
  await play.details().getByRole('button', { name: 'Actions' }).click()
  await page.getByRole('menuitem', { name: 'Create image' }).click()
  const image = page.getByRole('dialog', { name: 'Create image' })
  await expect(image).toContainText('The instance is rebooted first')
  await image.getByRole('textbox', { name: 'Image name' }).fill('golden')
  await expect(image).toContainText('aws ec2 create-image')
  await image.getByRole('button', { name: 'Create image' }).click()
  await expect(image).toBeHidden()

  await page.getByRole('radio', { name: 'List' }).click()
  await play.tab('Images').click()
  const golden = page.getByRole('row', { name: /golden/ })
  await expect(golden).toContainText('Pending')
  await play.pass(300)
  await expect(golden).toContainText('Available')
  await golden.getByRole('button', { name: 'Actions for golden' }).click()
  await page.getByRole('menuitem', { name: 'Launch instance from AMI' }).click()
  const launch = page.getByRole('dialog', { name: 'Launch an instance' })
  await expect(launch.getByRole('radio', { name: /golden/ })).toBeChecked()
  await launch.getByRole('button', { name: 'Launch instance' }).click()
  await expect(launch).toBeHidden()
  await play.pass(240)
  await play.tab('Storage').click()
  await expect(play.details()).toContainText('web-2')
  await expect(play.details()).toContainText('made by hand')

  await play.tab('Snapshots').click()
  const snapshot = page.getByRole('row', { name: /snap-/ })
  await snapshot.getByRole('button', { name: /^Actions for/ }).click()
  // an image needs it, so it cannot be deleted
  await expect(page.getByRole('menuitem', { name: 'Delete' })).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await play.tab('Images').click()
  await golden.getByRole('button', { name: 'Actions for golden' }).click()
  await page.getByRole('menuitem', { name: 'Deregister AMI' }).click()
  const deregister = page.getByRole('dialog', { name: 'Deregister golden?' })
  await expect(deregister).toContainText('Its snapshot stays until you delete it, at $0.10')
  await deregister.getByRole('button', { name: 'Deregister AMI' }).click()
  await expect(golden).toBeHidden()

  const before = await perMonth(play, 'snapshot')
  expect(before).toBeGreaterThan(0.09)
  await play.tab('Snapshots').click()
  await snapshot.getByRole('button', { name: /^Actions for/ }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.getByText('No snapshot yet.')).toBeVisible()
  expect(await perMonth(play, 'snapshot')).toBe(0)
})

test('a volume grows while it is used: the price before and after, the progress, and why not again at once', async ({
  play,
}) => {
  const { page } = play
  await play.launch()
  await play.pass(240)
  await play.tab('Storage').click()
  const modify = play.details().getByRole('button', { name: 'Modify volume /dev/xvda' })
  await modify.click()
  const dialog = page.getByRole('dialog', { name: 'Modify volume' })
  const size = dialog.getByRole('textbox', { name: 'Size (GiB)' })
  await size.fill('4')
  await expect(dialog).toContainText('New size cannot be smaller than existing size')
  await size.fill('16')
  await expect(dialog).toContainText('$0.7296 a month')
  await expect(dialog).toContainText('$1.46 a month')
  await expect(dialog).toContainText('aws ec2 modify-volume')
  await dialog.getByRole('button', { name: 'Modify', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(play.details()).toContainText('Modifying')
  await play.pass(15)
  await expect(play.details()).toContainText('Optimizing')
  await expect(play.details()).toContainText('16 GiB gp3')

  await modify.click()
  await size.fill('20')
  await expect(dialog).toContainText('IncorrectModificationState')
  await expect(dialog).toContainText('1 of 4 changes used')
  await page.keyboard.press('Escape')
  await play.pass(1200)
  await expect(play.details()).not.toContainText('Optimizing')
})

/** US dollars in 30 days that this kind of thing costs now. */
async function perMonth(play: Playground, item: string): Promise<number> {
  const { Lines } = (await play.do('DescribeBill')) as { Lines: readonly Line[] }
  const open = Lines.filter((line) => line.Item === item && line.To === undefined)
  return open.reduce((sum, { Price, Quantity }) => sum + Price * Quantity, 0)
}

interface Line {
  readonly Item: string
  readonly Price: number
  readonly Quantity: number
  readonly To?: string
}
