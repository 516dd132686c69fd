import { readArn } from '#lib/arn.ts'

/** What an SNS ARN calls its topic, also one of a subscription; any other text as it is. */
export function topicNameOf(arn: string): string {
  const { service, resource: [name] = [] } = readArn(arn) ?? {}
  return service === 'sns' && name ? name : arn
}

/** The last name in an ARN: of a topic its own, of an alarm's action what it does; a text that is no ARN as it is. */
export const lastName = (arn: string): string => readArn(arn)?.resource.at(-1) || arn
