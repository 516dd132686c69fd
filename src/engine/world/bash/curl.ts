import { get } from '#lib/table.ts'
import { readFile } from '../guest/files.ts'
import { pageOf, softwareOf } from '../guest/software.ts'
import { answerMetadata } from '../metadata/answer.ts'
import { publicIpOf } from '../network/read.ts'
import { absolute, put } from './files.ts'
import { denied } from './owners.ts'
import { linuxOf, reachesInternet } from './packages.ts'
import { type Call, cannot, done, fails, instanceOf, type Ran, type Session } from './session.ts'

interface Request {
  readonly method: string
  readonly headers: ReadonlyMap<string, string>
  readonly url: string
  readonly file?: string | undefined
  readonly isFailing: boolean
  readonly withStatus: boolean
  /** -I: the head and nothing else */
  readonly isHead: boolean
  /** -w: what is said after it, with the status in it */
  readonly after?: string | undefined
}

/** Options that take a value which changes nothing here. */
const withValue = new Set(['-m', '--max-time', '--connect-timeout', '--retry', '-A', '--user-agent', '--retry-delay'])

/** Letters of options that stand together, the last of which may take a value: `-sX PUT`, `-fsSLo FILE`. */
function takenApart(arg: string): readonly string[] {
  const [, letters, last = '', value = ''] = /^-([sSfLkiIvg]+)([XHowmA])(.*)$/s.exec(arg) ?? []
  return letters === undefined ? [arg] : [`-${letters}`, `-${last}`, ...(value === '' ? [] : [value])]
}

/** The request that a line of curl makes; the option that is not known, where there is one. */
function requestOf(args: readonly string[]): Request | string {
  const headers = new Map<string, string>()
  let [method, url, file] = ['GET', '', undefined as string | undefined]
  let after: string | undefined
  let [isFailing, withStatus, isHead] = [false, false, false]
  const apart = args.flatMap(takenApart)
  for (let at = 0; at < apart.length; at++) {
    const arg = apart[at] ?? ''
    if (!arg.startsWith('-')) {
      url = arg
      continue
    }
    const next = () => apart[++at] ?? ''
    if (arg === '-X' || arg === '--request') method = next()
    else if (/^-X[A-Z]+$/.test(arg)) method = arg.slice(2)
    else if (arg === '-H' || arg === '--header') {
      const header = next()
      const colon = header.indexOf(':')
      headers.set(header.slice(0, Math.max(0, colon)).trim().toLowerCase(), header.slice(colon + 1).trim())
    } else if (arg === '-o' || arg === '--output') file = next()
    else if (arg === '-w' || arg === '--write-out') after = next()
    else if (withValue.has(arg)) next()
    else if (arg === '--fail') isFailing = true
    else if (arg === '--include') withStatus = true
    else if (arg === '--head') isHead = true
    else if (/^-[sSfLkiIvg]+$/.test(arg)) {
      isFailing ||= arg.includes('f')
      withStatus ||= arg.includes('i')
      isHead ||= arg.includes('I')
    } else if (
      !['--silent', '--show-error', '--location', '--insecure', '--compressed', '--noproxy', '-4'].includes(arg)
    )
      return arg
  }
  return { method, headers, url, file, isFailing, withStatus, isHead, after }
}

/**
 * The curl command: the metadata service and the machine's own web server answer, the rest of the internet is not
 * there.
 */
export function curl({ session, args, isRoot }: Call): Ran {
  const request = requestOf(args)
  if (typeof request === 'string') return fails(`playground: the option ${request} of curl is not known here`, 2)
  if (request.url === '') return fails("curl: try 'curl --help' for more information", 2)
  const answer = answerTo(session, request)
  if ('err' in answer) return answer
  if (answer.status >= 400 && request.isFailing)
    return fails(`curl: (22) The requested URL returned error: ${answer.status}`, 22)
  const { isHead, withStatus } = request
  const head = isHead || withStatus ? `HTTP/1.1 ${answer.status} ${reasons[answer.status] ?? ''}\r\n\r\n` : ''
  const after = request.after === undefined ? '' : written(request.after, answer.status)
  if (after === undefined) return cannot(session, `\`curl -w\` with anything but %{http_code}`)
  if (request.file === undefined) return done(head + (isHead ? '' : answer.body) + after)
  if (absolute(session, request.file) === '/dev/null') return done(after)
  const wrong = denied(session, absolute(session, request.file), isRoot)
  if (wrong !== undefined)
    return fails(
      `Warning: Failed to open the file ${request.file}: ${wrong}\ncurl: (23) Failure writing output to destination`,
      23,
    )
  const refused = put(session, absolute(session, request.file), answer.body, false)
  return refused === undefined ? done(after) : fails('curl: (23) Failed writing body', 23)
}

const reasons: Readonly<Record<number, string>> = { 200: 'OK', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found' }

/** The words of `-w`: of its variables the status is known; undefined where it asks for another. */
function written(form: string, status: number): string | undefined {
  const said = form
    .replaceAll(/%\{(?:http_code|response_code)\}/g, String(status))
    .replaceAll(/\\([nrt])/g, (_, sign: string) => ({ n: '\n', r: '\r', t: '\t' })[sign] ?? '')
  return said.includes('%{') ? undefined : said
}

/** `wget -O - URL`, as far as curl goes. */
export function wget({ args, ...call }: Call): Ran {
  const at = args.indexOf('-O')
  const url = args.find((arg, nth) => !arg.startsWith('-') && (at < 0 || nth !== at + 1)) ?? ''
  const name = (at < 0 ? undefined : args[at + 1]) ?? url.split('/').findLast((part) => part !== '') ?? 'index.html'
  return curl({ ...call, args: ['-s', '-f', ...(name === '-' ? [] : ['-o', name]), url] })
}

type Got = { readonly status: number; readonly body: string } | (Ran & { readonly err: string })
const failed = (err: string, status: number): Got => ({ err, status })

function answerTo(session: Session, { method, headers, url }: Request): Got {
  const { tx, instanceId } = session
  const instance = instanceOf(session)
  const [, scheme = 'http', host = '', port = '', path = '/'] =
    /^(?:(https?):\/\/)?([^/:]+|\[[^\]]+\])(?::(\d+))?(\/.*)?$/.exec(url) ?? []
  if (host === '169.254.169.254' && scheme === 'http')
    return answerMetadata({ account: tx.account, instance, now: tx.at, method, path, headers })
  const own = ['localhost', '127.0.0.1', instance.privateIp, publicIpOf(tx.account, instance)]
  if (own.includes(host)) {
    const guest = get(tx.account.guests, instanceId)
    const listens = scheme === 'http' && (port === '' || port === '80') && guest?.web === 'running'
    const at = port === '' ? (scheme === 'https' ? '443' : '80') : port
    if (!listens)
      return failed(`curl: (7) Failed to connect to ${host} port ${at} after 0 ms: Could not connect to server`, 7)
    return ownPage(session, path)
  }
  const at = port === '' ? (scheme === 'https' ? 443 : 80) : Number(port)
  if (!reachesInternet(tx.account, instance, at))
    return failed(`curl: (28) Failed to connect to ${host} port ${at} after 130000 ms: Connection timed out`, 28)
  if (/^(?:checkip\.amazonaws\.com|ifconfig\.me|api\.ipify\.org)$/.test(host))
    return { status: 200, body: publicIpOf(tx.account, instance) ?? '' }
  return failed(`playground: ${host} is out on the internet, which is not part of this page`, 6)
}

/** A page of the web server inside: what somebody wrote, or the one that it comes with. */
function ownPage(session: Session, path: string): Got {
  const { tx, instanceId } = session
  const instance = instanceOf(session)
  const unit = get(tx.account.guests, instanceId)?.webUnit ?? 'nginx'
  const index = pageOf(unit, linuxOf(tx.account, instance))
  const file = path === '/' ? index : index.replace(/\/index\.html$/, path)
  const body = readFile(tx.account, instance, file)
  const { packages = [] } = softwareOf(tx.account, instance) ?? {}
  if (body !== undefined && path.endsWith('.php') && packages.some((name) => /^(?:php|libapache2-mod-php)/.test(name)))
    return failed(`playground: ${path} is a PHP program, and this page runs none`, 6)
  if (body !== undefined) return { status: 200, body }
  if (path !== '/' && path !== '/index.html') return { status: 404, body: `<h1>404 Not Found</h1>` }
  return { status: 200, body: unit === 'nginx' ? '<h1>Welcome to nginx!</h1>' : '<h1>It works!</h1>' }
}
