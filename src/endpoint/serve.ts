import type { Service } from '#api/action.ts'
import { callerIdentity } from '#api/caller.ts'
import { findAction } from '#api/handlerOf.ts'
import { registry } from '#api/registry.ts'
import type { Origin } from '#engine/event.ts'
import { knownActions } from '#facts/aws/known.ts'
import { findRegion, regions, type RegionName } from '#facts/regions.ts'
import { isRecord } from '#lib/record.ts'
import { type Operation, operationsOf, type ServiceName } from '#wire/schema.ts'
import type { Answers } from './answers.ts'
import { decodeCbor } from './cbor.ts'
import { readForm, readMembers } from './form.ts'
import {
  cborWriter,
  ec2Writer,
  type Fault,
  jsonWriter,
  queryRefusal,
  queryReply,
  queryWriter,
  type Reply,
  type Writer,
} from './replies.ts'
import { instanceConnectTarget, type Scope, serviceOf, spoken, sts } from './services.ts'
import type { World } from './world.ts'

/** A request as it came over the wire, its body within bounds and not compressed any more. */
export interface WireRequest {
  readonly method: string
  /** path and query */
  readonly address: string
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Uint8Array
}

/** The state of the endpoint: the accounts, the Region of requests that name none, and what was ordered to go wrong. */
export interface Served {
  readonly world: World
  readonly region: RegionName
  /** The error that somebody ordered for this action, if there is one left. */
  readonly ordered: (action: string) => Fault | undefined
  /** whether one is left for it */
  readonly isOrdered: (action: string) => boolean
  readonly answers: Answers
  readonly newRequestId: () => string
}

const text = new TextDecoder()

/** Answers what a client of AWS asks, in the protocol in which it asks. Whatever was sent, it answers. */
export function serve(
  served: Served,
  request: WireRequest,
  scope: Scope | undefined,
): Reply & { readonly requestId: string } {
  const requestId = served.newRequestId()
  const region = scope ? findRegion(scope.region)?.name : served.region
  if (!region) return { ...answerTo(served, request, scope, requestId), requestId }
  const question = questionOf(request, region, scope)
  const history = served.world.historyOf(region)
  const found = served.answers.find(history, question, requestId)
  if (found && !served.isOrdered(found.action)) return { ...found.reply, requestId }
  const asked: { read?: string } = {}
  const reply = answerTo(served, request, scope, requestId, (action) => (asked.read = action))
  // what only reads leaves the story as it was; then the same question has the same answer
  if (asked.read !== undefined && served.world.historyOf(region) === history)
    served.answers.keep(history, question, { action: asked.read, reply }, requestId)
  return { ...reply, requestId }
}

/** Everything of a request on which its answer depends. */
const questionOf = ({ method, address, headers, body }: WireRequest, region: RegionName, scope: Scope | undefined) =>
  [method, address, headers['x-amz-target'], headers['smithy-protocol'], region, scope?.service, latin1(body)].join(
    '\n',
  )

/** Bytes as a text that is another one for other bytes. */
const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')

function answerTo(
  served: Served,
  request: WireRequest,
  scope: Scope | undefined,
  requestId: string,
  reads: (action: string) => void = () => undefined,
): Reply {
  const { headers, address, body } = request
  const path = /^\/service\/(\w+)\/operation\/(\w+)/.exec(address)
  const target = headers['x-amz-target']
  const asked: Asked = { served, scope, reads, from: originOf(headers['user-agent']) }
  if (path || headers['smithy-protocol'] === 'rpc-v2-cbor') return askInCbor(asked, path?.[1], path?.[2] ?? '', body)
  if (target !== undefined) return askInJson(asked, target, body)
  const query = address.includes('?') ? address.slice(address.indexOf('?') + 1) : ''
  return askInQuery(asked, body.length > 0 ? text.decode(body) : query, requestId)
}

/** The AWS CLI says its name; everything else that asks is a program. */
const originOf = (agent = ''): Origin => (/^aws-cli\//.test(agent) ? 'cli' : 'sdk')

interface Asked {
  readonly served: Served
  readonly scope: Scope | undefined
  readonly from: Origin
  /** told of an action that only reads, once it was answered */
  readonly reads: (action: string) => void
}

function askInQuery(asked: Asked, sent: string, requestId: string): Reply {
  const form = readForm(sent)
  if (typeof form === 'string') return ec2Writer(requestId).refuse({ code: 'MalformedQueryString', message: form })
  const { action, version, root } = form
  const service = serviceOf(version, asked.scope?.service)
  if (service === 'sts') return askSts(asked, action, requestId)
  if (!service) {
    const message = `The requested version (${version.slice(0, 40)}) of service AmazonEC2 does not exist`
    return ec2Writer(requestId).refuse({ code: 'NoSuchVersion', message })
  }
  const writer = service === 'ec2' ? ec2Writer(requestId) : queryWriter(service, requestId)
  if (action === '')
    return writer.refuse({ code: 'MissingAction', message: 'The request must contain the parameter Action' })
  return askService(asked, service, action, writer, (operation) =>
    readMembers(operation.input, root, service === 'ec2'),
  )
}

function askInJson(asked: Asked, target: string, body: Uint8Array): Reply {
  const [service = '', action = ''] = target.split('.')
  const named = service === spoken.ssm.target ? 'ssm' : 'cloudwatch'
  const writer = jsonWriter(named)
  const params = parsed(body)
  if (!isRecord(params))
    return writer.refuse({ code: 'SerializationException', message: 'The body is no JSON structure' })
  if (service === instanceConnectTarget)
    return answered(asked, 'ec2-instance-connect', action, params, writer, undefined)
  if (service !== spoken[named].target) return writer.refuse(unknownOperation(target))
  return askService(asked, named, action, writer, () => params)
}

function askInCbor(asked: Asked, service: string | undefined, action: string, body: Uint8Array): Reply {
  if (service !== spoken.cloudwatch.target) return cborWriter.refuse(unknownOperation(action))
  const params = body.length === 0 ? {} : decodeCbor(body)
  if (!isRecord(params))
    return cborWriter.refuse({ code: 'SerializationException', message: 'The body is no CBOR map' })
  return askService(asked, 'cloudwatch', action, cborWriter, () => params)
}

const unknownOperation = (name: string): Fault => ({
  code: 'UnknownOperationException',
  message: `There is no operation ${name.slice(0, 80)}`,
})

function parsed(body: Uint8Array): unknown {
  try {
    return body.length === 0 ? {} : JSON.parse(text.decode(body))
  } catch {
    return undefined
  }
}

/** Asks one of the services whose models were read; the playground's own actions are no part of them. */
function askService(
  asked: Asked,
  service: ServiceName,
  action: string,
  writer: Writer,
  paramsFor: (operation: Operation) => Readonly<Record<string, unknown>>,
): Reply {
  const operation = operationsOf(service).get(action)
  const params = operation ? paramsFor(operation) : {}
  return answered(asked, service, action, params, writer, operation)
}

function answered(
  { served, scope, from, reads }: Asked,
  service: Service,
  action: string,
  params: Readonly<Record<string, unknown>>,
  writer: Writer,
  operation: Operation | undefined,
): Reply {
  const fault = served.ordered(action)
  if (fault) return writer.refuse(fault)
  const region = scope ? findRegion(scope.region)?.name : served.region
  if (!region) return writer.refuse(noSuchRegion(scope?.region ?? ''))
  const known = findAction(registry, action)
  const here = known?.service === service || known?.also === service
  if (!here && knownActions.get(action)?.service !== service) return writer.refuse(noSuchAction(action))
  const answer = served.world.ask(region, { action, params, from })
  if (!answer.ok) return writer.refuse(answer.error)
  if (known?.kind === 'read') reads(action)
  return writer.answer(operation ?? nameless(action), answer.response)
}

const nameless = (name: string): Operation => ({
  name,
  service: 'ec2',
  input: new Map(),
  output: undefined,
  pages: undefined,
})

const noSuchAction = (action: string): Fault => ({
  code: 'InvalidAction',
  message: `The action ${action.slice(0, 80)} is not valid for this web service.`,
})

const noSuchRegion = (region: string): Fault => ({
  code: 'Playground.NoSuchRegion',
  message: `The playground does not have the Region ${region.slice(0, 40)}. It has ${Object.keys(regions).join(', ')}.`,
})

/** The caller: one user, whoever signs. */
function askSts({ served }: Asked, action: string, requestId: string): Reply {
  if (action !== 'GetCallerIdentity') return queryRefusal(sts.namespace, 400, noSuchAction(action), requestId)
  const { Arn, UserId, Account } = callerIdentity(served.world.historyOf(served.region).account.accountId)
  const inner = `<GetCallerIdentityResult><Arn>${Arn}</Arn><UserId>${UserId}</UserId><Account>${Account}</Account></GetCallerIdentityResult>`
  return queryReply(sts.namespace, action, inner, requestId)
}
