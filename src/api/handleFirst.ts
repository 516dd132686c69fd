import { doorOf } from './handlerOf.ts'
import { AuthorizeSecurityGroupIngress, CreateSecurityGroup } from './ec2/groups.ts'
import { RebootInstances, StartInstances, StopInstances, TerminateInstances } from './ec2/lifecycle.ts'
import { RunInstances } from './ec2/runInstances.ts'

/** The door for the first minute: what the map's own buttons ask. The others are behind `ask`, which is loaded later. */
export const askFirst = doorOf({
  RunInstances,
  StartInstances,
  StopInstances,
  RebootInstances,
  TerminateInstances,
  CreateSecurityGroup,
  AuthorizeSecurityGroupIngress,
})
