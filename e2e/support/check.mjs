// `npm run check`: the checks, all at once. One line for each as it ends, and what a failed one has to say.
import { spawn } from 'node:child_process'

const built = 'node_modules/.tmp'
/** Each check's command; what the compiler and knip found out is kept beside the packages, for the next time. */
const checks = {
  'types of the page': `tsc -p . --incremental --tsBuildInfoFile ${built}/page.tsbuildinfo`,
  'types of the floors without a browser': `tsc -p src/engine --incremental --tsBuildInfoFile ${built}/floors.tsbuildinfo`,
  lint: 'oxlint -c oxlint.config.js --type-aware src e2e',
  format: 'oxfmt --list-different',
  'picture of the house': 'node e2e/support/picture.mjs --check',
  'dead code': `knip --cache --cache-location ${built}/knip`,
}

const run = (name, command) =>
  new Promise((done) => {
    const from = performance.now()
    const said = []
    // npm has put node_modules/.bin on the path
    const child = spawn(command, {
      shell: true,
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
    })
    child.stdout.on('data', (part) => said.push(part))
    child.stderr.on('data', (part) => said.push(part))
    child.on('close', (code) => {
      console.log(
        `${code === 0 ? 'ok    ' : 'FAILED'} ${((performance.now() - from) / 1000).toFixed(1).padStart(5)} s  ${name}`,
      )
      if (code !== 0) console.log(`> ${command}\n${Buffer.concat(said).toString()}`)
      done(code === 0)
    })
  })

const passed = await Promise.all(Object.entries(checks).map(([name, command]) => run(name, command)))
process.exitCode = passed.every(Boolean) ? 0 : 1
