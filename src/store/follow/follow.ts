import type { Request } from '#api/answer.ts'
import { beginHistory, type History } from '#engine/history/begin.ts'
import { entriesFrom, entryOf, partsAt } from '#engine/history/log.ts'
import { isRecord } from '#lib/record.ts'
import { literal, object, optional, safeParse, string, variant } from 'valibot'
import { goOn } from '../saved/replayed.ts'
import { count } from '../saved/shapes.ts'
import { beginning, events, moment } from '../saved/storyShapes.ts'
import type { Studio } from '../studio.ts'

/** The message of an endpoint: its whole story, or what came after so many events of it. */
const message = variant('kind', [
  object({
    kind: literal('story'),
    beginning,
    accountId: string(),
    forSuites: optional(literal(true)),
    events,
    now: moment,
  }),
  object({ kind: literal('more'), from: count, events, now: moment }),
])

/** Sends a request to where the account is. */
type Send = (request: Request) => Promise<void>

export interface Follower {
  /** Goes on with what an endpoint told; false where it does not follow from what was told before. */
  readonly take: (said: unknown) => boolean
  /** Shows what was told last again, whatever happened here. */
  readonly stop: () => void
}

/**
 * Shows the account of an endpoint in the place of one's own. Time goes there. What is asked here is shown at once and sent,
 * and what comes back takes its place; without a way to send, it has not happened, and the page says so.
 */
export function follow(studio: Studio, send: Send | undefined): Follower {
  const { playground } = studio
  let told: History | undefined
  /** the whole story as the page has it: what was told, and what was sent and is not told yet */
  let here: History | undefined
  let isOwn = false
  let waiting = 0

  function show(whole: History): void {
    const { ahead, history } = playground.getState()
    const goesOn = ahead && partsAt(whole.log, history.log) === history.log.size && history.log.size < whole.log.size
    here = whole
    isOwn = true
    playground.setState({
      ...(goesOn ? { ahead: whole } : { history: whole, ahead: undefined, playing: true }),
      branches: [],
      undone: [],
      insteadOf: undefined,
    })
    isOwn = false
  }

  /** What was asked here since: nothing where the story is another one, or only time has passed. */
  function askedIn(whole: History, before: History): readonly Request[] {
    const from = before.log.size
    const first = entryOf(whole.log, from)
    if (partsAt(whole.log, before.log) !== from || first?.kind !== 'Asked' || first.by !== 'you') return []
    return [...entriesFrom(whole.log, from)].flatMap((event) =>
      event.kind === 'Asked' && event.by === 'you'
        ? [{ action: event.action, params: isRecord(event.params) ? event.params : {} }]
        : [],
    )
  }

  async function sendAll(requests: readonly Request[], by: Send): Promise<void> {
    waiting++
    try {
      for (const request of requests) await by(request)
    } finally {
      waiting--
      if (waiting === 0 && told) show(told)
    }
  }

  const stop = playground.subscribe((state) => {
    const whole = state.ahead ?? state.history
    if (isOwn || !told || !here || whole === here) return
    const asked = askedIn(whole, here)
    if (send && asked.length > 0) {
      here = whole
      void sendAll(asked, send)
      return
    }
    show(here)
    playground.setState({ notice: { kind: send ? 'live-elsewhere' : 'live-watching' } })
  })

  return {
    stop,
    take(said) {
      const read = safeParse(message, said)
      if (!read.success) return false
      const one = read.output
      if (one.kind === 'story') {
        const begun = beginHistory(one.beginning)
        // an endpoint that is kind to suites opens its accounts so
        const opened = one.forSuites && ({ forSuites: true, publicImages: true } as const)
        told = goOn({ ...begun, account: { ...begun.account, accountId: one.accountId, ...opened } }, one)
      } else told = told?.log.size === one.from ? goOn(told, one) : undefined
      if (told && waiting === 0) show(told)
      return told !== undefined
    },
  }
}
