import { expect, type Page, test } from '@playwright/test'
import { Playground } from './playground.ts'

test.use({ viewport: { width: 390, height: 844 } })

const column = (page: Page) => page.getByRole('region', { name: '수업', exact: true })

test('on a phone a lesson begins at its head, and what is to be read at once is in sight', async ({ page }) => {
  const play = new Playground(page, 'ko')
  await play.open('&lesson=stop-or-reboot&guide=free')
  await test.step('whoever comes by a link is at the question, and what there is to understand is in sight', async () => {
    await expect(column(page).getByRole('button', { expanded: true })).toBeFocused()
    await expect(column(page).getByText('알아볼 것')).toBeInViewport({ ratio: 1 })
  })
  await test.step('the end has the card to keep in sight', async () => {
    await column(page).getByRole('button', { name: '할 일과 힌트' }).click()
    for (let step = 0; step < 3; step++) {
      await column(page).getByRole('button', { name: '건너뛰기' }).click()
      await column(page).getByRole('button', { name: '아는 내용이니 대신 해 주세요' }).click()
    }
    await expect(column(page).getByRole('button', { name: '카드로 간직하거나 나누기' })).toBeInViewport({ ratio: 1 })
  })
  await test.step('the page to print is a press away', async () => {
    await column(page).getByRole('button', { name: '인쇄용 학습지' }).click()
    await expect(page.getByRole('button', { name: '인쇄', exact: true })).toBeVisible()
    await expect(page.getByText('lesson=stop-or-reboot')).toBeVisible()
  })
})
