import { list } from '#lib/table.ts'
import type { LaunchTemplateId, TemplateCommand } from '../world/launchTemplates/launchTemplate.ts'
import type { Here, StepsOf } from './steps.ts'

const template = ({ account, which }: Here): LaunchTemplateId => {
  const all = list(account.launchTemplates)
  return all[which % Math.max(1, all.length)]?.id ?? ('lt-00000000000000000' as LaunchTemplateId)
}

/** Each way to ask something of launch templates; most make sense. */
export const templateSteps: StepsOf<TemplateCommand> = {
  CreateLaunchTemplate: [
    ({ other }) => ({ name: `web-${other % 5}`, data: { InstanceType: 't3.micro' }, tags: { nth: String(other) } }),
  ],
  CreateLaunchTemplateVersion: [
    (here) => ({ id: template(here), description: 'next', data: { InstanceType: 't3.small' } }),
    (here) => ({ id: template(here), data: { EbsOptimized: true } }),
  ],
  ModifyLaunchTemplate: [(here) => ({ id: template(here), version: 1 + (here.other % 3) })],
  DeleteLaunchTemplate: [(here) => ({ id: template(here) })],
  DeleteLaunchTemplateVersions: [(here) => ({ id: template(here), numbers: [1 + (here.other % 3), 2] })],
}
