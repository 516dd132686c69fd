import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { makeKeysBy } from '#engine/world/keyPairs/madeUp.ts'
import { iso } from '#lib/time.ts'
import { readArguments, usage } from './arguments.ts'
import { watchKey } from './live.ts'
import { realKeys } from './realKeys.ts'
import { createEndpoint } from './server.ts'
import { createWorld } from './world.ts'

const wanted = readArguments(process.argv.slice(2), process.env['PLAYGROUND_TOKEN'])
if (wanted === usage) console.log(usage)
else if (typeof wanted === 'string') {
  console.error(`${wanted}\n\n${usage}`)
  process.exitCode = 2
} else {
  const { port, host, token, region, seed, accountId, startedAt, mode, speed, rate } = wanted
  const page = wanted.live ? (wanted.page ?? fileURLToPath(new URL('page', import.meta.url))) : undefined
  if (page !== undefined && !existsSync(`${page}/index.html`)) {
    console.error(`--live serves the page, and there is none in ${page}`)
    process.exit(2)
  }
  makeKeysBy(realKeys)
  const world = createWorld({ seed, startedAt, accountId }, { mode, speed }, Date.now)
  const server = createEndpoint({
    world,
    region,
    token,
    page,
    mostPerSecond: rate,
    onBug: (error) => console.error('A bug of the playground:', error),
  })
  server.on('error', (error) => {
    console.error(`Cannot listen on ${host}:${port}: ${error.message}`)
    process.exitCode = 1
  })
  server.listen(port, host, () => {
    const address = server.address()
    const at = typeof address === 'object' && address ? address.port : port
    const where = `http://${host.includes(':') ? `[${host}]` : host}:${at}`
    if (page !== undefined)
      console.log(
        `The page follows this account:\n  to watch  ${where}/?live${token === undefined ? '' : `=${watchKey(token)}`}\n  to act    ${where}/?live${token === undefined ? '' : `=${token}`}&act\n`,
      )
    console.log(`EC2 Playground answers at ${where} as AWS does, for ${region}; it is ${iso(world.now())}, time: ${mode}.
Nobody checks signatures: any access key and secret will do${token === undefined ? '' : ', if the access key id is the token'}.
  export AWS_ENDPOINT_URL=${where} AWS_DEFAULT_REGION=${region} AWS_ACCESS_KEY_ID=${token === undefined ? 'playground' : 'TOKEN'} AWS_SECRET_ACCESS_KEY=playground
  aws ec2 describe-instances --endpoint-url ${where}
Time, faults and a fresh account: ${where}/_playground (docs/endpoint.md). Press Ctrl+C to stop.`)
  })
}
