import type { InstanceId } from '#lib/brand.ts'
import type { AlarmSettings, Dimension } from './alarm.ts'

type Watching = Pick<AlarmSettings, 'instanceId' | 'dimensions'>

/** The id under which an alarm without an instance is filed: no instance has it, and nothing here publishes for it. */
const nobody = '' as InstanceId

/** The instance whose changes make an alarm look again. */
export const watchedBy = ({ instanceId }: Watching): InstanceId => instanceId ?? nobody

/** Every dimension by its name, as CloudWatch tells them. */
export const dimensionsOf = ({ instanceId, dimensions }: Watching): readonly Dimension[] =>
  instanceId === undefined ? (dimensions ?? []) : [{ name: 'InstanceId', value: instanceId }]

/** The instance that an EC2 action of the alarm acts on, if there is one among its dimensions. */
export const actedOn = (alarm: Watching): InstanceId | undefined =>
  dimensionsOf(alarm).find(({ name }) => name === 'InstanceId')?.value as InstanceId | undefined
