import type { ServiceName } from '#wire/schema.ts'

/** The ways in which a service is spoken to: the version that a query names, its namespace, its name in a signature and in a target. */
interface Spoken {
  readonly version: string
  readonly namespace: string
  /** as a signature's scope has it */
  readonly signed: string
  /** before the action in `X-Amz-Target`, and in the path of CBOR */
  readonly target?: string
}

export const spoken: Readonly<Record<ServiceName, Spoken>> = {
  ec2: { version: '2016-11-15', namespace: 'http://ec2.amazonaws.com/doc/2016-11-15/', signed: 'ec2' },
  cloudwatch: {
    version: '2010-08-01',
    namespace: 'http://monitoring.amazonaws.com/doc/2010-08-01/',
    signed: 'monitoring',
    target: 'GraniteServiceVersion20100801',
  },
  sns: { version: '2010-03-31', namespace: 'http://sns.amazonaws.com/doc/2010-03-31/', signed: 'sns' },
  ssm: { version: '2014-11-06', namespace: '', signed: 'ssm', target: 'AmazonSSM' },
}

export const sts = {
  version: '2011-06-15',
  namespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
  signed: 'sts',
} as const

/** EC2 Instance Connect has one action, in JSON. */
export const instanceConnectTarget = 'AWSEC2InstanceConnectService'

/** Services that take queries; Systems Manager takes JSON alone. */
export type QueryService = Exclude<ServiceName, 'ssm'>
const names: readonly QueryService[] = ['ec2', 'cloudwatch', 'sns']

/** The service that a query asks: by its version, or by whom it is signed for. Older versions of EC2's API are taken too. */
export function serviceOf(version: string, signedFor: string | undefined): QueryService | 'sts' | undefined {
  if (version === sts.version || (version === '' && signedFor === sts.signed)) return 'sts'
  const named = names.find((name) => spoken[name].version === version)
  if (named) return named
  const signed = names.find((name) => spoken[name].signed === signedFor)
  return signed ?? (/^20\d\d-\d\d-\d\d$/.test(version) || version === '' ? 'ec2' : undefined)
}

/** The claims of a signature: whose key, for which Region and service. Nobody checks the signature itself. */
export interface Scope {
  readonly key: string
  readonly region: string
  readonly service: string
}

const scopeForm = /Credential=([^/,\s]+)\/\d{8}\/([\w-]+)\/([\w-]+)\/aws4_request/

/** The scope of a request that is signed in its header or, as presigned ones are, in its address. */
export function scopeOf(authorization: string | undefined, address: string): Scope | undefined {
  const inAddress = /[?&](X-Amz-Credential=[^&]+)/.exec(address)?.[1]
  const said = authorization ?? (inAddress && unescaped(inAddress))
  const [, key = '', region = '', service = ''] = (said && scopeForm.exec(said)) || []
  return key === '' ? undefined : { key, region, service }
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
