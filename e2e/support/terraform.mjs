// Terraform with AWS's provider against the endpoint: the modules of `terraform/` are made, read again, changed, read again
// and taken away. The provider comes from TF_PLUGIN_DIR, or from where Terraform looks for one on a machine that has it.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const terraform = process.env.TERRAFORM ?? 'terraform'
const provider = 'registry.terraform.io/hashicorp/aws'

/** The mirror that has the provider: Terraform's documentation, “Implied Local Mirror Directories”. */
const mirror = [
  process.env.TF_PLUGIN_DIR,
  join(homedir(), '.terraform.d/plugins'),
  join(homedir(), '.local/share/terraform/plugins'),
  '/usr/local/share/terraform/plugins',
  '/usr/share/terraform/plugins',
].find((dir) => dir && existsSync(join(dir, provider)))

/** The version of Terraform and of the provider, or a sentence that says what is missing. */
function whoJudges() {
  const { stdout } = spawnSync(terraform, ['version', '-json'], { encoding: 'utf8' })
  if (!stdout) return { missing: 'Terraform is not here: TERRAFORM=/path/to/terraform names one.' }
  if (!mirror) return { missing: "Terraform's AWS provider is not here: TF_PLUGIN_DIR=… names a mirror that has it." }
  return {
    name: `Terraform ${JSON.parse(stdout).terraform_version}, provider ${readdirSync(join(mirror, provider)).join(', ')}`,
  }
}

/** What Terraform says that it did or would do: `3 added, 1 changed, 0 destroyed`. */
const counted = (said) => {
  const [, ...figures] =
    /(\d+) (?:to add|added), (\d+) (?:to change|changed), (\d+) (?:to destroy|destroyed)/.exec(said) ?? []
  return figures.length === 0 ? 'nothing' : `${figures[0]} made, ${figures[1]} changed, ${figures[2]} taken away`
}

/** Everything that Terraform did and found, in a sentence; throws where AWS would have done otherwise. */
export function byTerraform(endpoint) {
  const { missing, name } = whoJudges()
  if (missing) return missing
  const folder = mkdtempSync(join(tmpdir(), 'judged-'))
  const rules = join(folder, 'cli.tfrc')
  const env = { ...process.env, TF_CLI_CONFIG_FILE: rules, TF_IN_AUTOMATION: '1', TF_VAR_endpoint: endpoint }
  delete env.AWS_ENDPOINT_URL

  /** Runs Terraform; answers what it said. `plan -detailed-exitcode` ends with 2 where it would change something. */
  function run(...words) {
    const { status, stdout, stderr } = spawnSync(terraform, [...words, '-no-color'], {
      cwd: folder,
      env,
      encoding: 'utf8',
    })
    if (status !== 0)
      throw new Error(`terraform ${words.join(' ')} ended with ${status}:\n${stdout}${stderr}`.slice(-6000))
    return stdout
  }
  const agrees = (...words) => run('plan', '-detailed-exitcode', ...words)
  const later = '-var=environment=production'

  try {
    cpSync(fileURLToPath(new URL('terraform/', import.meta.url)), folder, { recursive: true })
    const found = `filesystem_mirror {\n path = ${JSON.stringify(mirror)}\n include = ["registry.terraform.io/hashicorp/*"]\n}`
    writeFileSync(rules, `disable_checkpoint = true\nprovider_installation {\n${found}\n}\n`)
    run('init')
    const made = counted(run('apply', '-auto-approve'))
    agrees()
    const web = 'module.server.aws_instance.web'
    const id = /^\s+id\s+= "(i-\w+)"/m.exec(run('state', 'show', web))[1]
    run('state', 'rm', web)
    run('import', web, id)
    const changed = counted(run('apply', '-auto-approve', later))
    agrees(later)
    run('destroy', '-auto-approve', later)
    const left = run('state', 'list').trim()
    if (left) throw new Error(`Terraform leaves ${left}`)
    return `${name}: ${made}; then no changes; an instance imported; ${changed}; then no changes; all taken away.`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
