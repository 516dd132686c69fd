import { expect, test } from '@playwright/test'
import { acts } from './monkey/act.ts'
import { shrink, whatBreaks } from './monkey/run.ts'

/** `npm run monkey` tries more of them, on seeds of its own. */
const seeds = (process.env['MONKEY_SEEDS'] ?? '1 2').split(' ').map(Number)
const count = Number(process.env['MONKEY_ACTS'] ?? 250)

for (const seed of seeds)
  test(`whatever a monkey does, the page stays whole and answers (seed ${seed}, ${count} acts)`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(count * 2000 + 60_000)
    const story = acts(seed, count)
    const address = String(baseURL)
    const broken = await whatBreaks(browser, address, story)
    if (broken === undefined) return
    const until = story.slice(0, Number(/after act (\d+)/.exec(broken)?.[1] ?? story.length))
    const short = await shrink(until, async (shorter) => (await whatBreaks(browser, address, shorter)) !== undefined)
    expect(broken, `seed ${seed}; in short:\n${short.map((act) => JSON.stringify(act)).join('\n')}`).toBeUndefined()
  })
