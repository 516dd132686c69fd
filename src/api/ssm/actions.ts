import { DescribeInstanceInformation } from './managedNodes.ts'
import { GetParameter, GetParameters, GetParametersByPath } from './parameters.ts'
import { StartSession } from './startSession.ts'

export const ssmActions = {
  StartSession,
  DescribeInstanceInformation,
  GetParameter,
  GetParameters,
  GetParametersByPath,
}
