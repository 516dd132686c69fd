// `npm run fuzz`: 10,000 random lines for the terminal, and as many random requests and bytes for the endpoint. FUZZ=… tries another
// number, WALK_SEED=… the same again: the seed is said at the beginning.
import { spawnSync } from 'node:child_process'

const { FUZZ = '10000', WALK_SEED = 'random' } = process.env
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    'src/cli/terminal.test.ts',
    'src/endpoint/server.test.ts',
    '-t',
    'whatever is',
  ],
  { stdio: 'inherit', env: { ...process.env, FUZZ, WALK_SEED } },
)
process.exitCode = status ?? 1
