/** An Amazon Resource Name by its elements. Source: AWS reference guide, "Amazon Resource Names (ARNs)". */
export interface Arn {
  /** `arn`, unless somebody wrote something else there */
  readonly word: string
  readonly partition: string
  readonly service: string
  /** empty where a service has none */
  readonly region: string
  /** an account, or whom the service names there */
  readonly owner: string
  /** what it names, and what belongs to that: a topic and its subscription, a kind and a name */
  readonly resource: readonly string[]
}

export const countElements = (arn: string): number => arn.split(':').length

/** An ARN by its elements, the only place where one is taken apart; undefined where there are fewer than six. */
export function readArn(text: string): Arn | undefined {
  const [word = '', partition = '', service = '', region = '', owner = '', ...resource] = text.split(':')
  return resource.length === 0 ? undefined : { word, partition, service, region, owner, resource }
}

/** The name of the topic in an SNS ARN, also of a subscription's; any other text as it is. */
export function topicNameOf(arn: string): string {
  const { service, resource: [name] = [] } = readArn(arn) ?? {}
  return service === 'sns' && name ? name : arn
}

/** The last name in an ARN: of a topic its own, of an alarm's action what it does; a text that is no ARN as it is. */
export const lastName = (arn: string): string => readArn(arn)?.resource.at(-1) || arn
