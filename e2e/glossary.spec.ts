import { expect, type Locator, type Page, test } from '@playwright/test'
import { Playground } from './playground.ts'
import { violations } from './violations.ts'

/** What is open over the page besides the window in which it was opened. */
const told = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true })

/** All of it can be read: nothing stands before it, and nothing of it is beyond the edge. */
async function isWhole(box: Locator): Promise<void> {
  await expect(box).toBeInViewport({ ratio: 1 })
  await expect
    .poll(() =>
      box.evaluate((one) => {
        const { left, top, width, height } = one.getBoundingClientRect()
        return one.contains(document.elementFromPoint(left + width / 2, top + height / 2))
      }),
    )
    .toBe(true)
}

const words = {
  en: {
    check: 'Status checks',
    checkTold: 'Status check',
    launch: 'Launch instance',
    form: 'Launch an instance',
    image: 'Image (AMI)',
    imageTold: 'Image (AMI)',
    details: 'Details',
    learn: 'Learn',
    glossary: 'Glossary',
    find: 'Find a term',
  },
  ko: {
    check: '상태 검사',
    checkTold: '상태 검사(status check)',
    launch: '인스턴스 시작',
    form: '인스턴스 시작',
    image: '이미지 (AMI)',
    imageTold: '이미지(AMI, Amazon Machine Image)',
    details: '세부 정보',
    learn: '배우기',
    glossary: '용어집',
    find: '용어 찾기',
  },
} as const

for (const [language, width] of [
  ['ko', 1440],
  ['en', 390],
] as const)
  test(`a learner asks what a word means, by keyboard and by mouse (${language}, ${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    const said = words[language]
    const play = new Playground(page, language)
    await play.open()
    await play.launch()
    await play.pass(240)
    if (width < 1280) await page.getByRole('button', { name: said.details }).click()

    const check = page.getByRole('button', { name: said.check, exact: true })
    const about = told(page, said.checkTold)
    await check.focus()
    for (const key of ['Enter', ' ']) {
      await page.keyboard.press(key)
      await isWhole(about)
      await expect(about).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(about).toBeHidden()
      await expect(check).toBeFocused()
    }
    await page.keyboard.press('Enter')
    await expect(about).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(about.getByRole('link')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(about).toBeHidden()
    // also where a sheet is around it, which stays
    await expect(check).toBeVisible()

    await page.getByRole('banner').getByRole('button', { name: said.launch }).click()
    const form = page.getByRole('dialog', { name: said.form, exact: true })
    const image = form.getByRole('button', { name: said.image, exact: true })
    await image.click()
    await isWhole(told(page, said.imageTold))
    await image.click()
    await expect(told(page, said.imageTold)).toBeHidden()
    await image.click()
    await isWhole(told(page, said.imageTold))
    await page.keyboard.press('Escape')
    await expect(told(page, said.imageTold)).toBeHidden()
    await expect(form).toBeVisible()
    await expect(image).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(form).toBeHidden()
  })

test('the whole glossary can be looked through from the list of lessons', async ({ page }) => {
  const said = words.ko
  await new Playground(page, 'ko').open()
  await page.getByRole('banner').getByRole('button', { name: said.learn }).click()
  await page.getByRole('button', { name: said.glossary, exact: true }).click()
  const glossary = page.getByRole('dialog', { name: said.glossary })
  await expect(glossary.getByRole('term').first()).toBeVisible()
  expect(await violations(page)).toEqual([])
  await glossary.getByRole('searchbox', { name: said.find }).fill('탄력적')
  await expect(glossary.getByRole('term')).toHaveText(['탄력적 IP 주소(Elastic IP address)'])
})
