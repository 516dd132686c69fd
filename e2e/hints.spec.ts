import { errors, expect, type Locator, type Page, test } from '@playwright/test'

/** Every lesson is played like this in a spec; these three in a real browser. */
const ids = ['elastic-ip', 'alarms-to-mail-and-sms', 'first-night-on-call']

// wide enough for a lesson, the map and the inspector beside each other
test.use({ viewport: { width: 1680, height: 900 } })

const said = {
  en: {
    lessons: 'Lessons',
    predict: 'Predict and try it',
    known: 'I know this',
    doIt: 'Do it for me',
    letPass: 'Let time pass',
    hint: /^Hint \d\/3$/,
    next: 'Next event',
    solved: 'Lesson done',
  },
  ko: {
    lessons: '수업',
    predict: '예측하고 해 보기',
    known: '이미 압니다',
    doIt: '대신 해 주기',
    letPass: '시간 흘려보내기',
    hint: /^힌트 \d\/3$/,
    next: '다음 이벤트',
    solved: '수업을 마쳤습니다',
  },
} as const
type Said = (typeof said)['en' | 'ko']

/** What was offered may have made room for the next by the time it is pressed; whoever asks looks again. */
const pressIfThere = (button: Locator): Promise<void> =>
  button.click({ timeout: 3000 }).catch((error: unknown) => {
    if (!(error instanceof errors.TimeoutError)) throw error
  })

/** Takes the next step as the page itself offers it, with as much help as there is. */
async function goOn(page: Page, words: Said): Promise<void> {
  const column = page.getByRole('region', { name: words.lessons, exact: true })
  const button = (name: string | RegExp) => column.getByRole('button', { name, exact: true })
  if (await button(words.predict).isVisible()) {
    await column.getByRole('checkbox').or(column.getByRole('radio')).first().check()
    return button(words.predict).click()
  }
  for (const name of [words.known, words.doIt, words.letPass, words.hint])
    if (await button(name).first().isVisible()) return pressIfThere(button(name).first())
  const next = page.getByRole('button', { name: words.next })
  if (await next.isEnabled()) await next.click()
}

for (const [nth, id] of ids.entries()) {
  const language = nth % 2 === 0 ? 'ko' : 'en'
  const words = said[language]
  test(`the lesson ${id} leads to its end by the help that it offers (${language})`, async ({ page }) => {
    await page.goto(`?lang=${language}&lesson=${id}`)
    const column = page.getByRole('region', { name: words.lessons, exact: true })
    await expect(
      column.getByRole('button', { name: /^(Predict|예측하고|I know|이미|Hint|힌트)/ }).first(),
    ).toBeVisible()
    const end = column.getByText(words.solved, { exact: true })
    for (let steps = 0; steps < 150 && (await end.count()) === 0; steps++) await goOn(page, words)
    await expect(end.first()).toBeVisible()
  })
}
