import type { Account } from '#engine/account.ts'
import { beginHistory } from '#engine/history/begin.ts'
import { advance, type History } from '#engine/history/history.ts'
import { knownActions } from '#facts/aws/known.ts'
import { baseImages, type ImageKey } from '#facts/images.ts'
import { usualUserData } from '#facts/userData.ts'
import type { RegionName } from '#facts/regions.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { type Instant, minute } from '#lib/time.ts'
import type { Answer } from './answer.ts'
import { handle } from './handle.ts'
import type { Asked } from './handlerOf.ts'

/** A launch that puts a web server there. */
export const withWebServer = { UserData: usualUserData['al2023-x86_64'] }

type Params = Readonly<Record<string, unknown>>

/** The language in which the specs of this floor are told: requests by AWS's names, waiting, and looking. */
export interface Scenario {
  readonly history: () => History
  readonly account: () => Account
  readonly ask: (action: string, params?: Params) => Asked
  /** The response of what has to work; a refusal fails the spec. */
  readonly ok: (action: string, params?: Params) => Readonly<Record<string, unknown>>
  /** The refusal of what must not work. */
  readonly no: (action: string, params?: Params) => Extract<Answer, { ok: false }>['error']
  readonly wait: (ms: Instant) => void
  /** Launches one instance with nothing but what is needed; answers its id. */
  readonly launch: (more?: Params) => string
  /** The same, five minutes later. */
  readonly running: (more?: Params) => string
}

const imageId = (region: RegionName, key: ImageKey): string =>
  must(
    baseImages.find((image) => image.key === key),
    key,
  ).ids[region]

export function scenario(region: RegionName = 'us-east-1', key: ImageKey = 'al2023-x86_64'): Scenario {
  let history = beginHistory({ seed: 'spec', region, startedAt: Date.UTC(2026, 10, 2) })
  const story: Scenario = {
    history: () => history,
    account: () => history.account,
    ask(action, params) {
      const asked = handle(history, { action, params }, undefined, knownActions)
      history = asked.history
      return asked
    },
    ok(action, params) {
      const { answer } = story.ask(action, params)
      if (!answer.ok) throw new Error(`${action} was refused: ${answer.error.code} ${answer.error.message}`)
      return answer.response
    },
    no(action, params) {
      const { answer } = story.ask(action, params)
      if (answer.ok) throw new Error(`${action} was not refused`)
      return answer.error
    },
    wait(ms) {
      history = advance(history, history.now + ms)
    },
    launch(more) {
      const needed = { ImageId: imageId(region, key), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }
      story.ok('RunInstances', { ...needed, ...more })
      return must(list(history.account.instances).at(-1), 'the instance just launched').id
    },
    running(more) {
      const id = story.launch(more)
      story.wait(5 * minute)
      return id
    },
  }
  return story
}
