import { mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { baseImages } from '#facts/images.ts'
import { anyText } from '#parts/anyText.ts'
import { operationsOf } from '#wire/schema.ts'
import { readArguments } from './arguments.ts'
import { createAnswers } from './answers.ts'
import { watchKey } from './live.ts'
import { serve } from './serve.ts'
import { createEndpoint } from './server.ts'
import { scopeOf } from './services.ts'
import { createWorld, type TimeKept } from './world.ts'

const start = Date.UTC(2026, 10, 2)
const closing: (() => void)[] = []
afterAll(() => closing.forEach((close) => close()))

async function open(
  more: { token?: string; mostPerSecond?: number; page?: string } = {},
  kept: TimeKept = { mode: 'settle', speed: 60 },
) {
  const clock = { now: start }
  const world = createWorld({ seed: 'spec' }, kept, () => clock.now)
  const server = createEndpoint({ world, region: 'us-east-1', ...more })
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  // fetch would not send a host or an origin of somebody else's
  const send = (path: string, body: string | undefined, headers: Readonly<Record<string, string>> = {}) =>
    new Promise<{ status: number; text: string }>((done, failed) => {
      const sent = request({ port, path, method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => done({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }))
      })
      sent.on('error', failed)
      sent.end(body)
    })
  const post = (what: string, body: object) => send(`/_playground/${what}`, JSON.stringify(body))
  return { world, clock, port, send, post }
}

const regions = 'Action=DescribeRegions&Version=2016-11-15'
const signedFor = (region: string) => ({
  authorization: `AWS4-HMAC-SHA256 Credential=a/20261102/${region}/ec2/aws4_request, SignedHeaders=host, Signature=0`,
})

describe('the endpoint', () => {
  it('answers who is here, and nobody whom a page of somebody else’s sends', async () => {
    const { send } = await open()
    expect((await send('/', regions)).text).toContain('<regionName>us-east-1</regionName>')
    expect(await send('/', regions, { origin: 'https://evil.example' })).toMatchObject({ status: 403 })
    const rebound = await send('/', regions, { host: 'evil.example' })
    expect(rebound.text).toContain('<Code>UnauthorizedOperation</Code>')
    expect(await send('/', regions, { host: 'ec2.localhost:4566' })).toMatchObject({ status: 200 })
  })

  it('with a token answers only who has it as their access key', async () => {
    const { send } = await open({ token: 'SESAME0123456789' })
    const signed = (key: string) => ({
      host: 'classroom.example',
      authorization: `AWS4-HMAC-SHA256 Credential=${key}/20261102/us-east-1/ec2/aws4_request, SignedHeaders=host, Signature=0`,
    })
    expect(await send('/', regions, signed('SESAME0123456789'))).toMatchObject({ status: 200 })
    expect((await send('/', regions, signed('SESAME0123456780'))).text).toContain('<Code>AuthFailure</Code>')
    expect(await send('/_playground', undefined)).toMatchObject({ status: 401 })
    expect(await send('/_playground', undefined, { authorization: 'Bearer SESAME0123456789' })).toMatchObject({
      status: 200,
    })
  })

  it('refuses what is too large, too much, or no request, by AWS’s errors', async () => {
    const { send } = await open({ mostPerSecond: 4 })
    expect(await send('/', 'x'.repeat(2_000_000))).toMatchObject({ status: 413 })
    expect((await send('/', 'nonsense')).text).toContain('<Code>MissingAction</Code>')
    expect((await send('/', 'Action=DescribeVpcs&Version=1')).text).toContain('<Code>NoSuchVersion</Code>')
    expect((await send('/', 'not gzip', { 'content-encoding': 'gzip' })).text).toContain('<Code>MalformedInput</Code>')
    const many = await Promise.all([1, 2, 3, 4, 5, 6].map(() => send('/', regions)))
    expect(many.some(({ text }) => text.includes('<Code>RequestLimitExceeded</Code>'))).toBe(true)
  })

  it('names a parameter that AWS does not have, and a Region that the playground has not', async () => {
    const { send } = await open()
    expect((await send('/', `${regions}&Colour.1=red`)).text).toContain('The parameter Colour is not recognized')
    expect((await send('/', regions, signedFor('mars-north-1'))).text).toContain(
      'does not have the Region mars-north-1',
    )
  })

  it('settled, an instance has passed its checks and posted its console; it is in the first zone if nobody says', async () => {
    const { send } = await open()
    const here = async (action: string) => (await send('/', `Action=${action}&Version=2016-11-15`)).text
    const image = baseImages[0]?.ids['us-east-1']
    const launched = await here(`RunInstances&ImageId=${image}&InstanceType=t3.micro&MinCount=1&MaxCount=1`)
    expect(launched).toContain('<availabilityZone>us-east-1a<')
    expect(await here('DescribeInstanceStatus')).not.toContain('initializing')
    const instance = /<instanceId>(.*?)</.exec(launched)?.[1]
    expect(await here(`GetConsoleOutput&InstanceId=${instance}`)).toMatch(/<output>\w+/)
  })

  it('settled, launches for suites that name no type and an image of moto’s; otherwise it refuses as AWS does', async () => {
    const launch = 'Action=RunInstances&Version=2016-11-15&ImageId=ami-12c6146b&MinCount=1&MaxCount=1'
    const { send } = await open()
    const launched = (await send('/', launch)).text
    expect(launched).toContain('<imageId>ami-12c6146b<')
    expect(launched).toContain('<instanceType>m1.small<')
    expect(launched).toContain('<availabilityZone>us-east-1a<')
    expect((await send('/', `${launch}&DryRun=true`)).text).toContain('<Code>DryRunOperation<')
    expect((await send('/', `${launch}&SubnetId=subnet-0`)).text).toContain('<Code>InvalidSubnetID.NotFound<')
    const named = 'Action=DescribeImages&Version=2016-11-15'
    expect((await send('/', `${named}&ImageId.1=ami-12c6146b`)).text).toContain('<imageState>available<')
    expect((await send('/', named)).text).not.toContain('ami-12c6146b')
    const spot = 'Action=RequestSpotInstances&Version=2016-11-15&LaunchSpecification.ImageId=ami-12c6146b'
    expect((await send('/', spot)).text).toContain('<instanceType>m1.small<')
    await send('/moto-api/reset', '')
    expect((await send('/', 'Action=DescribeInstances&Version=2016-11-15')).text).not.toContain('<instanceId>')
    const real = await open({}, { mode: 'real', speed: 1 })
    expect((await real.send('/', launch)).text).toContain('<Code>InvalidAMIID.NotFound<')
  })

  it('answers in the Regions of every account, each with its own things, zones and names', async () => {
    const { send } = await open()
    const ireland = signedFor('eu-west-1')
    const here = async (action: string) => (await send('/', `Action=${action}&Version=2016-11-15`, ireland)).text
    expect((await send('/', regions)).text.match(/<regionName>/g)).toHaveLength(17)
    expect((await send('/', `${regions}&AllRegions=true`)).text).toContain('<optInStatus>not-opted-in</optInStatus>')
    expect(await here('DescribeAvailabilityZones')).toContain('<zoneId>euw1-az3</zoneId>')
    const image = baseImages[0]?.ids['eu-west-1']
    const launched = await here(`RunInstances&ImageId=${image}&InstanceType=t3.micro&MinCount=1&MaxCount=1`)
    expect(launched).toMatch(/<availabilityZone>eu-west-1[abc]</)
    expect(await here('DescribeInstances')).toContain('.eu-west-1.compute.internal')
    expect((await send('/', 'Action=DescribeInstances&Version=2016-11-15')).text).not.toContain('<instanceId>')
  })

  it('has a door for time, errors, faults and a fresh account', async () => {
    const { send, post } = await open()
    const state = async () => JSON.parse((await send('/_playground', undefined)).text)
    expect(await state()).toMatchObject({ now: '2026-11-02T00:00:00.000Z', time: 'settle' })
    await post('time', { advance: 90 })
    await post('time', { set: '2026-11-02T01:00:00Z' })
    expect(await state()).toMatchObject({ now: '2026-11-02T01:00:00.000Z' })
    expect(await post('time', { set: '2026-11-01' })).toMatchObject({ status: 400 })
    expect(await post('time', { mode: 'sideways' })).toMatchObject({ status: 400 })
    await post('errors', { action: 'DescribeRegions', code: 'RequestLimitExceeded', status: 503 })
    expect(await send('/', regions)).toMatchObject({ status: 503 })
    expect(await send('/', regions)).toMatchObject({ status: 200 })
    expect(
      (await post('ask', { action: 'CreateVolume', params: { AvailabilityZone: 'us-east-1a', Size: 1 } })).status,
    ).toBe(200)
    expect((await send('/_playground/log', undefined)).text).toContain('CreateVolume')
    await post('reset', {})
    expect(await state()).toMatchObject({ now: '2026-11-02T00:00:00.000Z' })
    expect((await send('/_playground/log', undefined)).text).toBe('{"events":[]}\n')
    expect(await post('nonsense', {})).toMatchObject({ status: 404 })
  })

  it('answers the same question anew once anything has happened, a second has passed, or an error was ordered', async () => {
    const { send, post, clock } = await open({}, { mode: 'real', speed: 60 })
    const volumes = 'Action=DescribeVolumes&Version=2016-11-15'
    const idOf = ({ text }: { text: string }) => /<requestId>([^<]+)/.exec(text)?.[1]
    const [first, second] = [await send('/', volumes), await send('/', volumes)]
    expect(idOf(first)).not.toBe(idOf(second))
    expect(first.text.replace(idOf(first) ?? '', '')).toBe(second.text.replace(idOf(second) ?? '', ''))
    await send('/', 'Action=CreateVolume&Version=2016-11-15&AvailabilityZone=us-east-1a&Size=1')
    expect((await send('/', volumes)).text).toContain('<status>creating</status>')
    clock.now += 60_000
    expect((await send('/', volumes)).text).toContain('<status>available</status>')
    await post('errors', { action: 'DescribeVolumes', code: 'RequestLimitExceeded', status: 503 })
    expect(await send('/', volumes)).toMatchObject({ status: 503 })
    expect(await send('/', volumes)).toMatchObject({ status: 200 })
  })

  it('lets time go as it goes, or faster', async () => {
    const real = await open({}, { mode: 'real', speed: 60 })
    real.clock.now += 5500
    expect((await real.send('/_playground', undefined)).text).toContain('"now":"2026-11-02T00:00:05.000Z"')
    await real.post('time', { mode: 'fast', speed: 60 })
    real.clock.now += 10_000
    expect((await real.send('/_playground', undefined)).text).toContain('"now":"2026-11-02T00:10:05.000Z"')
  })
})

describe('the page that follows', () => {
  const page = mkdtempSync(join(tmpdir(), 'page-'))
  writeFileSync(join(page, 'index.html'), '<title>the page</title>')
  /** What a page is told, up to so many messages. */
  const told = (port: number, path: string, most: number) =>
    new Promise<readonly Record<string, unknown>[]>((done, failed) => {
      const messages: Record<string, unknown>[] = []
      const sent = request({ port, path }, (response) => {
        if (response.statusCode !== 200) return done([{ status: response.statusCode }])
        response.on('data', (part: Buffer) => {
          for (const line of part.toString().split('\n\n')) if (line !== '') messages.push(JSON.parse(line.slice(6)))
          if (messages.length < most) return
          sent.destroy()
          done(messages)
        })
      })
      sent.on('error', failed)
      sent.end()
    })

  it('is served with the account’s story, and goes on with what is asked', async () => {
    const { send, port } = await open({ page })
    expect((await send('/', undefined)).text).toContain('the page')
    expect((await send('/../../etc/passwd', undefined)).text).not.toContain('root:')
    expect((await send('/%2e%2e%2f%2e%2e%2fetc%2fpasswd', undefined)).text).not.toContain('root:')
    expect((await send(`/?${regions}`, undefined)).text).toContain('DescribeRegionsResponse')
    const following = told(port, '/_playground/live', 2)
    await send('/_playground/live', JSON.stringify({ action: 'AllocateAddress', params: {} }), {
      origin: `http://localhost:${port}`,
      host: `localhost:${port}`,
    })
    const messages = await following
    expect(messages.map(({ kind }) => kind)).toEqual(['story', 'more'])
    expect(messages[1]).toMatchObject({ from: 0, events: [{ kind: 'Asked', from: 'console' }, {}] })
    expect(await send('/_playground/live', '{}', { origin: 'https://evil.example' })).toMatchObject({ status: 403 })
  })

  it('with a token is watched by whoever has its watching key, who cannot ask', async () => {
    const token = 'SESAME0123456789'
    const { send, port } = await open({ page, token })
    const key = watchKey(token)
    expect(await told(port, `/_playground/live?key=${key}`, 1)).toMatchObject([{ kind: 'story' }])
    expect(await told(port, '/_playground/live?key=nonsense', 1)).toEqual([{ status: 401 }])
    const asks = (bearer: string) =>
      send('/_playground/live', '{"action":"AllocateAddress"}', { authorization: `Bearer ${bearer}` })
    expect(await asks(key)).toMatchObject({ status: 401 })
    expect(await asks(token)).toMatchObject({ status: 200 })
  })

  it('is not there where nobody asked for it', async () => {
    const { send } = await open()
    expect((await send('/', undefined)).text).toContain('speaks AWS')
    expect(await send('/_playground/live', undefined)).toMatchObject({ status: 404 })
  })
})

describe('starting it', () => {
  it('lets nobody in from elsewhere without a token', () => {
    expect(readArguments(['--host', '0.0.0.0'], undefined)).toContain('say a --token')
    expect(readArguments(['--host', '0.0.0.0'], 'SESAME0123456789')).toMatchObject({ host: '0.0.0.0' })
    expect(readArguments([], undefined)).toMatchObject({ host: '127.0.0.1', port: 4566, mode: 'real' })
    for (const words of [
      ['--port', '99999'],
      ['--time', 'x'],
      ['--speed', '0'],
      ['--region', 'mars'],
      ['--colour'],
      ['--start', 'soon'],
    ])
      expect(typeof readArguments(words, undefined), words.join(' ')).toBe('string')
  })
})

/** The number of tries; `FUZZ=10000` for a long look. */
const numRuns = Number(process.env['FUZZ'] ?? 200)

describe('whatever is sent', () => {
  const world = createWorld({ seed: 'fuzz' }, { mode: 'settle', speed: 60 }, () => start)
  const served = {
    world,
    region: 'us-east-1',
    ordered: () => undefined,
    isOrdered: () => false,
    answers: createAnswers(),
    newRequestId: () => 'id',
  } as const
  const names = (['ec2', 'cloudwatch', 'sns'] as const).flatMap((service) => [...operationsOf(service).keys()])
  const action = fc.oneof(fc.constantFrom(...names), anyText)
  const headers = fc.record(
    {
      'x-amz-target': action.map((name) => `GraniteServiceVersion20100801.${name}`),
      'smithy-protocol': fc.constant('rpc-v2-cbor'),
      authorization: anyText,
    },
    { requiredKeys: [] },
  )
  const key = fc.array(
    fc.oneof(fc.constantFrom('InstanceId', 'Filter', 'Tag', '1', 'member', 'entry', '__proto__'), anyText),
  )
  const form = fc
    .tuple(
      action,
      fc.constantFrom('2016-11-15', '2010-08-01', '2010-03-31', '2011-06-15', ''),
      fc.array(fc.tuple(key, anyText)),
    )
    .map(([name, version, pairs]) =>
      new URLSearchParams([['Action', name], ['Version', version], ...pairs.map(([k, v]) => [k.join('.'), v])] as [
        string,
        string,
      ][]).toString(),
    )
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    form.map((text) => new TextEncoder().encode(text)),
    fc.json().map((text) => new TextEncoder().encode(text)),
  )
  const path = fc.oneof(
    fc.constant('/'),
    action.map((name) => `/service/GraniteServiceVersion20100801/operation/${name}`),
    anyText.map((text) => `/?${text}`),
  )

  it('is answered as AWS answers: nothing throws, and no answer tells of the inside', () => {
    fc.assert(
      fc.property(headers, path, body, (sent, address, bytes) => {
        const scope = scopeOf(sent.authorization, address)
        const reply = serve(served, { method: 'POST', address, headers: sent, body: bytes }, scope)
        expect(reply.status).toBeGreaterThanOrEqual(200)
        expect(reply.status).not.toBe(500)
        expect(new TextDecoder().decode(typeof reply.body === 'string' ? undefined : reply.body)).not.toContain(
          '    at ',
        )
      }),
      { numRuns },
    )
  })

  it('as bytes on the line, whatever they are, ends that line and no other', { timeout: 600_000 }, async () => {
    const bugs: unknown[] = []
    const server = createEndpoint({ world, region: 'us-east-1', mostPerSecond: 1e6, onBug: (bug) => bugs.push(bug) })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address() as AddressInfo
    const begun = fc.constantFrom(
      '',
      'GET / HTTP/1.1\r\n',
      'POST / HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 5\r\n\r\n',
    )
    const send = (bytes: Buffer) =>
      new Promise<void>((ended) => {
        const socket = connect(port, '127.0.0.1', () => socket.end(bytes))
        socket.on('data', () => undefined)
        socket.on('error', () => undefined)
        socket.on('close', () => ended())
      })
    try {
      await fc.assert(
        fc.asyncProperty(begun, fc.uint8Array({ maxLength: 300 }), (head, bytes) =>
          send(Buffer.concat([Buffer.from(head), bytes])),
        ),
        { numRuns },
      )
      expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
      expect(bugs).toEqual([])
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })
})
