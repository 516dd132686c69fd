import { isRefusal, type Refusal } from '#facts/errors.ts'
import type { Account } from '#engine/account.ts'
import type { Command } from '#engine/command.ts'
import type { Event } from '#engine/event.ts'
import type { History } from '#engine/history/history.ts'
import type { Instant } from '#lib/time.ts'
import type { Keeps } from './model/sift.ts'
import { pageOf, pageParams, type Pages, whyNotPages } from './pages.ts'
import { type Described, describe, flag, type Members, readMembers, type Values } from './params.ts'

export type Service = 'ec2' | 'ec2-instance-connect' | 'cloudwatch' | 'sns' | 'ssm' | 'chatbot' | 'playground'

/** The account, the time and the log against which a request is read. */
interface Moment {
  readonly account: Account
  readonly now: Instant
  readonly history: History
}

/** A write that was done. */
export interface Done {
  readonly before: Account
  readonly after: Account
  /** what followed from it at once */
  readonly events: readonly Event[]
  readonly now: Instant
}

/** A request that was understood: an answer that is there already, or what the engine is to do first. */
export type Opened =
  | { readonly kind: 'answered'; readonly response: object }
  | {
      readonly kind: 'asks'
      /** as they were sent and understood, for the log: asked again, they mean the same */
      readonly params: object
      /** all of them or none */
      readonly commands: readonly Command[]
      readonly dryRun: boolean
      readonly answer: (done: Done) => object
      /** with which things that is kept of the request which only shows */
      readonly keepsFor: (done: Done) => readonly string[]
    }

type Meant = (sent: Readonly<Record<string, unknown>>, account: Account) => Readonly<Record<string, unknown>> | Refusal

/** An entry of the registry: an action with its parameters, how it is read and how it is done. */
export interface Action {
  readonly service: Service
  /** another service that has an action of this name, which is this one too: the tags of CloudWatch and SNS */
  readonly also?: Service | undefined
  readonly kind: 'read' | 'write'
  readonly params: Readonly<Record<string, Described>>
  /** what is taken and changes nothing, and where a Describe shows it */
  readonly keeps: Keeps
  /** the request that is meant by one which names where the rest of it stands */
  readonly meant?: Meant | undefined
  readonly open: (params: unknown, moment: Moment) => Opened | Refusal | 'dry-run'
}

interface Reading<M extends Members> {
  readonly also?: Service
  readonly params: M
  readonly keeps?: Keeps
  readonly pages?: Pages
  readonly answer: (asked: Moment & { readonly params: Values<M> }) => object | Refusal
}

interface Writing<M extends Members> {
  readonly also?: Service
  readonly params: M
  readonly keeps?: Keeps
  readonly meant?: Meant
  /** the ids of the things that the request made or changed, for what is kept of it */
  readonly keepsFor?: (done: Done & { readonly params: Values<M> }) => readonly string[]
  /** One command, several that are done together, or an answer that needs none. */
  readonly command: (params: Values<M>, moment: Moment) => Command | readonly Command[] | Answered | Refusal
  readonly answer?: (done: Done & { readonly params: Values<M> }) => object
}

interface Answered {
  readonly answered: object
}

/** An answer to a write that turns out to change nothing. */
export const answered = (response: object): Answered => ({ answered: response })

interface Read<M extends Members> {
  readonly params: Values<M>
  readonly sent: object
  readonly dryRun: boolean
}

/** EC2 takes DryRun with every request; it is told apart before the rest is read. */
function readRequest<M extends Members>(service: Service, members: M, sent: unknown): Read<M> | Refusal {
  const takes = service === 'ec2' && typeof sent === 'object' && sent !== null && !Array.isArray(sent)
  const { DryRun: asked, ...rest } = takes ? { DryRun: undefined, ...sent } : { DryRun: undefined }
  const dryRun = flag().read(asked ?? false, 'DryRun')
  if (isRefusal(dryRun)) return dryRun
  const params = readMembers(members, takes ? withoutEmpty(members, rest) : sent, '')
  return isRefusal(params) ? params : { params, sent: takes ? rest : { ...Object(sent) }, dryRun }
}

/** EC2 takes a text that it needs for one that was not sent, if it is empty. */
const withoutEmpty = (members: Members, sent: object): object =>
  Object.fromEntries(
    Object.entries(sent).filter(([name, value]) => {
      const member = value === '' && Object.hasOwn(members, name) ? members[name] : undefined
      return !(member?.needed && member.described.type === 'text' && member.described.least !== 0)
    }),
  )

const described = (service: Service, members: Members) =>
  describe(service === 'ec2' ? { ...members, DryRun: flag() } : members)

/** An action that only looks: it changes nothing, and the log does not mention it. */
export const read =
  (service: Service) =>
  <M extends Members>({ params: members, keeps = {}, pages, also, answer }: Reading<M>): Action => ({
    service,
    also,
    kind: 'read',
    params: described(service, pages ? { ...members, ...pageParams(pages) } : members),
    keeps,
    open(sent, moment) {
      const request = readRequest(service, pages ? { ...members, ...pageParams(pages) } : members, sent)
      if (isRefusal(request)) return request
      const { params, dryRun } = request
      const notSo = pages && whyNotPages(pages, params)
      if (notSo) return notSo
      const whole = answer({ ...moment, params })
      const response = pages ? pageOf(pages, params, whole) : whole
      if (isRefusal(response)) return response
      return dryRun ? 'dry-run' : { kind: 'answered', response }
    },
  })

/** An action that asks the engine to do something. */
export const write =
  (service: Service) =>
  <M extends Members>({ params: members, keeps = {}, also, meant, keepsFor, command, answer }: Writing<M>): Action => ({
    service,
    also,
    kind: 'write',
    meant,
    params: described(service, members),
    keeps,
    open(sent, moment) {
      const request = readRequest(service, members, sent)
      if (isRefusal(request)) return request
      const { params, sent: asSent, dryRun } = request
      const wish = command(params, moment)
      if (isRefusal(wish)) return wish
      if ('answered' in wish) return { kind: 'answered', response: wish.answered }
      const commands = 'kind' in wish ? [wish] : wish
      return {
        kind: 'asks',
        params: asSent,
        commands,
        dryRun,
        answer: (done) => answer?.({ ...done, params }) ?? {},
        keepsFor: (done) => keepsFor?.({ ...done, params }) ?? [],
      }
    },
  })
