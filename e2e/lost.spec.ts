import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { Playground } from './playground.ts'

// wide enough for a lesson, the map and the inspector beside each other
test.use({ viewport: { width: 1680, height: 900 } })

const said = {
  en: { lessons: 'Lessons', skip: 'Skip', known: 'I know this', back: 'Back to before that', hint: /^Hint \d\/3$/ },
  ko: {
    lessons: '수업',
    skip: '건너뛰기',
    known: /이미 압니다|아는 내용이니/,
    back: '그 전으로 되돌리기',
    hint: /^힌트 \d\/3$/,
  },
} as const

const faults = [
  ...['HostPowerLost', 'MemoryExhausted', 'OSHung', 'FileSystemCorrupt', 'NetworkMisconfigured', 'KernelIncompatible'],
  ...['StartupMisconfigured', 'RootDiskFull', 'VolumeIOStalled', 'SecurityGroupClosed', 'WebServerCrashed'],
]

const present = (page: Page) => page.getByRole('listitem', { name: /: (now|지금)$/ })

/** Passes over predictions and examples until there is something to do. */
async function goOnToTask(column: Locator, words: (typeof said)['en' | 'ko']): Promise<void> {
  const goals = column.getByRole('list', { name: /^(Done when|완료 조건)$/ })
  const on = column.getByRole('button', { name: words.known }).or(column.getByRole('button', { name: words.skip }))
  for (let steps = 0; steps < 12; steps++) {
    await expect(goals.or(on).first()).toBeVisible()
    if (await goals.isVisible()) return
    await on.first().click()
  }
}

test('files that went with a volume: the goal says so, no hint names what is gone, and one button goes back', async ({
  page,
}) => {
  const words = said.en
  const play = new Playground(page)
  await play.open('&lesson=read-the-bill')
  const column = page.getByRole('region', { name: words.lessons, exact: true })
  await goOnToTask(column, words)
  const { InstanceId } = await play.instance('batch-1')
  await play.do('StopInstances', { InstanceIds: [InstanceId] })
  await play.pass(60)
  await goOnToTask(column, words)
  await expect(present(page)).toContainText('Stopped is not free')
  await expect(column.getByRole('button', { name: words.back })).toHaveCount(0)
  await play.do('TerminateInstances', { InstanceIds: [InstanceId] })
  await play.pass(300)
  await expect(present(page)).toContainText('results.csv is gone')
  await expect(column.getByRole('button', { name: words.back })).toBeInViewport({ ratio: 1 })
  for (let hints = 0; hints < 3; hints++) await column.getByRole('button', { name: words.hint }).click()
  await expect(column.getByText('Hint 2', { exact: true })).toBeVisible()
  await expect(column.getByText(/aws ec2/)).toHaveCount(0)
  const { violations } = await new AxeBuilder({ page }).include('[data-step="rest"]').analyze()
  expect(violations).toEqual([])
  await column.getByRole('button', { name: words.back }).click()
  await expect(present(page)).toBeFocused()
  await expect(present(page)).not.toContainText('is gone')
  expect((await play.instance('batch-1')).State.Name).toBe('stopped')
  await expect(column.getByText(/aws ec2 create-snapshot --volume-id vol-/)).toBeVisible()
})

test('a fault that was wished away with “고치기”: the goal says that AWS has no such button, and one button goes back', async ({
  page,
}) => {
  const words = said.ko
  const play = new Playground(page, 'ko')
  await play.open('&lesson=first-night-on-call')
  const column = page.getByRole('region', { name: words.lessons, exact: true })
  await goOnToTask(column, words)
  const { InstanceId } = await play.instance('web-1')
  for (const Fault of faults) if ((await play.do('NameMystery', { InstanceId, Fault }))['Right'] === true) break
  await play.tab('고장').click()
  await play
    .details()
    .getByRole('button', { name: /^고치기: / })
    .click()
  await play.pass(600)
  await expect(present(page)).toContainText('‘고치기’ 버튼으로 고장을 없앴습니다. AWS에는 없는 버튼입니다.')
  await column.getByRole('button', { name: words.back }).click()
  await expect(present(page)).toBeFocused()
  await expect(play.details().getByRole('button', { name: /^고치기: / })).toBeVisible()
  await expect(present(page)).not.toContainText('고장을 없앴습니다')
})

test('what the lesson answers to a wrong move is in sight on a small screen, without a press', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  const words = said.ko
  const play = new Playground(page, 'ko')
  await play.open('&lesson=why-it-times-out')
  const column = page.getByRole('region', { name: words.lessons, exact: true })
  await goOnToTask(column, words)
  const { InstanceId } = await play.instance('shop-1')
  const { AllocationId } = await play.do('AllocateAddress')
  await play.do('AssociateAddress', { AllocationId, InstanceId })
  await expect(column.getByText(/주소가 무엇이든/)).toBeInViewport({ ratio: 1 })
  await expect(present(page).getByRole('list').first()).toBeInViewport({ ratio: 1 })
})
