import { expect, type Page } from '@playwright/test'
import { test } from './onePage.ts'
import type { Playground } from './playground.ts'

test.describe.configure({ mode: 'default' })

interface Described {
  readonly ImageId: string
  readonly Architecture: string
  readonly RootDeviceType: string
}

/** Running instances that are called web-01 and on. */
async function fleet(play: Playground, count: number): Promise<readonly string[]> {
  const { Images } = (await play.do('DescribeImages')) as { Images: Described[] }
  const image = Images.find((one) => one.Architecture === 'x86_64' && one.RootDeviceType === 'ebs')
  const names = Array.from({ length: count }, (_, nth) => `web-${String(nth + 1).padStart(2, '0')}`)
  for (const name of names)
    await play.do('RunInstances', {
      ImageId: image?.ImageId,
      InstanceType: 't3.nano',
      MinCount: 1,
      MaxCount: 1,
      TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: name }] }],
    })
  await play.pass(300)
  return names
}

const map = (page: Page) => page.getByRole('region', { name: 'Map of the account' })
const count = (page: Page, n: number, state = 'running') =>
  map(page).getByRole('button', { name: `${n} ${state}: show the list` })
const listOf = (page: Page, n: number, state = 'running') => page.getByRole('dialog', { name: `${n} ${state}` })
const isInside = (page: Page, name: string) => expect(page.getByText(`Inside ${name}`)).toBeVisible()

for (const n of [1, 4, 12, 62])
  test(`each of ${n} is reached and selected from the map by mouse and by keyboard`, async ({ play }) => {
    const { page } = play
    const names = await fleet(play, n)
    const [first = ''] = names
    const last = names.at(-1) ?? ''
    // by mouse: each has a token of its own, or is in the list that the number opens
    await expect(play.token(last)).toBeVisible()
    const dock = map(page).locator('button[data-dock="running"]')
    const placed = await dock.filter({ hasNotText: /^\+/ }).count()
    const more = n - placed
    await play.token(first).click()
    await isInside(page, first)
    const opener = more > 0 ? map(page).getByRole('button', { name: `+${more}, Running` }) : count(page, n)
    await opener.click()
    await expect(listOf(page, n).getByRole('searchbox')).toBeFocused()
    await expect(listOf(page, n).getByRole('grid')).toHaveAttribute('aria-rowcount', String(n + 1))
    await page.keyboard.type(last)
    await listOf(page, n).getByRole('row', { name: last }).click()
    await expect(listOf(page, n)).toBeHidden()
    await isInside(page, last)
    await expect(play.token(last)).toBeFocused()
    // by keyboard: arrow keys move among all of a dock, and Tab reaches one of them
    await page.keyboard.press('Home')
    const reached = new Set<string>()
    for (let step = 0; step <= placed; step++) {
      reached.add((await page.locator(':focus').getAttribute('aria-label')) ?? '')
      await page.keyboard.press('ArrowDown')
    }
    const tokens = [...reached].filter((name) => !name.startsWith('+'))
    expect(tokens).toHaveLength(placed)
    for (const name of tokens) expect(name).toMatch(/^web-\d+, Running, 3\/3 checks passed$/)
    await play.token(last).focus()
    await page.keyboard.press('Enter')
    await isInside(page, last)
    await expect(map(page).locator('button[data-dock="running"][tabindex="0"]')).toHaveCount(1)
    await count(page, n).focus()
    await page.keyboard.press('Enter')
    await expect(listOf(page, n).getByRole('searchbox')).toBeFocused()
    await page.keyboard.type(first)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await isInside(page, first)
    await expect(play.token(first)).toBeFocused()
  })

test('twelve are picked in the list and stopped with one command', async ({ play }) => {
  const { page } = play
  await fleet(play, 62)
  await count(page, 62).click()
  const list = listOf(page, 62)
  await expect(list.getByRole('searchbox')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  for (let nth = 0; nth < 12; nth++) {
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
  }
  await expect(list.getByRole('toolbar')).toContainText('12 selected')
  await expect(play.details().getByRole('heading', { name: '12 instances' })).toBeVisible()
  await expect(play.details()).toContainText('12 go away')
  await list.getByRole('button', { name: 'Stop 12' }).click()
  await expect(listOf(page, 50)).toBeVisible()
  const log = (await play.do('DescribeInstances', {
    Filters: [{ Name: 'instance-state-name', Values: ['stopping'] }],
  })) as unknown as { Reservations: { Instances: unknown[] }[] }
  expect(log.Reservations.flatMap(({ Instances }) => Instances)).toHaveLength(12)
  await page.keyboard.press('Escape')
  await expect(listOf(page, 50)).toBeHidden()
})

test('Escape gives the focus back to where the list was opened, and keeps what was picked', async ({ play }) => {
  const { page } = play
  await fleet(play, 4)
  await count(page, 4).focus()
  await page.keyboard.press('Enter')
  await expect(listOf(page, 4).getByRole('searchbox')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await expect(listOf(page, 4)).toBeHidden()
  await expect(count(page, 4)).toBeFocused()
  await count(page, 4).click()
  await expect(listOf(page, 4).getByRole('toolbar')).toContainText('1 selected')
})

test('a click with a key picks on the map too, what is picked looks so in the list, and a plain click lets go', async ({
  play,
}) => {
  const { page } = play
  await fleet(play, 4)
  await play.token('web-01').click({ modifiers: ['ControlOrMeta'] })
  await play.token('web-03').click({ modifiers: ['Shift'] })
  const { details } = { details: play.details() }
  await expect(details.getByRole('heading', { name: '2 instances' })).toBeVisible()
  await count(page, 4).click()
  await expect(listOf(page, 4).getByRole('checkbox', { name: 'Select web-03' })).toBeChecked()
  await page.keyboard.press('Escape')
  await details.getByRole('button', { name: 'Take web-03 out of the selection' }).click()
  await expect(details.getByRole('heading', { name: 'web-04' })).toBeVisible()
  await play.token('web-02').click({ modifiers: ['ControlOrMeta'] })
  await expect(details.getByRole('heading', { name: '2 instances' })).toBeVisible()
  await play.token('web-02').click()
  await expect(details.getByRole('heading', { name: 'web-02' })).toBeVisible()
})

test('what is looked for and not there is said, and one press shows all again', async ({ play }) => {
  const { page } = play
  await fleet(play, 4)
  await count(page, 4).click()
  const list = listOf(page, 4)
  await list.getByRole('searchbox').fill('nobody')
  await expect(list).toContainText('Nothing matches “nobody”.')
  await list.getByRole('button', { name: 'Show all' }).click()
  await expect(list.getByRole('row')).toHaveCount(5)
  await expect(list.getByRole('searchbox')).toBeFocused()
})

test('the list stays open and true while its instances are terminated and while the language changes', async ({
  korean: play,
}) => {
  const { page } = play
  await fleet(play, 4)
  await page.getByRole('button', { name: '실행 중 4개: 목록 열기' }).click()
  const list = page.getByRole('dialog', { name: '실행 중 4개' })
  await list.getByRole('checkbox', { name: '보이는 항목 모두 선택' }).click()
  await list.getByRole('button', { name: '4개 종료…' }).click()
  await page.getByRole('dialog', { name: '인스턴스 4개 종료' }).getByRole('button', { name: '4개 종료' }).click()
  await expect(page.getByRole('dialog', { name: '실행 중 0개' })).toContainText('지금 이 상태인 인스턴스가 없습니다.')
  await page.keyboard.press('Escape')
})
