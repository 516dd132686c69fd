import { answerMetadata } from '../metadata/answer.ts'
import { linuxOf } from './packages.ts'
import { type Call, cannot, done, fails, instanceOf, type Ran } from './session.ts'

/** The options of `ec2-metadata` that the page has, each with what it is called in the metadata. */
const asked: Readonly<Record<string, string>> = {
  a: 'ami-id',
  h: 'local-hostname',
  i: 'instance-id',
  o: 'local-ipv4',
  p: 'public-hostname',
  s: 'security-groups',
  t: 'instance-type',
  v: 'public-ipv4',
}

/** `ec2-metadata`: Amazon Linux's own way to ask the instance metadata service. */
export function ec2Metadata({ session, args }: Call): Ran {
  const { account, at: now } = session.tx
  const instance = instanceOf(session)
  if (linuxOf(account, instance) === 'ubuntu') return fails('bash: ec2-metadata: command not found', 127)
  const names: string[] = []
  for (const arg of args.filter((one) => one !== '-q' && one !== '--quiet')) {
    const name = asked[arg.replace(/^-/, '')] ?? arg.replace(/^--/, '')
    if (!Object.values(asked).includes(name)) return cannot(session, `\`ec2-metadata ${arg}\``)
    names.push(name)
  }
  if (names.length === 0) return cannot(session, '`ec2-metadata` without an option')
  const isQuiet = args.some((one) => one === '-q' || one === '--quiet')
  const headers = new Map([['x-aws-ec2-metadata-token-ttl-seconds', '60']])
  const ask = { account, instance, now }
  const token = answerMetadata({ ...ask, method: 'PUT', path: '/latest/api/token', headers })
  if (token.status !== 200)
    return fails(
      '[ERROR] Command not valid outside EC2 instance. Please run this command within a running EC2 instance.',
    )
  const withToken = new Map([['x-aws-ec2-metadata-token', token.body]])
  const rows = names.map((name) => {
    const { status, body } = answerMetadata({
      ...ask,
      method: 'GET',
      path: `/latest/meta-data/${name}`,
      headers: withToken,
    })
    return `${isQuiet ? '' : `${name}: `}${status === 200 ? body : 'not available'}`
  })
  return done(rows.join('\n'))
}
