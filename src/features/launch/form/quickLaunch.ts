import type { Answer } from '#api/answer.ts'
import { baseImages } from '#facts/images.ts'
import { amazonUserData } from '#facts/usualScript.ts'
import { must } from '#lib/never.ts'
import type { Studio } from '#store/studio.ts'
import { send } from './send.ts'
import { nextName, sshPort, wizardGroup } from './wizard.ts'

/** The first click: one t3.micro with Amazon Linux, in a new group that lets SSH in, as the console would make it. */
export function quickLaunch(studio: Studio): Answer {
  const { account } = studio.playground.getState().history
  const image = must(
    baseImages.find((one) => one.key === 'al2023-x86_64'),
    'Amazon Linux 2023',
  )
  const group = wizardGroup(account, [sshPort])
  const launch = {
    action: 'RunInstances',
    params: {
      ImageId: image.ids[account.region],
      InstanceType: 't3.micro',
      MinCount: 1,
      MaxCount: 1,
      SecurityGroupIds: [group.id],
      UserData: amazonUserData,
      TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: nextName(account) }] }],
    },
  }
  const [first = launch, ...others] = group.requests
  return send(studio, [first, ...others, launch]).answer
}
