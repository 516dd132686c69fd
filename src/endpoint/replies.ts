import { isRecord } from '#lib/record.ts'
import { errorOf, type Operation, type ServiceName } from '#wire/schema.ts'
import { encodeCbor } from './cbor.ts'
import { asEpochTag, asNumber, membersJson } from './json.ts'
import { spoken } from './services.ts'
import { escaped, membersXml } from './xml.ts'

/** A reply as it goes back over the wire. */
export interface Reply {
  readonly status: number
  readonly type: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

export interface Fault {
  readonly code: string
  readonly message: string
  /** where it is not the one that AWS's models give the code */
  readonly status?: number | undefined
}

/** The writer of answers and refusals in the protocol of who asked. */
export interface Writer {
  readonly answer: (operation: Operation, response: unknown) => Reply
  readonly refuse: (fault: Fault) => Reply
}

/** EC2's statuses that are not 400 (API reference, “Error codes for the Amazon EC2 API”). */
const ec2Statuses: Readonly<Record<string, number>> = {
  DryRunOperation: 412,
  AuthFailure: 401,
  UnauthorizedOperation: 403,
  InsufficientInstanceCapacity: 500,
  InsufficientAddressCapacity: 500,
  InternalError: 500,
  RequestLimitExceeded: 503,
  Unavailable: 503,
  ServiceUnavailable: 503,
}

const statusOf = (service: ServiceName, { code, status }: Fault): number =>
  status ?? (service === 'ec2' ? (ec2Statuses[code] ?? 400) : errorOf(service, code).status)

const xmlType = 'text/xml;charset=UTF-8'
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const sideOf = (status: number) => (status < 500 ? 'Sender' : 'Receiver')

/** EC2's own XML: the request's id, then the members; where there are none, that it was done. */
export const ec2Writer = (requestId: string): Writer => ({
  answer({ name, output }, response) {
    const said = output?.has('Return') && isRecord(response) ? { Return: true, ...response } : response
    const inner = (output && membersXml(output, said, 'item')) || '<return>true</return>'
    const { namespace } = spoken.ec2
    return {
      status: 200,
      type: xmlType,
      body: `${declaration}<${name}Response xmlns="${namespace}">\n<requestId>${requestId}</requestId>\n${inner}</${name}Response>`,
    }
  },
  refuse: (fault) => ({
    status: statusOf('ec2', fault),
    type: xmlType,
    body: `${declaration}<Response><Errors><Error><Code>${escaped(fault.code)}</Code><Message>${escaped(fault.message)}</Message></Error></Errors><RequestID>${requestId}</RequestID></Response>`,
  }),
})

/** The query protocol of CloudWatch, SNS and STS. */
export const queryWriter = (service: 'cloudwatch' | 'sns', requestId: string): Writer => ({
  answer({ name, output }, response) {
    const inner = output && `<${name}Result>${membersXml(output, response, 'member')}</${name}Result>`
    return queryReply(spoken[service].namespace, name, inner ?? '', requestId)
  },
  refuse: (fault) => queryRefusal(spoken[service].namespace, statusOf(service, fault), fault, requestId),
})

export const queryReply = (namespace: string, name: string, inner: string, requestId: string): Reply => ({
  status: 200,
  type: xmlType,
  body: `<${name}Response xmlns="${namespace}">${inner}<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${name}Response>`,
})

export const queryRefusal = (
  namespace: string,
  status: number,
  { code, message }: Fault,
  requestId: string,
): Reply => ({
  status,
  type: xmlType,
  body: `<ErrorResponse xmlns="${namespace}"><Error><Type>${sideOf(status)}</Type><Code>${escaped(code)}</Code><Message>${escaped(message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`,
})

/** The headers of JSON and CBOR besides the body, so that a client finds the code of the older protocol. */
const queryError = (code: string, status: number) => ({ 'x-amzn-query-error': `${code};${sideOf(status)}` })

/** JSON as a service speaks it; CloudWatch, which was asked in queries before, says a code in their way too. */
export const jsonWriter = (service: 'cloudwatch' | 'ssm'): Writer => {
  const type = service === 'ssm' ? 'application/x-amz-json-1.1' : 'application/x-amz-json-1.0'
  return {
    answer: ({ output }, response) => ({
      status: 200,
      type,
      body: JSON.stringify(output ? membersJson(output, response, asNumber) : response),
    }),
    refuse(fault) {
      const status = statusOf(service, fault)
      const { shape } = errorOf(service, fault.code)
      return {
        status,
        type,
        headers: { ...(service === 'cloudwatch' && queryError(fault.code, status)), 'x-amzn-errortype': shape },
        body: JSON.stringify({ __type: shape, message: fault.message }),
      }
    },
  }
}

const cborType = { type: 'application/cbor', headers: { 'smithy-protocol': 'rpc-v2-cbor' } }

export const cborWriter: Writer = {
  answer: ({ output }, response) => ({
    status: 200,
    ...cborType,
    body: encodeCbor(output ? membersJson(output, response, asEpochTag) : {}),
  }),
  refuse(fault) {
    const status = statusOf('cloudwatch', fault)
    const { shape } = errorOf('cloudwatch', fault.code)
    return {
      status,
      type: cborType.type,
      headers: { ...cborType.headers, ...queryError(fault.code, status) },
      body: encodeCbor({ __type: `com.amazonaws.cloudwatch#${shape}`, message: fault.message }),
    }
  },
}
