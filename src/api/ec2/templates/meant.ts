import type { Account } from '#engine/account.ts'
import { versionOf } from '#engine/world/launchTemplates/read.ts'
import { isRefusal, type Refusal } from '#facts/errors.ts'
import { refuseTemplate } from '#facts/marketErrors.ts'
import { isRecord } from '#lib/record.ts'
import { numberAsked, templateAsked } from './named.ts'

type Sent = Readonly<Record<string, unknown>>

/** Lists whose items stand for themselves: an item that is said again is put together with the one before. */
const keyed: Readonly<Record<string, string>> = {
  TagSpecifications: 'ResourceType',
  Tags: 'Key',
  BlockDeviceMappings: 'DeviceName',
  NetworkInterfaces: 'DeviceIndex',
}

/** Members that a template calls otherwise than RunInstances. */
const atLaunch: Readonly<Record<string, string>> = {
  RamDiskId: 'RamdiskId',
  ElasticGpuSpecifications: 'ElasticGpuSpecification',
}

/**
 * The launch that is meant by one which names a template: what the template says, and over it what the request says.
 * Nested parameters are put together (launch-instances-from-launch-template); nothing of a template can be taken away.
 */
export function meantLaunch(sent: Sent, account: Account): Sent | Refusal {
  const { LaunchTemplate: asked, ...own }: Sent = sent
  if (!isRecord(asked)) return sent
  const named: Sent = asked
  const { LaunchTemplateId: id, LaunchTemplateName: name, Version: said, ...rest } = named
  // CloudFormation and scripts have it as a number
  const version = typeof said === 'number' ? String(said) : said
  // what is no text the reader refuses
  if (Object.keys(rest).length > 0 || !isText(id) || !isText(name) || !isText(version)) return sent
  const template = templateAsked(account, { LaunchTemplateId: id, LaunchTemplateName: name })
  if (isRefusal(template)) return template
  const number = numberAsked(template, version)
  if (isRefusal(number)) return number
  const data = versionOf(template, number)?.data ?? {}
  if (Object.hasOwn(data, 'InstanceRequirements')) return refuseTemplate.requirements()
  const base = Object.fromEntries(Object.entries(data).map(([own, value]) => [atLaunch[own] ?? own, value]))
  return { ...laid(base, own), LaunchTemplate: { LaunchTemplateId: template.id, Version: String(number) } }
}

const isText = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string'

function laid(under: Sent, over: Sent): Sent {
  const all: [string, unknown][] = Object.entries(over)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => [name, together(name, under[name], value)])
  return { ...under, ...Object.fromEntries(all) }
}

function together(name: string, under: unknown, over: unknown): unknown {
  if (Array.isArray(under) && Array.isArray(over)) return joined(keyed[name], under, over)
  return isRecord(under) && isRecord(over) ? laid(under, over) : over
}

function joined(key: string | undefined, under: readonly unknown[], over: readonly unknown[]): readonly unknown[] {
  if (key === undefined) return over
  // a network interface that says no index is the first one
  const keyOf = (item: unknown) => textIn(isRecord(item) ? item[key] : undefined) ?? '0'
  const said = new Map(over.map((item) => [keyOf(item), item]))
  const old = under.map((item) => {
    const again = said.get(keyOf(item))
    said.delete(keyOf(item))
    return isRecord(item) && isRecord(again) ? laid(item, again) : item
  })
  return [...old, ...said.values()]
}

const textIn = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined)
