import { expect, type Page, test } from '@playwright/test'
import { Playground } from './playground.ts'

test.use({ viewport: { width: 1440, height: 900 } })

const column = (page: Page) => page.getByRole('region', { name: /^(Lessons|수업)$/ })
const chip = (page: Page) => page.getByRole('banner').getByRole('button', { name: /Go there/ })

const said = {
  en: { groups: ['Getting started', 'Keeping and giving back', 'Watching and healing', 'Cost and daily work'] },
  ko: { groups: ['시작하기', '남기고 돌려주기', '지켜보고 고치기', '요금과 운영'] },
}

test('who leaves a lesson goes on where they were: from the chip, the list and the first page, also after a reload and in another language', async ({
  page,
}) => {
  const play = new Playground(page)
  await play.open('&lesson=stop-or-reboot')
  await column(page).getByRole('button', { name: 'Skip' }).click()
  await column(page).getByRole('button', { name: 'I know this: do it for me' }).click()
  await test.step('the chip leads back to the step where the column is closed', async () => {
    await expect(chip(page)).toHaveText(/^Lesson 5 · 3\/6$/)
    await column(page).getByRole('button', { name: 'Close lessons' }).click()
    await page.reload()
    await chip(page).click()
    await expect(page.getByRole('listitem', { name: 'Step 3 of 6: now' })).toBeFocused()
  })
  await test.step('the list and the first page tell where it was left', async () => {
    await column(page).getByRole('button', { name: 'Leave lesson' }).click()
    await expect(column(page).getByRole('button', { name: /Go on where you were.*Step 3 of 6/ })).toBeVisible()
    await expect(column(page).getByRole('heading', { level: 3 })).toHaveText(said.en.groups)
    await expect(chip(page)).toHaveCount(0)
    await column(page).getByRole('button', { name: 'Close lessons' }).click()
    await page.goto('./?lang=ko')
    await page.getByRole('button', { name: '5과 3단계부터 이어서 하기' }).click()
    await expect(page.getByRole('listitem', { name: '6단계 중 3단계: 지금' })).toBeVisible()
    await expect(page.getByRole('banner').getByRole('button', { name: /24과 중 5과/ })).toHaveText('5과 · 3/6')
    await column(page).getByRole('button', { name: '수업 목록' }).click()
    await expect(column(page).getByRole('heading', { level: 3 })).toHaveText(said.ko.groups)
    await column(page).getByRole('button', { name: '수업 목록' }).click()
  })
  await test.step('beginning anew is asked about, and taken back', async () => {
    await column(page).getByRole('button', { name: '처음부터' }).click()
    await column(page).getByRole('alertdialog').getByRole('button', { name: '처음부터' }).click()
    await expect(page.getByRole('listitem', { name: '6단계 중 1단계: 지금' })).toBeVisible()
    await column(page).getByRole('button', { name: '하던 데로 돌아가기' }).click()
    await expect(page.getByRole('listitem', { name: '6단계 중 3단계: 지금' })).toBeVisible()
  })
  await test.step('the end can be kept as a picture', async () => {
    for (const [skip, known] of [[true], [false, true], [true], [false, true]])
      if (skip) await column(page).getByRole('button', { name: '건너뛰기' }).click()
      else if (known) await column(page).getByRole('button', { name: '아는 내용이니 대신 해 주세요' }).click()
    await column(page).getByRole('button', { name: '카드로 간직하거나 나누기' }).click()
    await expect(page.getByRole('dialog').getByRole('img')).toHaveAccessibleName(/건너뜀.*해낸 것/)
    const coming = page.waitForEvent('download')
    await page.getByRole('dialog').getByRole('button', { name: '이미지로 저장' }).click()
    expect((await coming).suggestedFilename()).toBe('ec2-playground-stop-or-reboot.png')
  })
})

test('a link says how much a lesson says, and a page to print hands it out', async ({ page }) => {
  const play = new Playground(page)
  await play.open('&lesson=stop-or-reboot&guide=sometimes')
  await expect(page.getByRole('alert').filter({ hasText: 'sometimes' })).toContainText('free, question and steps')
  await column(page).getByRole('button', { name: 'A page to print' }).click()
  await test.step('its answers are there only for who asks, and its address opens it again', async () => {
    await expect(page.getByRole('table')).toHaveCount(3)
    await expect(page.getByText('yes', { exact: true })).toHaveCount(0)
    await page.getByRole('radio', { name: 'questions only' }).click()
    await page.reload()
    await expect(page.getByText('lesson=stop-or-reboot&lang=en&guide=question')).toBeVisible()
    await expect(page.getByRole('img', { name: 'QR code of the lesson' })).toBeVisible()
    await page.getByRole('switch', { name: /With answers/ }).click()
    await expect(page.getByText('yes', { exact: true }).first()).toBeVisible()
  })
  await test.step('the link that it hands out has questions only', async () => {
    await page.goto('./?lang=en&lesson=elastic-ip&guide=question')
    await expect(column(page).getByText('Questions only')).toBeVisible()
    await column(page).getByRole('button', { name: 'Skip' }).click()
    await column(page).getByRole('button', { name: 'Let it happen' }).click()
    await expect(column(page).getByRole('button', { name: /Hint/ })).toHaveCount(0)
    await column(page).getByRole('button', { name: 'Tasks and hints' }).click()
    await expect(column(page).getByText('Questions only')).toHaveCount(0)
  })
  await test.step('in Korean it has the same, with the guidance in its address', async () => {
    await page.goto('./?lang=ko&lesson=elastic-ip&guide=steps')
    await expect(column(page).getByText('한 단계씩 안내')).toBeVisible()
    await column(page).getByRole('button', { name: '인쇄용 학습지' }).click()
    await page.getByRole('radio', { name: '질문만' }).click()
    await expect(page.getByText('lesson=elastic-ip&lang=ko&guide=question')).toBeVisible()
    await expect(page.getByText('그렇다', { exact: true })).toHaveCount(0)
    await page.getByRole('switch', { name: /답도 인쇄하기/ }).click()
    await expect(page.getByText('그렇다', { exact: true }).first()).toBeVisible()
  })
})
