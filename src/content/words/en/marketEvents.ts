import type { TemplateFact } from '#engine/world/launchTemplates/launchTemplate.ts'
import type { SpotFact } from '#engine/world/spot/spotRequest.ts'
import type { SpotStatus } from '#engine/world/spot/spot.ts'
import { gmt } from '#lib/time.ts'
import type { EventSentences } from '../eventSentences.ts'

const versions = (numbers: readonly number[]) => (numbers.length === 1 ? 'Version' : 'Versions')

const became: Readonly<Record<SpotStatus, string>> = {
  'pending-evaluation': 'waits until EC2 has looked at it',
  fulfilled: 'is fulfilled',
  'capacity-not-available': 'waits: there is no spare capacity',
  'price-too-low': 'waits: its maximum price is below the Spot price',
  'bad-parameters': 'has failed: nothing can be launched so',
  'marked-for-termination': 'will be interrupted',
  'marked-for-stop': 'will be interrupted',
  'instance-terminated-no-capacity': 'loses its instance: AWS takes the capacity back',
  'instance-stopped-no-capacity': 'has its instance stopped: AWS takes the capacity back',
  'instance-terminated-by-user': 'has lost its instance, which was terminated',
  'instance-stopped-by-user': 'waits while its instance is stopped',
  'request-canceled-and-instance-running': 'was canceled; that changes nothing about its instance',
  'canceled-before-fulfillment': 'was canceled',
}
const doing = { terminate: 'terminated', stop: 'stopped', hibernate: 'hibernated' } as const

/** The sentences about launch templates and Spot Instances. */
export const marketEvents: Pick<EventSentences, TemplateFact['kind'] | SpotFact['kind']> = {
  SpotRequested: ({ request }, { of }) =>
    request.instanceId
      ? `${of(request.instanceId)} is a Spot Instance: request ${request.id}, ${request.type}.`
      : `The Spot request ${request.id} was made, ${request.type}.`,
  SpotRequestChanged: ({ requestId, status, state }) =>
    `The Spot request ${requestId} ${became[status]}${state === 'open' && status.startsWith('instance-') ? '; it is open again' : ''}.`,
  SpotInterruptionNoticed: ({ instanceId, action, until }, { of }) =>
    `AWS needs the capacity back: ${of(instanceId)} will be ${doing[action]} at ${gmt(until).slice(11)}. Its metadata says so, with a rebalance recommendation.`,
  SpotRequestTagged: ({ requestId }) => `The tags of the Spot request ${requestId} changed.`,
  LaunchTemplateCreated: ({ template }) =>
    `The launch template ${template.name} was created. What it holds is checked in full when something is launched from it.`,
  LaunchTemplateVersionCreated: ({ templateId, version }, { of }) =>
    `Version ${version.number} of the launch template ${of(templateId)} was created. The default version stays as it is.`,
  LaunchTemplateDefaultSet: ({ templateId, version }, { of }) =>
    `Version ${version} is now the default of the launch template ${of(templateId)}: launches that name no version use it.`,
  LaunchTemplateDeleted: ({ name }) =>
    `The launch template ${name} was deleted with all its versions. What was launched from it stays as it is.`,
  LaunchTemplateVersionsDeleted: ({ templateId, numbers }, { of }) =>
    `${versions(numbers)} ${numbers.join(', ')} of the launch template ${of(templateId)} ${numbers.length === 1 ? 'was' : 'were'} deleted. A number is not given twice.`,
  LaunchTemplateTagged: ({ templateId }, { of }) => `The tags of the launch template ${of(templateId)} changed.`,
}
