import type { InstanceId } from '#lib/brand.ts'
import { id, list, need } from '../params.ts'
import { write } from './verbs.ts'

/**
 * AWS takes the capacity of Spot Instances back. Nobody can ask EC2 for it; the console’s “Initiate interruption” has Fault
 * Injection Service do the same (aws:ec2:send-spot-instance-interruptions).
 */
export const InterruptSpotInstances = write({
  params: { InstanceIds: need(list(id<InstanceId>(), { least: 1 })) },
  command: ({ InstanceIds: ids }) => ({ kind: 'InterruptSpotInstances', ids: [...new Set(ids)] }),
})
