import { handlerOf } from './handlerOf.ts'
import { AuthorizeSecurityGroupIngress, CreateSecurityGroup } from './ec2/network/newGroup.ts'
import { RebootInstances, StartInstances, StopInstances, TerminateInstances } from './ec2/instances/lifecycle.ts'
import { RunInstances } from './ec2/instances/runInstances.ts'

/** Handles the requests of the first minute: what the map's own buttons ask. `handle` knows the others and is loaded later. */
export const handleFirst = handlerOf({
  RunInstances,
  StartInstances,
  StopInstances,
  RebootInstances,
  TerminateInstances,
  CreateSecurityGroup,
  AuthorizeSecurityGroupIngress,
})
