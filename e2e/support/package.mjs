// `npm run judge:package`: packs the package as `npm pack` does, says what is in it, installs it into an empty folder without the
// repository, and asks the endpoint there, the page with it.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'ec2-playground-package-'))
const npm = (args, cwd) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
const fail = (said) => {
  console.error(`FAILED ${said}`)
  process.exitCode = 1
}

try {
  const text = npm(['pack', '--json', '--pack-destination', folder], root)
  // what the build says stands before it
  const [{ filename, size, unpackedSize, files }] = JSON.parse(text.slice(text.indexOf('[\n')))
  const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`
  console.log(`${filename}: ${files.length} files, ${mb(size)} packed, ${mb(unpackedSize)} unpacked`)
  const names = new Set(files.map(({ path }) => path))
  for (const one of ['bin/endpoint.mjs', 'bin/page/index.html', 'bin/page/playground.d.ts', 'LICENSE', 'README.md'])
    if (!names.has(one)) fail(`${one} is not in it`)
  for (const { path } of files) if (/^(src|e2e|node_modules)\//.test(path)) fail(`${path} is in it`)

  const home = join(folder, 'empty')
  execFileSync('mkdir', [home])
  writeFileSync(join(home, 'package.json'), '{"private":true}')
  npm(['install', '--offline', '--no-audit', '--no-fund', join(folder, filename)], home)
  const from = performance.now()
  const server = spawn(
    join(home, 'node_modules/.bin/ec2-playground-endpoint'),
    ['--port', '0', '--time', 'settle', '--live'],
    {
      cwd: home,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  try {
    let said = ''
    while (!said.includes('Ctrl+C')) said += String((await once(server.stdout, 'data'))[0])
    console.log(`it listens after ${(performance.now() - from).toFixed(0)} ms`)
    const base = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? ''
    const body = new URLSearchParams({ Action: 'DescribeRegions', Version: '2016-11-15' })
    const answer = await (await fetch(base, { method: 'POST', body })).text()
    if (!answer.includes('<regionName>us-east-1</regionName>')) fail(`DescribeRegions answered ${answer.slice(0, 200)}`)
    for (const path of ['/', '/playground.d.ts', '/icon.svg']) {
      const { status } = await fetch(base + path)
      if (status !== 200) fail(`${path} answered ${status}`)
    }
    console.log(
      process.exitCode ? 'It does not run alone.' : 'It runs without the repository: an answer of AWS’s, and the page.',
    )
  } finally {
    server.kill()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
