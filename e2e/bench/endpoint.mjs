// `npm run bench:endpoint`: requests a second of the endpoint, for DescribeInstances with 100 instances and for RunInstances, and
// its memory over 100,000 requests. MOTO=/path/to/moto_server measures moto beside it, in the same run and the same way.
// REQUESTS=… asks for another number of them, KEPT=… with another number of instances.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'

const agent = new Agent({ keepAlive: true, maxSockets: 8 })
const many = Number(process.env.REQUESTS ?? 100_000)
const kept = Number(process.env.KEPT ?? 100)

const send = (port, path, body, headers = {}) =>
  new Promise((done, failed) => {
    const sent = request({ agent, port, path, method: 'POST', headers }, (response) => {
      const parts = []
      response.on('data', (part) => parts.push(part))
      // read where somebody wants to: to make a text of it costs more than to send it
      response.on('end', () => done({ status: response.statusCode, text: () => Buffer.concat(parts).toString() }))
    })
    // a connection that was kept may be closed just then: whoever keeps some asks again
    sent.on('error', (error) =>
      sent.reusedSocket && error.code === 'ECONNRESET' ? done(send(port, path, body, headers)) : failed(error),
    )
    sent.end(body)
  })

const signed = {
  'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
  authorization:
    'AWS4-HMAC-SHA256 Credential=bench/20261102/us-east-1/ec2/aws4_request, SignedHeaders=host, Signature=0',
}
const ask = async (port, action, params = {}) => {
  const body = new URLSearchParams({ Action: action, Version: '2016-11-15', ...params }).toString()
  const { status, text } = await send(port, '/', body, signed)
  if (status !== 200) throw new Error(`${action}: ${text()}`)
  return text
}

/** Requests a second, with eight on their way at once. */
async function rate(times, one) {
  let begun = 0
  const from = performance.now()
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (begun++ < times) await one()
    }),
  )
  return (times / (performance.now() - from)) * 1000
}

/** Bytes that a process holds; 0 where the system does not tell. */
function memoryOf({ pid }) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}

async function measure(port, { reset, reads, writes }) {
  await reset()
  const image = /<imageId>(ami-[0-9a-f]+)<\/imageId>/.exec((await ask(port, 'DescribeImages'))())?.[1] ?? ''
  const launch = (count) =>
    ask(port, 'RunInstances', { ImageId: image, InstanceType: 't3.nano', MinCount: count, MaxCount: count })
  await launch(100)
  const answer = (await ask(port, 'DescribeInstances'))()
  const found = answer.split('<instanceId>').length - 1
  if (found < 100) throw new Error(`DescribeInstances told ${found} instances`)
  await rate(Math.min(200, reads), () => ask(port, 'DescribeInstances'))
  const describe = await rate(reads, () => ask(port, 'DescribeInstances'))
  await reset()
  const run = await rate(writes, () => launch(1))
  await reset()
  await launch(kept)
  return { describe, run, bytes: answer.length }
}

const said = ({ describe, run, bytes }) =>
  `DescribeInstances of 100: ${describe.toFixed(0)}/s (${(bytes / 1024).toFixed(0)} KiB each), RunInstances: ${run.toFixed(0)}/s`

async function ours() {
  const file = fileURLToPath(new URL('../support/endpoint.mjs', import.meta.url))
  const server = spawn(process.execPath, [file, '--port', '0', '--rate', '1000000'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    let text = ''
    while (!/http:\/\/127\.0\.0\.1:\d+/.test(text)) text += String((await once(server.stdout, 'data'))[0])
    const port = Number(/http:\/\/127\.0\.0\.1:(\d+)/.exec(text)?.[1])
    const door = (what, body) => send(port, `/_playground/${what}`, JSON.stringify(body))
    const reset = async () => {
      await door('reset', {})
      await door('ask', { action: 'SetQuotas', params: { Profile: 'raised' } })
    }
    const measured = await measure(port, {
      reset,
      reads: Number(process.env.READS ?? 3000),
      writes: Number(process.env.WRITES ?? 800),
    })
    console.log(`endpoint  ${said(measured)}`)
    const [early, late] = [Math.round(many / 5), many]
    await rate(early, () => ask(port, 'DescribeInstances'))
    const before = memoryOf(server)
    const all = await rate(late - early, () => ask(port, 'DescribeInstances'))
    const after = memoryOf(server)
    const mib = (bytes) => `${(bytes / 1024 / 1024).toFixed(0)} MiB`
    console.log(
      `endpoint  memory after ${early} requests ${mib(before)}, after ${late} ${mib(after)}; ${all.toFixed(0)}/s all along`,
    )
    if (before > 0 && after > before * 1.25) {
      console.error('FAILED memory grows with the number of requests')
      process.exitCode = 1
    }
    return measured
  } finally {
    server.kill()
  }
}

async function motos(command) {
  const port = 4599
  const server = spawn(command, ['-p', String(port)], { stdio: 'ignore' })
  try {
    const reset = () => send(port, '/moto-api/reset', '')
    for (let tries = 0; tries < 100; tries++) {
      const there = await reset().catch(() => undefined)
      if (there) break
      await new Promise((done) => setTimeout(done, 200))
    }
    const measured = await measure(port, { reset, reads: 60, writes: 100 })
    console.log(`moto      ${said(measured)}`)
    return measured
  } finally {
    server.kill()
  }
}

const own = await ours()
if (process.env.MOTO) {
  const moto = await motos(process.env.MOTO)
  console.log(
    `endpoint / moto: DescribeInstances ${(own.describe / moto.describe).toFixed(0)} ×, RunInstances ${(own.run / moto.run).toFixed(0)} ×`,
  )
}
agent.destroy()
