import { randomUUID, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { gunzip } from 'node:zlib'
import type { RegionName } from '#facts/regions.ts'
import { createAnswers } from './answers.ts'
import { askAtDoor, openDoor } from './door.ts'
import { createLive, watchKey } from './live.ts'
import { createOrders } from './orders.ts'
import { pageFile } from './pageFiles.ts'
import { ec2Writer, type Reply } from './replies.ts'
import { serve, type WireRequest } from './serve.ts'
import { scopeOf } from './services.ts'
import type { World } from './world.ts'

export interface Endpoint {
  readonly world: World
  readonly region: RegionName
  /** The access key of everybody who may ask; anybody may where there is none. */
  readonly token?: string | undefined
  /** requests a second, for which one that comes later has to wait */
  readonly mostPerSecond?: number
  /** the folder of the page, which is served too and follows the account of the Region */
  readonly page?: string | undefined
  /** told of a bug of ours, which the client does not see */
  readonly onBug?: (error: unknown) => void
}

interface Sent extends Reply {
  readonly requestId?: string
}

/** bytes of a body, and of what it is when it is unpacked */
const mostBytes = 1024 * 1024
const mostConnections = 256

/** An HTTP server that answers as AWS does. Whoever sends something broken gets AWS's error for it. */
export function createEndpoint(endpoint: Endpoint): Server {
  const orders = createOrders()
  const rate = bounded(endpoint.mostPerSecond ?? 5000)
  const served = {
    world: endpoint.world,
    region: endpoint.region,
    ordered: orders.take,
    isOrdered: orders.isOrdered,
    answers: createAnswers(),
    newRequestId: randomUUID,
  }
  const live = endpoint.page === undefined ? undefined : createLive(endpoint.world, endpoint.region)
  const behind = { world: endpoint.world, region: endpoint.region, orders }

  function answer(request: IncomingMessage, body: Uint8Array): Sent {
    const address = request.url ?? '/'
    const wire: WireRequest = { method: request.method ?? 'GET', address, headers: headersOf(request), body }
    const scope = scopeOf(wire.headers['authorization'], address)
    const file = fileOf(endpoint, wire)
    if (file) return file
    const refused = whyNot(endpoint, wire, scope?.key)
    if (refused) return refused
    if (!rate()) return refusal(503, 'RequestLimitExceeded', 'Request limit exceeded.')
    if (live && wire.method === 'POST' && livePath.test(address)) return askAtDoor(behind, textOf(body), 'console')
    // what moto's own tests send to a server before each of them
    if (wire.method === 'POST' && address === '/moto-api/reset')
      return openDoor(behind, 'POST', '/_playground/reset', '')
    if (/^\/_playground(\/|\?|$)/.test(address)) return openDoor(behind, wire.method, address, textOf(body))
    if (wire.method === 'GET' && address === '/') return { status: 200, type: 'text/plain; charset=utf-8', body: hello }
    if (wire.method !== 'POST' && wire.method !== 'GET')
      return refusal(405, 'MethodNotAllowed', 'The method is neither GET nor POST')
    return serve(served, wire, scope)
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request)
    try {
      if (live && request.method === 'GET' && livePath.test(request.url ?? '')) return follow(request, response)
      send(response, body instanceof Uint8Array ? answer(request, body) : body)
      live?.tell()
    } catch (error) {
      endpoint.onBug?.(error)
      send(response, refusal(500, 'InternalError', 'An internal error has occurred'))
    }
  }

  function follow(request: IncomingMessage, response: ServerResponse): void {
    const key = /[?&]key=(\w*)/.exec(request.url ?? '')?.[1]
    const wire = { method: 'GET', address: request.url ?? '/', headers: headersOf(request), body: new Uint8Array() }
    const isWatcher = endpoint.token !== undefined && key !== undefined && same(key, watchKey(endpoint.token))
    const refused = isWatcher ? undefined : whyNot(endpoint, wire, key)
    if (refused) send(response, refused)
    else if (!live?.follow(response))
      send(response, refusal(503, 'ServiceUnavailable', 'Too many pages follow already'))
  }

  const server = createServer((request, response) => void respond(request, response))
  server.on('close', () => live?.close())
  server.requestTimeout = 20_000
  server.headersTimeout = 10_000
  server.keepAliveTimeout = 5_000
  server.maxConnections = mostConnections
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n')
    else socket.destroy()
  })
  return server
}

const livePath = /^\/_playground\/live(\?|$)/
const textOf = (body: Uint8Array): string => new TextDecoder().decode(body)

/** A file of the page: it holds no secret, so anybody may have it. */
function fileOf({ page }: Endpoint, { method, address }: WireRequest): Reply | undefined {
  if (page === undefined || method !== 'GET' || /[?&]Action=/.test(address)) return undefined
  return pageFile(page, address)
}

const hello = 'EC2 Playground: an endpoint that speaks AWS. docs/endpoint.md says how to point a client at it.\n'

const refusal = (status: number, code: string, message: string): Reply => {
  const reply = ec2Writer(randomUUID()).refuse({ code, message, status })
  return status === 413 || status === 400 ? { ...reply, headers: { connection: 'close' } } : reply
}

/** A request's body, unpacked, or the refusal of one that is too large or broken. */
function readBody(request: IncomingMessage): Promise<Uint8Array | Reply> {
  return new Promise((done) => {
    const parts: Buffer[] = []
    let size = 0
    request.on('data', (part: Buffer) => {
      size += part.length
      // the rest is read and forgotten, so that the client comes to read the refusal
      if (size <= mostBytes) parts.push(part)
      else done(tooLarge())
      if (size > 16 * mostBytes) request.destroy()
    })
    request.on('error', () => done(refusal(400, 'IncompleteBody', 'The body did not come')))
    request.on('end', () => {
      const body = Buffer.concat(parts)
      if (request.headers['content-encoding'] !== 'gzip') done(body)
      else
        gunzip(body, { maxOutputLength: mostBytes }, (error, plain) =>
          done(error ? refusal(400, 'MalformedInput', 'The body is no gzip, or too large') : plain),
        )
    })
  })
}

const tooLarge = () => refusal(413, 'RequestEntityTooLarge', `A request can have at most ${mostBytes} bytes`)

function send(response: ServerResponse, { status, type, headers, body, requestId }: Sent): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    ...(requestId !== undefined && { 'x-amzn-requestid': requestId }),
    ...headers,
  })
  response.end(body)
}

const headersOf = ({ headers }: IncomingMessage): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  )

/** Only who means it: no page of somebody else's in a browser here, and with a token only who has it. */
function whyNot({ token, page }: Endpoint, { headers }: WireRequest, key: string | undefined): Reply | undefined {
  if (token !== undefined) {
    const said = key ?? /^Bearer (.+)$/.exec(headers['authorization'] ?? '')?.[1] ?? ''
    if (!same(said, token))
      return refusal(401, 'AuthFailure', 'AWS was not able to validate the provided access credentials')
    return undefined
  }
  const host = (headers['host'] ?? '').replace(/:\d+$/, '')
  const isHere = host === '[::1]' || host === '127.0.0.1' || host === 'localhost' || host.endsWith('.localhost')
  const isOwn = page !== undefined && headers['origin'] === `http://${headers['host'] ?? ''}`
  if (isHere && (isOwn || headers['origin'] === undefined)) return undefined
  return refusal(403, 'UnauthorizedOperation', 'You are not authorized to perform this operation.')
}

/** Compares without telling by its time how much is right. */
function same(said: string, token: string): boolean {
  const [a, b] = [Buffer.from(said), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** True where one more fits into this second. */
function bounded(most: number): () => boolean {
  let [second, count] = [0, 0]
  return () => {
    const now = Math.floor(performance.now() / 1000)
    if (now !== second) [second, count] = [now, 0]
    return ++count <= most
  }
}
