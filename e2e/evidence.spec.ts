import { expect, test } from '@playwright/test'
import { Playground } from './playground.ts'

const said = {
  en: {
    label: 'Lessons',
    all: 'All lessons',
    known: 'I know this: do it for me',
    scene: ['Show the first part', 'Next'],
    on: 'Go on',
    pass: 'Wait no longer for it',
    goTo: 'On to step',
    pictures: 'Predict on the pictures',
    next: ['Next question', 'Back to the lesson'],
  },
  ko: {
    label: '수업',
    all: '수업 목록',
    known: '아는 내용이니 대신 해 주세요',
    scene: ['첫 장면 보기', '다음'],
    on: '이어서 하기',
    pass: '그만 기다리기',
    goTo: '단계로',
    pictures: '그림에서 예측하기',
    next: ['다음 질문', '수업으로 돌아가기'],
  },
} as const
type Said = (typeof said)['en' | 'ko']

/** Runs in the page: goes through every lesson by its buttons, and says what was not in sight when it was asked for. */
async function walk({
  label,
  all,
  known,
  scene,
  on,
  pass,
  goTo,
  pictures,
  next: onward,
  first,
  also,
}: Said & { readonly first: number; readonly also: readonly number[] }): Promise<readonly string[]> {
  const wrong: string[] = []
  const column = () => document.querySelector<HTMLElement>(`section[aria-label="${label}"]`)
  // what came into sight is told a frame after it was drawn, and the bar that leads on is drawn after that
  const painted = async () => {
    for (let frames = 0; frames < 4; frames++) await new Promise((done) => requestAnimationFrame(done))
    await new Promise((done) => setTimeout(done, 20))
  }
  const buttons = (within: Element | null) => [...(within?.querySelectorAll('button') ?? [])]
  const press = async (button: HTMLElement | undefined) => {
    button?.click()
    await painted()
  }
  /** In the window, in its box, and nothing upon it. */
  const isSeen = (element: Element): boolean => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    if (right - left < 1 || top < 0 || left < 0 || bottom > innerHeight + 1 || right > innerWidth + 1) return false
    return [
      [(left + right) / 2, top + 4],
      [(left + right) / 2, bottom - 4],
    ].every(([x = 0, y = 0]) => {
      const there = document.elementFromPoint(x, y)
      return there !== null && (element.contains(there) || there.contains(element))
    })
  }
  const named = (within: Element | null, ...names: readonly string[]) =>
    buttons(within).find((one) => names.includes(one.textContent?.trim() ?? ''))
  /** A button of an example, and the caption above it. */
  const look = (at: string, button: HTMLElement) => {
    if (!isSeen(button)) wrong.push(`${at}: the button of the example`)
    const caption = button.parentElement?.parentElement?.querySelector('p')
    if (caption && !isSeen(caption)) wrong.push(`${at}: the caption`)
  }
  const lessons = async () => {
    const back = buttons(column()).find(
      (one) => one.textContent?.trim() === all || one.getAttribute('aria-label') === all,
    )
    if (back && !column()?.querySelector('ol:not([aria-label]) > li > button')) await press(back)
    return [...(column()?.querySelectorAll<HTMLElement>('ol:not([aria-label]) > li > button') ?? [])]
  }
  const until = async (is: () => boolean) => {
    for (let nth = 0; nth < 150 && !is(); nth++) await new Promise((done) => setTimeout(done, 20))
  }
  /** The part of the details that a step is about, where there is room for the details beside the map. */
  const lookAbout = async (at: string, step: Element | null) => {
    const about = step?.getAttribute('data-about')
    // a phone has its details in a sheet, and the map before it
    if (!about || (innerWidth < 700 && about !== 'reach' && about !== 'mail')) return
    // an example that has not begun may begin with an empty account
    if (named(step, scene[0])) return
    const part = () => document.querySelector(`[data-part=${about}]`)
    const isThere = () => isSeen(part() ?? document.head)
    await until(isThere)
    if (!isThere()) wrong.push(`${at}: ${about} in the details`)
  }
  const open = () => document.querySelector<HTMLDialogElement>('dialog[open]')
  /** A question that is asked with pictures: they are covered while it is open, and seen with what came out. */
  const predicts = async (at: string, form: HTMLFormElement) => {
    const option = form.querySelector<HTMLElement>('[role=radio], input')
    if (option && !isSeen(option)) wrong.push(`${at}: the first option`)
    if (form.querySelector('[data-fill]')) wrong.push(`${at}: a picture answers before the question`)
    await press(option ?? undefined)
    const send = [...form.querySelectorAll<HTMLElement>('button:not([role=radio])')][0]
    if (send && !isSeen(send)) wrong.push(`${at}: the button of the question`)
    await press(send)
    const shown = [...(open()?.querySelectorAll('[data-fill]') ?? [])]
    if (shown.length === 0 || !shown.every(isSeen)) wrong.push(`${at}: the pictures of what came out`)
    const next = named(open(), ...onward)
    if (next && !isSeen(next)) wrong.push(`${at}: the button that leads on`)
    await press(next)
  }
  const many = (await lessons()).length
  const here = [...Array(many).keys()].filter((nth) => nth % 3 === first || also.includes(nth))
  for (const nth of here) {
    const line = (await lessons())[nth]
    const name = line?.innerText.split('\n').slice(-2)[0] ?? String(nth)
    await press(line)
    await until(() => column()?.querySelector('[data-step]') !== null && !column()?.querySelector('[data-step=end]'))
    for (let presses = 0; presses < 60 && !column()?.querySelector('[data-step=end]'); presses++) {
      const step = column()?.querySelector('[aria-current=step]') ?? null
      // what came out is read first; this leads past it
      const down = buttons(column()).find((one) => one.textContent?.includes(goTo))
      if (down) await press(down)
      const goesOn = named(column(), on)
      const at = `${name} · ${step?.getAttribute('data-step') ?? 'waits'}`
      // while the last part of an example is looked at, what the next step is about waits
      if (!goesOn) await lookAbout(at, step)
      if (goesOn) {
        look(at, goesOn)
        await press(goesOn)
        continue
      }
      if (!step) {
        const passes = named(column(), pass)
        if (!passes) break
        await press(passes)
        continue
      }
      const form = step.querySelector('form')
      const next = named(step, ...scene)
      const pictured = named(step, pictures)
      const asked = open()?.querySelector('form')
      if (asked) {
        await predicts(at, asked)
        continue
      }
      if (pictured) {
        if (!isSeen(pictured)) wrong.push(`${at}: the button to the pictures`)
        await press(pictured)
        continue
      }
      const knows = named(step, known)
      if (form) {
        form.querySelector('input')?.click()
        await painted()
        const send = buttons(form)[0]
        // a low window has no room for the question and its button at once: there one scrolls to it
        if (innerHeight < 864 || innerWidth < 700) send?.scrollIntoView({ block: 'center' })
        if (send && !isSeen(send)) wrong.push(`${at}: the button of the question`)
        await press(send)
      } else if (next) {
        look(at, next)
        await press(next)
      } else if (knows) await press(knows)
      else break
    }
    const over = column()?.querySelector('[data-step=end]')
    if (!over) wrong.push(`${name}: never came to its end`)
  }
  return wrong
}

/** The place of the lesson that asks with pictures, and of two whose examples answer a question in their midst. */
const [pictured, buying, packets] = [2, 18, 22]

/** The languages change places each day: in two days every lesson is seen in both, in no more time. `EVIDENCE_TURN` chooses. */
const turn = Number(process.env['EVIDENCE_TURN'] ?? Math.floor(Date.now() / 86_400_000)) % 2
const inTurn = (nth: number) => ((nth + turn) % 2 === 0 ? 'en' : 'ko')

// every third lesson in each window: together they are all of them; some stand in more than one
for (const { language, width, height, first, also } of [
  { language: inTurn(0), width: 1440, height: 900, first: 0, also: [pictured] },
  { language: inTurn(1), width: 1366, height: 768, first: 1, also: [pictured] },
  { language: inTurn(0), width: 390, height: 844, first: 2, also: [buying, packets] },
] as const) {
  test.describe(`${width} wide, in ${language}`, () => {
    test.use({ viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' } })
    test.setTimeout(180_000)
    test('each lesson’s captions, questions and buttons are in sight when they are asked for', async ({ page }) => {
      const play = new Playground(page, language)
      // somebody who has played before: the map has been looked at
      await play.open()
      await play.launch()
      await page.keyboard.press('g')
      await expect(page.getByRole('region', { name: said[language].label, exact: true })).toBeVisible()
      expect(await page.evaluate(walk, { ...said[language], first, also })).toEqual([])
    })
  })
}
