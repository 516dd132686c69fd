import { readArn } from '#lib/arn.ts'
import type { TopicArn } from '#lib/brand.ts'

export type Ec2Action = 'stop' | 'terminate' | 'reboot' | 'recover'

/** An action that an alarm can be told to take, read from its ARN. */
export type Action =
  | { readonly kind: 'topic'; readonly region: string; readonly arn: TopicArn }
  | { readonly kind: 'ec2'; readonly region: string; readonly action: Ec2Action }
  /** a service that AWS accepts here and this account doesn't have: Lambda, Auto Scaling, Systems Manager */
  | { readonly kind: 'other'; readonly region: string; readonly service: string }

const ec2Actions: readonly Ec2Action[] = ['stop', 'terminate', 'reboot', 'recover']
const swf = /^action\/actions\/AWS_EC2\.InstanceId\.(Stop|Terminate|Reboot|Recover)\/1\.0$/
const services: ReadonlySet<string> = new Set(['lambda', 'autoscaling', 'ssm', 'ssm-incidents'])

/** The ARN by which an alarm does something to its instance. */
export const ec2ActionArn = (region: string, action: Ec2Action): string => `arn:aws:automate:${region}:ec2:${action}`

/** The action of an ARN; undefined where the ARN is not one of an alarm action. Forms: API PutMetricAlarm. */
export function parseAction(arn: string): Action | undefined {
  const read = readArn(arn)
  if (read?.word !== 'arn' || read.partition !== 'aws' || !read.region) return undefined
  const { service, region, owner } = read
  const resource = read.resource.join(':')
  if (service === 'automate') {
    const action = ec2Actions.find((known) => known === resource)
    return owner === 'ec2' && action ? { kind: 'ec2', region, action } : undefined
  }
  if (service === 'swf') {
    const word = swf.exec(resource)?.[1]?.toLowerCase()
    const action = ec2Actions.find((known) => known === word)
    return action && { kind: 'ec2', region, action }
  }
  if (!/^\d{12}$/.test(owner) || !resource) return undefined
  if (service === 'sns')
    return /^[\w-]{1,256}$/.test(resource) ? { kind: 'topic', region, arn: arn as TopicArn } : undefined
  return services.has(service) ? { kind: 'other', region, service } : undefined
}
