import type { KnownAction, Knowledge } from '#facts/aws/known.ts'
import { isRefusal, type Refusal, refuse, type Unknown } from '#facts/errors.ts'
import type { Account } from '#engine/account.ts'
import type { Command } from '#engine/command.ts'
import { decide } from '#engine/step/decide.ts'
import type { KeepWish } from '#engine/world/kept/kept.ts'
import type { EventId } from '#lib/brand.ts'
import { asking, type Asking, type History, noteAndDecide, noteRefused, record, take } from '#engine/history/history.ts'
import { eventsFrom } from '#engine/history/log.ts'
import type { Instant } from '#lib/time.ts'
import type { Action, Done, Opened } from './action.ts'
import type { Answer, Request } from './answer.ts'
import { leftOut } from './model/left.ts'
import { asTold, whyNotYet } from './behind.ts'
import { sift } from './model/sift.ts'
import { keepWish, tokenIn, earlierUse, whyNotToken } from './model/tokens.ts'
import { cleanMembers, glimpse, shown } from './plain.ts'

export interface Asked {
  readonly history: History
  readonly answer: Answer
  /** the request's entry in the log; reads have none */
  readonly request?: EventId
  /** it was refused for a name that is not known here, and nobody was there to say whether AWS knows it */
  readonly unsure?: true
}

const refused = ({ code, message }: Refusal): Answer => ({ ok: false, error: { code, message } })

/**
 * Asks the account something by AWS's own name and shape, at the history's moment. `goesWith` is the log's entry of the
 * first request, when one gesture makes several. With AWS's knowledge of names, what AWS has and the playground has not is
 * told from what nobody has.
 */
export type Handle = (history: History, request: Request, goesWith?: EventId, knowledge?: Knowledge) => Asked

/** Actions by their names. */
export type Registry = Readonly<Record<string, Action>>

/**
 * A request handler that knows these actions. Reads change nothing and are not logged. Nothing that JSON can hold
 * makes it throw.
 */
export const handlerOf =
  (registry: Registry): Handle =>
  (history, request, goesWith, knowledge) => {
    const { action: name, params, from } = request
    const action = findAction(registry, name)
    if (!action) {
      const { answer, unsure } = judged(name, refuse.noSuchAction(shown(name)), knowledge)
      return { history, answer, ...(unsure && { unsure }) }
    }
    const told = asTold(history, action)
    const meant = action.meant?.(params ?? {}, history.account) ?? params ?? {}
    const sifted = isRefusal(meant) ? meant : sift(name, action.service, action.params, action.keeps, meant)
    const opened = isRefusal(sifted)
      ? sifted
      : action.open(sifted.done, { account: told.account, now: told.now, history: told })
    if (opened === 'dry-run') return { history, answer: refused(refuse.dryRun()) }
    if (isRefusal(opened)) {
      const { refusal, ...judgement } = judged(name, opened, knowledge)
      const unlogged = action.kind === 'read' || params?.['DryRun'] === true
      return unlogged
        ? { history, ...judgement }
        : { ...inVain(history, { ...request, goesWith }, refusal), ...judgement }
    }
    const early = whyNotYet(history, action, params)
    if (early && params?.['DryRun'] === true) return { history, answer: refused(early) }
    if (early) return inVain(history, { ...request, goesWith }, early)
    if (opened.kind === 'answered') return { history, answer: { ok: true, response: cleanMembers(opened.response) } }
    const kept = isRefusal(sifted) ? {} : sifted.kept
    const asking = { action: name, params: asSent(action, params), goesWith, from }
    const badToken = whyNotToken(asking.params)
    if (badToken) return inVain(history, asking, badToken)
    const token = tokenIn(asking)
    const before = token && earlierUse(history, token.id)
    if (token && before) {
      if (before.asked !== token.asked) return inVain(history, asking, refuse.otherToken())
      return { history, answer: { ok: true, response: cleanMembers(opened.answer(before.done)) } }
    }
    return carryOut(history, asking, opened, {
      keeping: (done, request) => keepWish(opened.keepsFor(done), kept, token && { ...token, request }),
      judge: (refusal) => judged(name, refusal, knowledge),
    })
  }

/** A refusal for an unknown name, once somebody has said whether AWS knows it. */
function judged(action: string, refusal: Refusal, knowledge: Knowledge | undefined) {
  const { unknown } = refusal
  if (!unknown) return { refusal, answer: refused(refusal) }
  if (!knowledge) return { refusal, answer: refused(refusal), unsure: true as const }
  const isKnown = unknown.kind === 'type' ? knowledge.types.has(unknown.name) : knows(knowledge.get(action), unknown)
  const said = isKnown ? leftOut({ ...unknown, action }) : refusal
  return { refusal: said, answer: refused(said) }
}

function knows(known: KnownAction | undefined, { kind, name }: Unknown): boolean {
  if (!known || kind === 'action') return known !== undefined
  if (kind === 'member') return known.members.has(name)
  return known.filters.has(name.startsWith('tag:') ? 'tag:' : name)
}

/** The action of this name, whatever was sent as a name. */
export const findAction = (registry: Registry, name: unknown): Action | undefined =>
  typeof name === 'string' && Object.hasOwn(registry, name) ? registry[name] : undefined

interface Gesture extends Request {
  readonly goesWith: EventId | undefined
}

function inVain(history: History, { params, ...asked }: Gesture, refusal: Refusal): Asked {
  const noted = noteRefused(history, { ...asked, params: glimpse(params ?? {}) }, refusal)
  return { history: noted.history, answer: refused(refusal), request: noted.request }
}

type Asks = Extract<Opened, { kind: 'asks' }>

/** The parts of carrying a request out that its action decides, and what AWS knows. */
interface Carrying {
  readonly keeping: (done: Done, request: EventId) => KeepWish | undefined
  readonly judge: (refusal: Refusal) => ReturnType<typeof judged>
}

/** The whole request as it was sent, without DryRun: told again, it means the same. */
function asSent({ service }: Action, params: Request['params']): Readonly<Record<string, unknown>> {
  const { DryRun: _, ...rest } = { DryRun: undefined, ...params }
  return cleanMembers(service === 'ec2' ? rest : { ...params })
}

function carryOut(
  history: History,
  { params = {}, ...gesture }: Gesture,
  opened: Asks,
  { keeping, judge }: Carrying,
): Asked {
  const inVainFor = (found: Refusal): Asked => {
    const { refusal, ...judgement } = judge(found)
    return { ...inVain(history, { ...gesture, params: { ...params } }, refusal), ...judgement }
  }
  const refusal =
    opened.dryRun || opened.commands.length !== 1 ? rehearse(history.account, opened.commands, history.now) : undefined
  if (opened.dryRun) {
    const { answer, unsure } = judge(refusal ?? refuse.dryRun())
    return { history, answer, ...(unsure && { unsure }) }
  }
  if (refusal) return inVainFor(refusal)
  const asked = askAll(history, { ...gesture, params, commands: opened.commands })
  // a name that the account does not know may be one of AWS's
  if (asked.refusal?.unknown) return inVainFor(asked.refusal)
  const { request } = asked
  if (asked.refusal) return { history: asked.history, answer: refused(asked.refusal), request }
  const done = {
    before: history.account,
    after: asked.history.account,
    events: [...eventsFrom(asked.history.log, request + 1)],
    now: history.now,
  }
  const wish = keeping(done, request)
  const then = wish ? keep(asked.history, wish, request) : asked.history
  return {
    history: then,
    answer: { ok: true, response: cleanMembers(opened.answer({ ...done, after: then.account })) },
    request,
  }
}

function keep(history: History, wish: KeepWish, request: EventId): History {
  return take(history, decide(history.account, { kind: 'Keep', ...wish }, history.now, 'you', request).written)
}

/** Does the commands on a copy, one after the other; what the first refusal says, or nothing. */
function rehearse(start: Account, commands: readonly Command[], now: Instant): Refusal | undefined {
  let account = start
  for (const command of commands) {
    const { written, refusal } = decide(account, command, now, 'you', undefined)
    if (refusal) return refusal
    account = written.account
  }
  return undefined
}

interface AskingAll extends Omit<Asking, 'command' | 'by'> {
  readonly commands: readonly Command[]
}

/**
 * Asks a request's commands one after the other: one request may be several, as when monitoring is switched on for
 * three instances.
 */
function askAll(history: History, { commands, ...wish }: AskingAll) {
  const [first, ...others] = commands
  // nothing to do is still a request
  if (!first) return noteOnly(history, wish)
  const asked = noteAndDecide(history, { ...wish, command: first })
  let after = asked.history
  for (const command of others) {
    const { written, refusal } = decide(after.account, command, after.now, 'you', asked.request)
    if (refusal) throw new Error(`${wish.action} was refused after it had been rehearsed: ${refusal.message}`)
    after = take(after, written)
  }
  return { ...asked, history: after }
}

function noteOnly(history: History, wish: Omit<Asking, 'command' | 'by'>) {
  const request = history.account.events
  const asked = record(history, [{ ...asking(wish), id: request, at: history.now, by: 'you' }])
  return { history: asked, request, refusal: undefined }
}
