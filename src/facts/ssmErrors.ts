import { refusal } from './errors.ts'

/** Systems Manager's refusals. */
export const refuseSsm = {
  /** user guide of Systems Manager, “Troubleshooting Session Manager”; the same for an instance that there is not */
  notConnected: (target: string) => refusal('TargetNotConnected', `${target} is not connected.`),
  /** the error has no sentence of its own: reports of aws-cli and aws-cdk end at the colon */
  noSuchParameter: () => refusal('ParameterNotFound', ''),
  /** API reference of Systems Manager, InvalidFilterKey */
  filterKey: () => refusal('InvalidFilterKey', "The specified key isn't valid."),
} as const
