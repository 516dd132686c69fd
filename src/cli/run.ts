import type { Answer } from '#api/answer.ts'
import { callerIdentity } from '#api/caller.ts'
import { kebab } from '#api/cliText.ts'
import { leftOut } from '#api/model/left.ts'
import { leftWaiters, look, mostTries, pollEvery, type Waiter } from '#api/waiters.ts'
import type { KnownAction } from '#facts/aws/known.ts'
import { answerOf, shownOf } from './answer.ts'
import { configure, configured, mustBeHere } from './configure.ts'
import type { Ended, Host } from './host.ts'
import { generalHelp, operationHelp, serviceHelp, waitHelp } from './help.ts'
import { parseExpression } from './jmespath/parser.ts'
import { search } from './jmespath/run.ts'
import { optionsOf } from './options.ts'
import { collect } from './paging.ts'
import { print, queryOf } from './print/print.ts'
import { readJson } from './readJson.ts'
import { inputTextOf, requestOf, sentOf, wordsOf } from './request.ts'
import { type CliOperation, type CliService, isService, operationsIn, serviceNames, waitersOf } from './services.ts'
import { skeletonOf } from './skeleton.ts'
import { errorLine, invalidChoice, paramError, Said, usageError } from './usage.ts'
import { CliError, type Dict, isList, pythonString } from './value.ts'
import { commandIn, type Given, readWords } from './words.ts'

/** The version that is imitated. */
const cliVersion = 'aws-cli/2.36.7 Python/3.13 playground'

const ended = (out: string): Ended => ({ out, err: '', exit: 0 })

/** Runs `aws` with the words after it. Whatever they are, it ends as the real CLI ends. */
export async function runAws(words: readonly string[], host: Host): Promise<Ended> {
  try {
    return await run(words, host)
  } catch (error) {
    if (error instanceof Said) return { out: '', err: error.message, exit: error.exit }
    if (!(error instanceof CliError)) throw error
    const [, code = '', message = ''] =
      /^An error occurred \((\S+)\) when calling the \S+ operation: (.*)$/s.exec(error.message) ?? []
    const besides = await host.leftOut?.({ code, message })
    return {
      out: '',
      err: `${errorLine(error.message)}${besides === undefined ? '' : `${besides}\n`}`,
      exit: error.exit,
    }
  }
}

async function run(words: readonly string[], host: Host): Promise<Ended> {
  const [service, operation, ...others] = commandIn(words)
  if (service === undefined) {
    if (words.includes('--version')) return ended(`${cliVersion}\n`)
    throw usageError('the following arguments are required: command')
  }
  if (service === 'help') return ended(generalHelp())
  if (service === 'configure') return configure(words.slice(words.indexOf('configure') + 1), host)
  if (!isService(service))
    throw elsewhere.has(service) ? notHere(service) : invalidChoice('command', service, serviceNames)
  const operations = operationsIn(service)
  if (operation === undefined) throw usageError('the following arguments are required: operation')
  if (operation === 'help') return ended(serviceHelp(service))
  if (operation === 'wait' && waitersOf(service).size > 0) return wait(service, words, others, host)
  const command = operations.get(operation)
  if (!command)
    throw (
      leftOutOf(await host.known(), service, operation) ??
      invalidChoice('operation', operation, [...operations.keys(), ...(waitersOf(service).size > 0 ? ['wait'] : [])])
    )
  if (others[0] === 'help') return ended(operationHelp(command))
  const options = optionsOf(command)
  const given = await withYaml(readWords(words, options, 2), host)
  const query = queryOf(given.globals.get('query'))
  const skeleton = wordsOf(given, 'generate-cli-skeleton')
  if (skeleton) return skeletonText(command, options, given, skeleton[0] ?? 'input', host)
  const params = requestOf(command, options, given, host.readFile)
  checkRegion(given, host)
  const pages = await collect(command, params, given, (request) => asked(command, request, host))
  return ended(print(command.operation.name, pages, { ...formatOf(given, host), query }))
}

/** With the request that was given as YAML, whose reader is the page's. */
async function withYaml(given: Given, host: Host): Promise<Given> {
  const input = inputTextOf(given, host.readFile)
  if (input?.name !== 'cli-input-yaml') return given
  const read = await host.readYaml(input.text)
  if (!read) throw paramError("Error parsing parameter 'cli-input-yaml': Invalid YAML received.")
  return { ...given, input: readJson(JSON.stringify(read.value ?? null)) }
}

/** Services that AWS has and people are likely to try. */
const elsewhere = new Set(
  'acm apigateway athena autoscaling backup batch budgets ce cloudformation cloudfront cloudtrail codebuild codedeploy codepipeline cognito-idp config dynamodb ecr ecs efs eks elasticache elasticbeanstalk elb elbv2 events fsx glue guardduty health iam imagebuilder kinesis kms lambda lightsail logs opensearch organizations pricing rds redshift resourcegroupstaggingapi route53 s3 s3api scheduler secretsmanager service-quotas sesv2 sqs sso stepfunctions support waf wafv2'.split(
    ' ',
  ),
)

const notHere = (service: string) =>
  new CliError(`The playground does not have ${service}, which AWS has. It has ${serviceNames.join(', ')}.`, 252)

/** Operations of services that are not modelled by their lists, and of CloudWatch what SNS calls the same. */
const leftElsewhere: Readonly<Record<string, readonly string[]>> = {
  cloudwatch: ['TagResource', 'UntagResource', 'ListTagsForResource'],
  'ec2-instance-connect': ['SendSerialConsoleSSHPublicKey'],
  ssm: ['ListTagsForResource'],
  sts: [
    'AssumeRole',
    'AssumeRoleWithSAML',
    'AssumeRoleWithWebIdentity',
    'AssumeRoot',
    'DecodeAuthorizationMessage',
    'GetAccessKeyInfo',
    'GetDelegatedAccessToken',
    'GetFederationToken',
    'GetSessionToken',
    'GetWebIdentityToken',
  ],
}

/** An operation that AWS has and the playground leaves out is no mistake of who asks for it. */
function leftOutOf(all: ReadonlyMap<string, KnownAction>, service: string, operation: string): CliError | undefined {
  const known = [...all].flatMap(([action, one]) => (one.service === service ? [action] : []))
  const action = [...known, ...(leftElsewhere[service] ?? [])].find((one) => kebab(one) === operation)
  return action === undefined ? undefined : notModelled(action)
}

function notModelled(action: string): CliError {
  const { code, message } = leftOut({ kind: 'action', action, name: '' })
  return new CliError(`An error occurred (${code}) when calling the ${action} operation: ${message}`, 254)
}

function skeletonText(
  command: CliOperation,
  options: ReturnType<typeof optionsOf>,
  given: Given,
  kind: string,
  host: Host,
): Ended {
  const { name, input, output } = command.operation
  const answer = (value: Dict, format: string) =>
    ended(
      print(name, [{ value, lists: [] }], { output: format, columns: host.columns, query: undefined, color: false }),
    )
  if (kind === 'input') return answer(skeletonOf(name, input), 'json')
  if (kind === 'yaml-input') return answer(skeletonOf(name, input), 'yaml')
  if (kind !== 'output') throw invalidChoice('--generate-cli-skeleton', kind, ['input', 'output', 'yaml-input'])
  requestOf(command, options, given, host.readFile)
  return answer(output ? skeletonOf('', output) : {}, 'json')
}

const formatOf = ({ globals }: Given, host: Host) => ({
  output: globals.get('output') ?? host.variable('AWS_DEFAULT_OUTPUT') ?? configured(host, 'output') ?? 'json',
  color: globals.get('color') === 'on',
  columns: host.columns,
})

function checkRegion({ globals }: Given, host: Host): void {
  const wanted = globals.get('region') ?? host.variable('AWS_REGION') ?? host.variable('AWS_DEFAULT_REGION')
  if (wanted !== undefined) mustBeHere(wanted, host)
}

/** Asks the account; a refusal ends the command as the service's errors do. */
async function asked({ operation, service }: CliOperation, params: Dict, host: Host): Promise<Dict> {
  const { name, output } = operation
  if (service === 'sts') return callerIdentity(host.accountId())
  const answer = await host.ask({ action: name, params: sentOf(params) })
  if (!answer.ok) {
    const { code, message } = answer.error
    throw new CliError(`An error occurred (${code}) when calling the ${name} operation: ${message}`, 254)
  }
  if (!output) return {}
  const whole = output.has('Return') ? { Return: true, ...answer.response } : answer.response
  return shownOf(name, answerOf(output, whole))
}

/** `aws ec2 wait …`: silent, with simulated time running on, until it is so, cannot become so, or all looks were in vain. */
async function wait(
  service: CliService,
  words: readonly string[],
  [name, help]: readonly string[],
  host: Host,
): Promise<Ended> {
  if (name === undefined)
    throw new CliError(
      `An error occurred (ParamValidation): usage: aws [options] ${service} wait <subcommand> [parameters]\naws: [ERROR]: too few arguments`,
      252,
    )
  if (name === 'help') return ended(waitHelp(service))
  const all = waitersOf(service)
  const waiter = all.get(name)
  const command = [...operationsIn(service).values()].find(({ operation }) => operation.name === waiter?.action)
  const left = leftWaiters[name]
  if (service === 'ec2' && left !== undefined) throw notModelled(left)
  if (!waiter || !command) throw invalidChoice('operation', name, [...all.keys(), ...Object.keys(leftWaiters)])
  if (help === 'help') return ended(operationHelp({ ...command, name }))
  const options = optionsOf(command)
  const given = await withYaml(readWords(words, options, 3), host)
  const params = requestOf(command, options, given, host.readFile)
  checkRegion(given, host)
  const title = name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())
  for (let tries = 1; ; tries++) {
    const answer = await host.ask({ action: waiter.action, params: sentOf(params) })
    const seen = look(waiter, answer)
    if (seen === 'success') return ended('')
    if (seen === 'failure') throw new CliError(`Waiter ${title} failed: ${whyFailed(waiter, answer)}`)
    if (tries === (waiter.tries ?? mostTries))
      throw new CliError(`Waiter ${title} failed: Max attempts exceeded${lastSeen(answer)}`)
    host.advance(waiter.every ?? pollEvery)
    if (!(await host.breathe())) return { out: '', err: '', exit: 130 }
  }
}

/** The refusal after which the CLI still had hopes, as it tells of it. */
const lastSeen = (answer: Answer): string =>
  answer.ok ? '' : `. Previously accepted state: Matched expected service error code: ${answer.error.code}`

function whyFailed(waiter: Waiter, answer: Answer): string {
  if (!answer.ok) return `An error occurred (${answer.error.code}): ${answer.error.message}`
  const found = search(parseExpression(waiter.path), JSON.parse(JSON.stringify(answer.response)))
  const values = isList(found) ? found.map(pythonString) : []
  const bad = waiter.failure?.find((one) => values.includes(one)) ?? ''
  return `Waiter encountered a terminal failure state: For expression "${waiter.path}" we matched expected path: "${bad}" at least once`
}
