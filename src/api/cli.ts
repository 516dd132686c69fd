import { isRecord } from '#lib/record.ts'
import { bytesOf, textOf } from '#lib/bytes.ts'
import type { Action } from './action.ts'
import type { Request } from './answer.ts'
import { argumentOf, kebab, quote, scalar } from './cliText.ts'
import { findAction } from './handlerOf.ts'
import { registry } from './registry.ts'

/** Characters of a line before each option gets a line of its own. */
const longest = 110

/**
 * The AWS CLI's line for the same request, safe to paste into a shell; undefined for what the CLI cannot say: the
 * playground's own actions, and Slack channels, for which AWS wants an IAM role that the playground does not have.
 */
export function commandLine({ action, params }: Request): string | undefined {
  const known = findAction(registry, action)
  const service = known?.also && Object.hasOwn(params ?? {}, 'ResourceArn') ? known.also : known?.service
  if (service === undefined || service === 'playground' || service === 'chatbot') return undefined
  const words = ['aws', service, kebab(action)]
  const given = Object.entries(params ?? {}).filter(
    ([name, value]) => value !== undefined && value !== null && known !== undefined && isTaken(known, name),
  )
  const options = given.some(([, value]) => readsFile(value))
    ? [`--cli-input-json ${quote(JSON.stringify(Object.fromEntries(given)))}`]
    : optionsOf(action, new Map(given))
  const line = [...words, ...options].join(' ')
  return line.length <= longest ? line : [words.join(' '), ...options.map((option) => `  ${option}`)].join(' \\\n')
}

/** True for what the action reads, and for what it only keeps: the line says all that was asked. */
const isTaken = ({ params, keeps }: Pick<Action, 'params' | 'keeps'>, name: string): boolean =>
  Object.hasOwn(params, name) ||
  name === 'ClientToken' ||
  Object.keys(keeps).some((path) => path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`))

/** The CLI would read a file where a value begins like this. */
const readsFile = (value: unknown): boolean =>
  typeof value === 'string' ? /^fileb?:\/\//.test(value) : Array.isArray(value) && value.some(readsFile)

/** Most options are their parameter's name and value; some of the CLI's are shorter than the API's. */
function optionsOf(action: string, params: Map<string, unknown>): readonly string[] {
  const options: string[] = []
  for (const [name, value] of params) options.push(...(shortened(action, name, params) ?? plainOption(name, value)))
  return options
}

function plainOption(name: string, value: unknown): readonly string[] {
  if (typeof value === 'boolean') return [`--${value ? '' : 'no-'}${kebab(name)}`]
  if (Array.isArray(value) && value.length === 0) return []
  const argument = argumentOf(value)
  // a value that begins with a dash would be read as an option
  return [`--${kebab(name)}${/^'?-/.test(argument) ? '=' : ' '}${argument}`]
}

/** The option that stands for a parameter in a way of its own; an empty list where another option says it too. */
function shortened(action: string, name: string, params: ReadonlyMap<string, unknown>): readonly string[] | undefined {
  switch (`${action}.${name}`) {
    case 'RunInstances.MinCount':
      return params.has('MaxCount') ? [] : undefined
    case 'RunInstances.MaxCount': {
      const [least, most] = [params.get('MinCount') ?? params.get('MaxCount'), params.get('MaxCount')]
      return [`--count ${argumentOf(least === most ? most : `${scalar(least)}:${scalar(most)}`)}`]
    }
    case 'RunInstances.UserData': {
      // the CLI makes base64 of it by itself
      const bytes = bytesOf(scalar(params.get(name)))
      return bytes && plainOption(name, textOf(bytes))
    }
    // the CLI calls the opposite of these by another name (awscli/customizations, “argrename”)
    case 'CreateNetworkAclEntry.Egress':
    case 'ReplaceNetworkAclEntry.Egress':
    case 'DeleteNetworkAclEntry.Egress':
      return params.get(name) === false ? ['--ingress'] : undefined
    case 'CreateImage.NoReboot':
      return params.get(name) === false ? ['--reboot'] : undefined
    case 'RunInstances.DisableApiTermination':
      return params.get(name) === false ? ['--enable-api-termination'] : undefined
    case 'Subscribe.Endpoint':
      return plainOption('NotificationEndpoint', params.get(name))
    case 'ModifyInstanceAttribute.DisableApiTermination':
    case 'ModifyInstanceAttribute.DisableApiStop': {
      const value = params.get(name)
      return isRecord(value) && typeof value['Value'] === 'boolean' ? plainOption(name, value['Value']) : undefined
    }
    case 'AuthorizeSecurityGroupIngress.IpProtocol':
    case 'RevokeSecurityGroupIngress.IpProtocol':
      return plainOption('Protocol', params.get(name))
    case 'AuthorizeSecurityGroupIngress.CidrIp':
    case 'RevokeSecurityGroupIngress.CidrIp':
      return plainOption('Cidr', params.get(name))
    case 'AuthorizeSecurityGroupIngress.FromPort':
    case 'RevokeSecurityGroupIngress.FromPort':
      return portOption(params)
    case 'AuthorizeSecurityGroupIngress.ToPort':
    case 'RevokeSecurityGroupIngress.ToPort':
      return params.has('FromPort') ? [] : undefined
    default:
      return undefined
  }
}

function portOption(params: ReadonlyMap<string, unknown>): readonly string[] {
  const [from, to] = [params.get('FromPort'), params.get('ToPort') ?? params.get('FromPort')]
  return plainOption('Port', from === to ? from : `${scalar(from)}-${scalar(to)}`)
}
