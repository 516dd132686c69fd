// `npm run monkey [acts] [seed …]`: a monkey plays the built site by mouse, keys and touch, on seeds of chance or of one's own.
import { spawnSync } from 'node:child_process'

const [acts = '1000', ...given] = process.argv.slice(2)
const seeds = given.length > 0 ? given : Array.from({ length: 4 }, () => String(Math.floor(Math.random() * 1e6)))
console.log(`${acts} acts on each of the seeds ${seeds.join(', ')}`)
const env = { ...process.env, MONKEY_ACTS: acts, MONKEY_SEEDS: seeds.join(' ') }
const { status } = spawnSync('npx', ['playwright', 'test', '-c', 'e2e', '--project=site', 'monkey.spec.ts'], {
  stdio: 'inherit',
  env,
  shell: process.platform === 'win32',
})
process.exitCode = status ?? 1
