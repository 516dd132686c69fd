import { refusal } from './errors.ts'

// Refusals of Spot Instances.

export const refuseSpot = {
  /** diodonfrost/terraform-aws-lambda-scheduler-stop-start#8, cloud-custodian#8003 */
  oneTime: (id: string) =>
    refusal(
      'UnsupportedOperation',
      `You can't stop the Spot Instance '${id}' because it is associated with a one-time Spot Instance request. You can only stop Spot Instances associated with persistent Spot Instance requests.`,
    ),
  /** cloudypad's and others' logs of StartInstances */
  cannotStart: (id: string) =>
    refusal(
      'IncorrectSpotRequestState',
      `You can't start the Spot Instance '${id}' because the associated Spot Instance request is not in an appropriate state to support start.`,
    ),
  /** harmony-ops#285, diux-dev/cluster#27 */
  oneTimeStays: (interruption: string) =>
    refusal(
      'InvalidParameterCombination',
      `The request with type 'one-time' is not supported when instanceInterruptionBehavior is set to '${interruption}'.`,
    ),
  /** the rule is RunInstances' (API SpotMarketOptions), the sentence ours */
  // ours
  persistentEnds: () =>
    refusal(
      'InvalidParameterCombination',
      "RunInstances supports persistent Spot Instance requests only when instanceInterruptionBehavior is 'stop' or 'hibernate'.",
    ),
  /** ec2 auto scaling's guide (ts-as-instancelaunchfailure), reports of RunInstances */
  maxPriceTooLow: (asked: string, price: string) =>
    refusal(
      'SpotMaxPriceTooLow',
      `Your Spot request price of ${asked} is lower than the minimum required Spot request fulfillment price of ${Number(price)}.`,
    ),
  /** parallelcluster's and EKS's reports of RunInstances */
  noCapacity: () =>
    refusal('InsufficientInstanceCapacity', 'There is no Spot capacity available that matches your request.'),
  /** cloud-custodian#2083, terraform-provider-aws#41206; of other attributes the sentence is ours after it */
  notModifiable: (attribute: string) =>
    refusal('UnsupportedOperation', `Modifying '${attribute}' is not supported for spot instances.`),
  /** the rule is the guide's (Using_ChangingDisableAPITermination, ec2-stop-protection), the sentence ours */
  // ours
  noProtectionAtLaunch: () =>
    refusal('UnsupportedOperation', 'Termination protection and stop protection are not supported for Spot Instances.'),
  /** the code is AWS's (API error codes), the sentence as EC2 says it of other IDs */
  noSuchRequest: (id: string) =>
    refusal('InvalidSpotInstanceRequestID.NotFound', `The spot instance request ID '${id}' does not exist`),
} as const
