import { isRecord } from '#lib/record.ts'
import type { Kindness } from './kindness.ts'

/** Reads the action of an ACL's entry also in capitals. */
export const inSmallLetters: Kindness = ({ action, params = {}, from }, { error }, { ask }) => {
  const { RuleAction: said } = params
  if (!/NetworkAclEntry$/.test(action) || typeof said !== 'string') return undefined
  if (said.toLowerCase() === said || !/RuleAction/.test(error.message)) return undefined
  return ask({ action, from, params: { ...params, RuleAction: said.toLowerCase() } })
}

/** Puts the tags together that are said for one kind of thing in several places. */
export const withTagsTogether: Kindness = ({ action, params = {}, from }, { error }, { ask }) => {
  const { TagSpecifications: said } = params
  if (!/more than once in tag specifications/.test(error.message) || !Array.isArray(said)) return undefined
  const together = new Map<unknown, unknown[]>()
  for (const one of said)
    if (isRecord(one) && Array.isArray(one['Tags']))
      together.set(one['ResourceType'], [...(together.get(one['ResourceType']) ?? []), ...one['Tags']])
  const TagSpecifications = [...together].map(([ResourceType, Tags]) => ({ ResourceType, Tags }))
  return ask({ action, from, params: { ...params, TagSpecifications } })
}

/** Launches moto's image where none is named. */
export const withUsualImage: Kindness = ({ action, params = {}, from }, { error }, { ask }) =>
  action === 'RunInstances' && params['ImageId'] === undefined && /parameter ImageId/.test(error.message)
    ? ask({ action, from, params: { ...params, ImageId: 'ami-12c6146b' } })
    : undefined
