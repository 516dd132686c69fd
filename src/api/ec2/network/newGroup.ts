import type { CreateSecurityGroupResult } from '@aws-sdk/client-ec2'
import { findVpc } from '#engine/world/vpcs/read.ts'
import { isRefusal, type Refusal, refusal } from '#facts/errors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import { need, text } from '../../params.ts'
import { shown } from '../../plain.ts'
import { specifiedTags, tagSpecifications, wireTags } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { groupArn } from './ruleView.ts'
import { write } from '../verbs.ts'

/** The characters of which a group's name and description may be made (API CreateSecurityGroup). */
const plainText = /^[A-Za-z0-9 ._\-:/()#,@[\]+=&;{}!$*]*$/

function whyNotName(name: string, description: string): Refusal | undefined {
  if (name.startsWith('sg-'))
    return refusal(
      'InvalidParameterValue',
      'invalid value for parameter groupName. Group names may not be in the format sg-*.',
    )
  for (const [what, said] of [
    ['GroupName', name],
    ['GroupDescription', description],
  ] as const)
    if (!plainText.test(said))
      return refusal(
        'InvalidParameterValue',
        `Value (${shown(said)}) for parameter ${what} is invalid. Valid characters are a-z, A-Z, 0-9, spaces, and ._-:/()#,@[]+=&;{}!$*`,
      )
  return undefined
}

export const CreateSecurityGroup = write({
  params: { GroupName: need(text()), Description: need(text()), VpcId: text(), TagSpecifications: tagSpecifications },
  command({ GroupName: said, Description: description, VpcId: vpc, TagSpecifications: specifications }, { account }) {
    // blanks at the end are trimmed when the name is saved (VPC user guide, security groups)
    const name = said.trimEnd()
    if (vpc !== undefined && !findVpc(account, vpc)) return refuseVpc.noSuchVpc(shown(vpc))
    const refused = whyNotName(name, description)
    if (refused) return refused
    const tags = specifiedTags(specifications, ['security-group'])
    return isRefusal(tags)
      ? tags
      : { kind: 'CreateSecurityGroup', name, description, vpcId: vpc, tags: tags['security-group'] }
  },
  answer({ after, events }): Wire<CreateSecurityGroupResult> {
    const created = events.find((event) => event.kind === 'GroupCreated')
    return created
      ? {
          GroupId: created.group.id,
          SecurityGroupArn: groupArn(after, created.group.id),
          Tags: wireTags(created.group.tags ?? {}),
        }
      : {}
  },
})
