import type { Answer, Request } from '#api/answer.ts'
import type { Asked } from '#api/handlerOf.ts'
import type { Knowledge } from '#facts/aws/known.ts'
import type { Studio } from '../studio.ts'
import { engine } from './engine.ts'
import { gesture } from './gesture.ts'
import { leave } from './leave.ts'
import type { Notice, Playground } from './playground.ts'

/** The outcome of a request now, before anybody takes it for what happened. */
export const asked = ({ playground, asking }: Studio, request: Request, knowledge?: Knowledge): Asked =>
  engine().handle(
    playground.getState().history,
    { from: 'console', ...request },
    asking.getState().gesture?.first,
    knowledge,
  )

/**
 * Asks the account: the one way for buttons, keys and scripts. A refusal is also put up as a notice. What is done in the
 * past begins a story of its own; the one that was there is kept. What is refused there has not happened.
 */
export function ask(studio: Studio, request: Request, handled = asked(studio, request)): Answer {
  const { playground, asking } = studio
  const state = playground.getState()
  const { history, ahead } = state
  const { gesture: going } = asking.getState()
  const { history: after, answer, request: id } = handled
  // what is left out here, AWS has not refused: whoever asked says so
  const refused: Notice | undefined =
    answer.ok || answer.error.code === 'Playground.NotModelled'
      ? undefined
      : { kind: 'refused', action: request.action, ...answer.error }
  const { live } = studio.transient.getState()
  if (live && !live.acts && after !== history) {
    playground.setState({ notice: { kind: 'live-watching' } })
    return onlyWatches
  }
  if (after === history || (ahead && !answer.ok)) {
    playground.setState({ notice: refused })
    return answer
  }
  if (going && going.first === undefined) asking.setState({ gesture: { first: id } })
  const left = answer.ok ? leave(state, ahead && id) : {}
  playground.setState({
    ...left,
    history: after,
    notice: refused ?? (ahead ? branchedTo(left) : going?.first === undefined ? undefined : branchedBefore(state)),
  })
  return answer
}

const onlyWatches: Answer = {
  ok: false,
  error: {
    code: 'Playground.OnlyWatches',
    message: 'This page follows an account that is at an endpoint, and asks nothing.',
  },
}

/** Says that another story began, once it has. */
function branchedTo({ branches }: Partial<Playground>): Notice | undefined {
  const branch = branches?.at(-1)?.id
  return branch === undefined ? undefined : { kind: 'branched', branch }
}

/** The same while one press of a button goes on asking. */
const branchedBefore = ({ notice }: Playground) => (notice?.kind === 'branched' ? notice : undefined)

/** The answer to several requests: that to the last one that was asked, and how many were done. */
export interface Answered {
  readonly answer: Answer
  readonly done: number
}

/** Asks one after the other, as one press of a button, up to the first refusal. */
export function askAll(studio: Studio, [first, ...others]: readonly [Request, ...Request[]]): Answered {
  return gesture(studio, () => {
    let answer = ask(studio, first)
    let done = 0
    for (const request of others) {
      if (!answer.ok) return { answer, done }
      done++
      answer = ask(studio, request)
    }
    return { answer, done: answer.ok ? done + 1 : done }
  })
}
