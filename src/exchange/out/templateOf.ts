import type { Members, Tree } from '../read/tree.ts'
import type { Resource, Template } from '../template/template.ts'

/** Kinds that CloudFormation has, but not without what the playground has not: a role for Slack. */
const notForCloudFormation = new Set(['AWS::Chatbot::SlackChannelConfiguration'])

const isTold = ({ type }: Resource) => type.startsWith('AWS::') && !notForCloudFormation.has(type)

/** The CloudFormation template's own structure. What refers to something that it cannot say is left without that. */
export function templateTree({ parameters, resources }: Template, imageIds: ReadonlyMap<string, string>): Members {
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    ...(parameters.size > 0 && { Parameters: Object.fromEntries(parameters) }),
    Resources: Object.fromEntries(
      resources.filter(isTold).map(({ name, type, properties, dependsOn }) => [
        name,
        {
          Type: type,
          ...(dependsOn.length > 0 && { DependsOn: dependsOn.length === 1 ? dependsOn[0] : dependsOn }),
          ...(Object.keys(properties).length > 0 && { Properties: told(properties, imageIds) }),
        },
      ]),
    ),
  }
}

/** An image or a snapshot of the account's own has no kind: what was made of it is made of what it came from. */
function told(properties: Members, imageIds: ReadonlyMap<string, string>): Members {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]): readonly (readonly [string, Tree])[] => {
      // a group without any way out cannot be told: an empty list is none to CloudFormation
      if (name === 'NoEgress') return []
      const of = value !== null && typeof value === 'object' && 'Ref' in value ? String(value.Ref) : undefined
      if (of === undefined || !imageIds.has(of)) return [[name, value]]
      return name === 'ImageId' ? [[name, imageIds.get(of)]] : []
    }),
  )
}
