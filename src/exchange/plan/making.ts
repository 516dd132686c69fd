import type { Request } from '#api/answer.ts'
import { cleanMembers } from '#api/plain.ts'
import type { WaiterName } from '#api/waiters.ts'
import { subnets } from '#engine/world/network/vpc.ts'
import { isRecord } from '#lib/record.ts'
import { valueAt } from '../read/query.ts'
import { textIn, type Tree } from '../read/tree.ts'
import { askWithout } from './leaveOut.ts'
import { nearestImage } from './nearestImage.ts'
import type { Line, Part, Why } from './plan.ts'
import type { Rehearsal } from './rehearsal.ts'

type Params = Readonly<Record<string, Tree>>
type Response = Readonly<Record<string, unknown>>

/** The making of one line: what it asks, and what is said of that. */
export interface Making {
  readonly tried: Rehearsal
  /** Asks for the thing itself; its refusal is the line's. */
  readonly asks: (action: string, params: Params) => Response | undefined
  /** Asks for what belongs to it; a refusal is told beside the part's name, and the thing is there without it. */
  readonly also: (part: string, action: string, params: Params) => Response | undefined
  readonly waits: (name: WaiterName, params: Params) => boolean
  readonly notes: (part: Part) => void
  readonly left: (why: Why) => undefined
  /** The line with all that was said of it. */
  readonly line: (name: string, type: string, made: string | undefined) => Line
}

/** Begins a line; of a file of Terraform’s, an argument that AWS does not have is the provider’s own. */
export function making(tried: Rehearsal, ofTerraform = false): Making {
  const parts: Part[] = []
  let refused: Why | undefined
  let left: Why | undefined
  // what the playground refuses of its own accord, AWS would not
  const isNotModelled = (code: string) => code.startsWith('Playground.')
  return {
    tried,
    asks(action, params) {
      const request = atHome({ action, params: cleanMembers(params) }, tried, parts)
      const { answer, parts: of } = askWithout(tried, request, ofTerraform)
      parts.push(...of)
      if (answer.ok) return answer.response
      const why: Why = { kind: 'refusal', ...answer.error }
      if (isNotModelled(answer.error.code)) left = why
      else refused = why
      return undefined
    },
    also(part, action, params) {
      const request = atHome({ action, params: cleanMembers(params) }, tried, parts)
      const { answer, parts: of } = askWithout(tried, request, ofTerraform)
      parts.push(...of)
      if (answer.ok) return answer.response
      const { code } = answer.error
      parts.push({
        name: part,
        fate: isNotModelled(code) ? 'left' : 'refused',
        why: { kind: 'refusal', ...answer.error },
      })
      return undefined
    },
    waits: (name, params) => tried.wait(name, params),
    notes: (part) => void parts.push(part),
    left(why) {
      left = why
      return undefined
    },
    line(name, type, made) {
      // what AWS misses then is what is not made here
      const lacking = parts.filter(({ why }) => why?.kind === 'needs' || why?.kind === 'expression')
      const said = refused?.kind === 'refusal' ? refused.message : ''
      const needs = (lacking.find(({ name }) => said.includes(name)) ?? lacking[0])?.why
      const lacks = refused?.kind === 'refusal' && lackingCodes.has(refused.code) ? needs : undefined
      const fate = lacks || left ? 'left' : refused ? 'refused' : 'done'
      return { name, type, fate, why: lacks ?? refused ?? left, made, parts: alike(parts) }
    },
  }
}

/** The sentence by which AWS says that something has to be said and was not. */
const lackingCodes = new Set(['MissingParameter', 'InvalidParameterCombination', 'ValidationError'])

/** Ten rules may say the same of themselves: it is told once. */
const alike = (parts: readonly Part[]): readonly Part[] => [
  ...new Map(parts.map((part) => [JSON.stringify(part), part])).values(),
]

/** A group of the default VPC may be named where the API wants its id. */
function groupId(params: Params, { look }: Rehearsal): Params {
  const { GroupName, ...rest } = params
  const Filters = [{ Name: 'group-name', Values: [GroupName] }]
  const { SecurityGroups } = look('DescribeSecurityGroups', { Filters })
  const id = valueAt({ SecurityGroups }, 'SecurityGroups[0].GroupId')
  return id === undefined ? params : { ...rest, GroupId: id }
}

/** A request in the terms of this account: images of other accounts, and zones of other Regions, have their like here. */
function atHome({ action, params: said = {} }: Request, tried: Rehearsal, parts: Part[]): Request {
  const { account } = tried.history()
  const isRule = /^(Authorize|Revoke)SecurityGroup/.test(action) && said['GroupId'] === undefined
  const params = isRule && said['GroupName'] !== undefined ? groupId(said, tried) : said
  const zones = [...new Set(subnets(account).map(({ zone }) => zone))].toSorted()
  const zoned = (value: Tree): Tree => {
    const said = textIn(value)
    if (said === undefined || zones.includes(said) || !/^[a-z]{2}(-[a-z]+)+-\d[a-z]$/.test(said)) return value
    const to = zones.find((zone) => zone.at(-1) === said.at(-1)) ?? zones[0] ?? said
    parts.push({ name: 'AvailabilityZone', fate: 'changed', why: { kind: 'zone', from: said, to } })
    return to
  }
  const { AvailabilityZone: zone, Placement: placement, ImageId: image } = params
  const at = {
    ...(zone !== undefined && { AvailabilityZone: zoned(zone) }),
    ...(isRecord(placement) &&
      placement['AvailabilityZone'] !== undefined && {
        Placement: { ...placement, AvailabilityZone: zoned(placement['AvailabilityZone']) },
      }),
  }
  const asked = action === 'RunInstances' ? textIn(image) : undefined
  const nearest = asked === undefined ? undefined : nearestImage(account, asked, textIn(params['InstanceType']))
  if (!nearest || nearest.id === asked) return { action, params: { ...params, ...at } }
  const why = { kind: 'image', from: asked ?? '', to: nearest.title, sure: nearest.sure } as const
  parts.push({ name: 'ImageId', fate: 'changed', why })
  return { action, params: { ...params, ...at, ImageId: nearest.id } }
}
