import { type Template, namesIn, mostResources } from '../template/template.ts'
import { type NotRead, notRead } from '../read/tree.ts'
import type { Answers } from './answers.ts'
import { adding, vpcs } from './ground.ts'
import { groups, keyPairs, placementGroups } from './groups.ts'
import { attachments, interfaces } from './interfaces.ts'
import { machines, nameInstances } from './machines.ts'
import { addresses, alarms, topics } from './messages.ts'
import { newNames } from './names.ts'

/** The things of every account, as parameters whose value is the account's own. */
const standing = {
  DefaultVpc: { Type: 'AWS::EC2::VPC::Id', Description: 'The default VPC' },
  DefaultSecurityGroup: {
    Type: 'AWS::EC2::SecurityGroup::Id',
    Description: "The default VPC's default security group",
  },
}

/** The answers of AWS about an account, told as a template: its things refer to each other by name, and not by their ids. */
export function asTemplate(answers: Answers): Template | NotRead {
  const names = newNames()
  const { resources, add } = adding()
  for (const vpc of answers.Vpcs)
    if (vpc['IsDefault'] === true) names.means(vpc['VpcId'], { Ref: names.name(undefined, 'DefaultVpc') })
  names.name(undefined, 'DefaultSecurityGroup')
  nameInstances(answers, names)
  vpcs(answers, names, add)
  for (const group of answers.SecurityGroups)
    if (group['GroupName'] === 'default')
      names.means(
        group['GroupId'],
        names.has(group['VpcId'])
          ? names.attribute(group['VpcId'], 'DefaultSecurityGroup')
          : { Ref: 'DefaultSecurityGroup' },
      )
  groups(answers, names, add)
  keyPairs(answers, names, add)
  placementGroups(answers, names, add)
  machines(answers, names, add)
  interfaces(answers, names, add)
  addresses(answers, names, add)
  attachments(answers, names, add)
  topics(answers, names, add)
  alarms(answers, names, add)
  if (resources.length === 0) return notRead({ kind: 'nothing' })
  if (resources.length > mostThings) return notRead({ kind: 'large', most: mostThings, unit: 'things' })
  const used = new Set(resources.flatMap(({ properties }) => [...namesIn(properties)]))
  return {
    parameters: new Map(Object.entries(standing).filter(([name]) => used.has(name))),
    mappings: {},
    conditions: {},
    resources,
  }
}

/** of what AWS answered; each becomes two or three resources */
const mostThings = 2 * mostResources
