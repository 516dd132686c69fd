import { expect, type Page, test } from '@playwright/test'
import { Playground } from './playground.ts'
import { violations } from './violations.ts'

// wide enough for a lesson, the map and the inspector beside each other
test.use({ viewport: { width: 1680, height: 900 } })

const said = {
  en: {
    learn: 'Learn',
    lessons: 'Lessons',
    first: 'or begin with lesson 1',
    stopOrReboot: /Stop or reboot/,
    predict: 'Predict and try it',
    launch: /t3\.micro/,
    next: 'Next event',
    terminate: 'Terminate',
    reboot: 'Reboot',
    stop: 'Stop',
    start: 'Start',
    done: 'Lesson done',
    leave: 'Leave lesson',
    check: 'Check',
    running: { address: 'It has a public IPv4 address', ssh: 'SSH connects' },
    nothing: 'Nothing',
    memory: 'What was in memory',
    host: 'The physical host',
    disk: 'Its EBS disk',
    mine: 'you predicted this',
    now: {
      wait: /Wait until all its status checks/,
      terminate: /Give the computer back/,
      stop: /Now stop it/,
      start: /Start it again/,
    },
  },
  ko: {
    learn: '배우기',
    lessons: '수업',
    first: '1과부터 시작하기',
    stopOrReboot: /중지와 재부팅/,
    predict: '예측하고 해 보기',
    launch: /t3\.micro/,
    next: '다음 이벤트',
    terminate: '종료',
    reboot: '재부팅',
    stop: '중지',
    start: '시작',
    done: '수업을 마쳤습니다',
    leave: '수업 나가기',
    check: '확인',
    running: { address: '퍼블릭 IPv4 주소가 있다', ssh: 'SSH로 접속된다' },
    nothing: '아무것도 없다',
    memory: /메모리/,
    host: '물리 호스트',
    disk: /EBS 디스크/,
    mine: '내 예측',
    now: { wait: /모두 통과할 때까지/, terminate: /완전히 돌려주세요/, stop: /이제 중지하고/, start: /다시 시작하고/ },
  },
} as const
type Said = (typeof said)['en' | 'ko']

const column = (page: Page, words: Said) => page.getByRole('region', { name: words.lessons, exact: true })
const present = (page: Page) => page.getByRole('listitem', { name: /: (now|지금)$/ })

/** Goes on from event to event until something is in sight. */
async function until(what: ReturnType<Page['locator']>, go: () => Promise<void>): Promise<void> {
  for (let events = 0; events < 30; events++) {
    if ((await what.count()) > 0) return
    await go()
  }
  await expect(what).toBeVisible()
}

async function predict(page: Page, words: Said, ...options: readonly (string | RegExp)[]): Promise<void> {
  for (const name of options) await column(page, words).getByRole('checkbox', { name }).check()
  await column(page, words).getByRole('button', { name: words.predict }).click()
}

for (const language of ['en', 'ko'] as const) {
  const words = said[language]

  test(`a learner finishes the first lesson by mouse (${language})`, async ({ page }) => {
    const play = new Playground(page, language)
    await play.open()
    await page.getByRole('button', { name: words.first }).click()
    await predict(page, words, words.running.address, words.running.ssh)
    await page.getByRole('main').getByRole('button', { name: words.launch }).click()
    const next = () => page.getByRole('button', { name: words.next }).click()
    await until(present(page).filter({ hasText: words.now.wait }), next)
    await expect(column(page, words).getByText(words.mine)).toHaveCount(2)
    await until(column(page, words).getByRole('checkbox'), next)
    await predict(page, words, words.nothing)
    await expect(present(page)).toContainText(words.now.terminate)
    await play.verb(words.terminate)
    await page.getByRole('dialog').getByRole('button', { name: words.terminate }).click()
    await until(column(page, words).getByText(words.done, { exact: true }).first(), next)
    await expect(column(page, words).getByRole('link').first()).toHaveAttribute('rel', /noopener/)
  })

  test(`a learner finishes “stop or reboot” by mouse (${language})`, async ({ page }) => {
    const play = new Playground(page, language)
    await play.open()
    await page.getByRole('banner').getByRole('button', { name: words.learn }).click()
    await column(page, words).getByRole('button', { name: words.stopOrReboot }).click()
    const next = () => page.getByRole('button', { name: words.next }).click()
    await predict(page, words, words.memory)
    await play.verb(words.reboot)
    await until(column(page, words).getByRole('checkbox'), next)
    await predict(page, words, words.disk)
    await expect(present(page)).toContainText(words.now.stop)
    await play.verb(words.stop)
    await until(column(page, words).getByRole('checkbox'), next)
    await predict(page, words, words.host, words.memory)
    await expect(present(page)).toContainText(words.now.start)
    await play.verb(words.start)
    await until(column(page, words).getByText(words.done, { exact: true }).first(), next)
    // a question of an earlier lesson, asked again
    const again = column(page, words).getByRole('checkbox').or(column(page, words).getByRole('radio'))
    await again.first().check()
    await column(page, words).getByRole('button', { name: words.check }).click()
    await expect(again).toHaveCount(0)
  })
}

const words = said.en

test('a learner finishes the first lesson by keyboard alone', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  const tabTo = async (wanted: ReturnType<Page['locator']>) => {
    for (let steps = 0; steps < 80; steps++) {
      if ((await wanted.count()) > 0 && (await wanted.evaluate((one) => one === document.activeElement))) return
      await page.keyboard.press('Tab')
    }
    await expect(wanted).toBeFocused()
  }
  const option = (name: string) => column(page, words).getByRole('checkbox', { name })
  const next = () => page.keyboard.press('ArrowRight')
  await page.keyboard.press('g')
  await tabTo(column(page, words).getByRole('button', { name: /does that mean ready/ }))
  await page.keyboard.press('Enter')
  await expect(option(words.running.address)).toBeVisible()
  await tabTo(option(words.running.address))
  await page.keyboard.press(' ')
  await tabTo(column(page, words).getByRole('button', { name: words.predict }))
  await page.keyboard.press('Enter')
  // the button is gone: the focus is where the story goes on
  await expect(present(page)).toBeFocused()
  await tabTo(page.getByRole('main').getByRole('button', { name: words.launch }))
  await page.keyboard.press('Enter')
  await expect(play.token('web-1')).toBeVisible()
  await until(option(words.nothing), next)
  await tabTo(option(words.nothing))
  await page.keyboard.press(' ')
  await tabTo(column(page, words).getByRole('button', { name: words.predict }))
  await page.keyboard.press('Enter')
  await tabTo(play.details().getByRole('button', { name: words.terminate, exact: true }))
  await page.keyboard.press('Enter')
  await tabTo(page.getByRole('dialog').getByRole('button', { name: words.terminate }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await until(column(page, words).getByText(words.done, { exact: true }).first(), next)
})

test('what there is to do now is in sight, or a button leads to it, and its instance is selected', async ({ page }) => {
  const play = new Playground(page)
  await play.open('&lesson=elastic-ip')
  const steps = column(page, words)
  const option = (name: string) => steps.getByLabel(name, { exact: true })
  const choose = async (name: string) => {
    await option(name).check()
    await steps.getByRole('button', { name: words.predict }).click()
  }
  await choose('As much as the borrowed one did')
  await steps.getByRole('button', { name: 'I know this' }).click()
  // its first outcome and the next question do not fit into the column together
  await steps.getByRole('button', { name: 'On to step 3' }).click()
  await expect(present(page)).toBeFocused()
  await expect(option('It stays all the time')).toBeInViewport({ ratio: 1 })
  await choose('It stays all the time')
  await choose('Its EBS disk')
  await expect(present(page)).toBeInViewport({ ratio: 1 })
  for (const nth of [1, 2]) await steps.getByRole('button', { name: `Hint ${nth}/3` }).click()
  await expect(steps.getByRole('group').getByText('Hint 2')).toBeInViewport({ ratio: 1 })
  const next = () => page.getByRole('button', { name: words.next }).click()
  await play.verb(words.stop)
  await until(play.details().getByText('Stopped', { exact: true }), next)
  await play.verb(words.start)
  await until(option('Another borrowed one'), next)
  // both that were waited for stand open
  await expect(steps.getByText(words.mine).filter({ visible: true })).toHaveCount(2)
  await choose('Another borrowed one')
  await expect(play.details().getByRole('heading', { name: 'web-2' })).toBeVisible()
})

test('leaving a lesson brings one’s own account back', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await play.launch()
  const own = (await play.instance()).InstanceId
  await page.getByRole('banner').getByRole('button', { name: words.learn }).click()
  await column(page, words).getByRole('button', { name: words.stopOrReboot }).click()
  await expect(present(page)).toBeVisible()
  expect((await play.instance()).InstanceId).not.toBe(own)
  await column(page, words).getByRole('button', { name: words.leave }).click()
  await expect(present(page)).toHaveCount(0)
  expect((await play.instance()).InstanceId).toBe(own)
})

test('a reload in the middle goes on at the same step, in the other language too; undo takes a tick back', async ({
  page,
}) => {
  const play = new Playground(page)
  await play.open('&lesson=stop-or-reboot')
  await predict(page, words, words.memory)
  await play.verb(words.reboot)
  await until(column(page, words).getByRole('checkbox'), () => page.getByRole('button', { name: words.next }).click())
  await predict(page, words, words.disk)
  await expect(present(page)).toContainText(words.now.stop)
  await page.reload()
  await expect(present(page)).toContainText(words.now.stop)
  await page.getByRole('banner').getByRole('button', { name: 'Language: English' }).click()
  await page.getByRole('menuitemradio', { name: '한국어' }).click()
  await expect(present(page)).toContainText(said.ko.now.stop)
  await page.getByRole('button', { name: '실행 취소' }).click()
  await expect(present(page)).toContainText('재부팅')
})

test('a link to a lesson that is not there says so, and shows those that are', async ({ page }) => {
  await new Playground(page).open('&lesson=nothing-such')
  await expect(page.getByRole('alert').filter({ hasText: 'nothing-such' })).toBeVisible()
  await expect(column(page, words).getByRole('button', { name: words.stopOrReboot })).toBeVisible()
})

test('the solution can be watched and stepped, solves nothing, and one’s own story is kept', async ({ page }) => {
  const play = new Playground(page)
  await play.open('&lesson=first-instance')
  await predict(page, words, words.running.address)
  for (const nth of [1, 2, 3])
    await column(page, words)
      .getByRole('button', { name: `Hint ${nth}/3` })
      .click()
  await expect(column(page, words)).toContainText('aws ec2 create-security-group')
  await column(page, words).getByRole('button', { name: 'Show the whole solution' }).click()
  const box = page.getByRole('region', { name: 'You are watching one way to solve it' })
  for (let events = 0; events < 6; events++) await box.getByRole('button', { name: words.next }).click()
  await expect(play.token('web-1')).toBeVisible()
  await box.getByRole('button', { name: 'Back to my story' }).click()
  await expect(play.token('web-1')).toHaveCount(0)
  await expect(present(page)).toContainText('Launch an instance')
})

for (const [language, theme] of [
  ['en', 'dark'],
  ['ko', 'light'],
] as const)
  test(`nothing in a lesson stands in anybody's way (${language}, ${theme})`, async ({ page }) => {
    const here = said[language]
    const play = new Playground(page, language)
    await play.open(`&theme=${theme}`)
    await page.getByRole('banner').getByRole('button', { name: here.learn }).click()
    await expect(column(page, here).getByRole('button', { name: here.stopOrReboot })).toBeVisible()
    expect.soft(await violations(page), 'the list').toEqual([])
    await column(page, here).getByRole('button', { name: here.stopOrReboot }).click()
    await expect(present(page)).toBeVisible()
    expect.soft(await violations(page), 'a question').toEqual([])
    await predict(page, here, here.memory)
    await column(page, here).getByRole('button', { name: /1\/3/ }).click()
    expect.soft(await violations(page), 'a hint').toEqual([])
    await play.verb(here.reboot)
    await until(column(page, here).getByRole('checkbox'), () => page.getByRole('button', { name: here.next }).click())
    expect.soft(await violations(page), 'what happened').toEqual([])
  })

for (const language of ['en', 'ko'] as const)
  test(`what a later step needs is missed at once, in a question too, and is back by one press (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const play = new Playground(page, language)
    await play.open('&lesson=elastic-ip')
    const steps = column(page, said[language])
    const strip = steps.getByRole('button', { expanded: true }).first()
    await strip.click()
    await expect(present(page)).toHaveCount(0)
    const { InstanceId } = await play.instance('web-2')
    await play.do('TerminateInstances', { InstanceIds: [InstanceId] })
    // the strip that was closed opens by itself
    const note = present(page).getByRole('status').filter({ hasText: 'web-2' })
    await expect(note).toContainText({ en: 'took away what step 7 needs', ko: '7단계에 필요한 것이' }[language])
    await note.getByRole('button').click()
    await expect(note).toHaveCount(0)
    expect((await play.instance('web-2')).State.Name).toBe('running')
    await play.do('StopInstances', { InstanceIds: [InstanceId] })
    await expect(present(page).getByRole('status').filter({ hasText: 'web-2' })).toHaveCount(0)
  })

test('the last part of an example is seen where the next task was done before it', async ({ page }) => {
  const play = new Playground(page, 'ko')
  await play.open('&lesson=a-month-backwards')
  await expect(present(page)).toBeVisible()
  await play.do('StopInstances', { InstanceIds: [(await play.instance('test-1')).InstanceId] })
  await play.pass(120)
  const steps = column(page, said.ko)
  await steps.getByRole('button', { name: '건너뛰기' }).click()
  await steps.getByRole('button', { name: '첫 장면 보기' }).click()
  for (const nth of [2, 3]) {
    await steps.getByRole('button', { name: '다음', exact: true }).click()
    await expect(steps.getByText(`${nth}/3`, { exact: true })).toBeInViewport()
  }
  await steps.getByRole('button', { name: '이어서 하기' }).click()
  for (const _ of ['next', 'saves']) await steps.getByRole('button', { name: '건너뛰기' }).click()
  await expect(play.details().getByRole('heading', { name: 'jobs-1' })).toBeVisible()
})
