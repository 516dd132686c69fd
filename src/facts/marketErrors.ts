import { isId, refusal } from './errors.ts'

// Refusals of how one launches: launch templates.

export const refuseTemplate = {
  /** packer#7817, terraform-aws-github-runner#1382 and a hundred others */
  nameInUse: () => refusal('InvalidLaunchTemplateName.AlreadyExistsException', 'Launch template name already in use.'),
  /** localstack's, which holds its answers against AWS's */
  badName: () =>
    refusal(
      'InvalidLaunchTemplateName.MalformedException',
      'A launch template name must be between 3 and 128 characters, and may contain letters, numbers, and the following characters: - ( ) . / _.',
    ),
  /** getmoto/moto#5477, as the CLI showed it */
  noSuchName: (name: string) =>
    refusal(
      'InvalidLaunchTemplateName.NotFoundException',
      `The specified launch template, with template name ${name}, does not exist.`,
    ),
  /** DescribeLaunchTemplates', as moto holds it against AWS */
  notAllThere: () =>
    refusal(
      'InvalidLaunchTemplateName.NotFoundException',
      'At least one of the launch templates specified in the request does not exist.',
    ),
  /** the codes are AWS's (API error codes); of the first sentence the form is that of the name's, the second is ours */
  noSuchId: (id: string) =>
    isId('lt', id)
      ? refusal(
          'InvalidLaunchTemplateId.NotFound',
          `The specified launch template, with template ID ${id}, does not exist.`,
        )
      : refusal('InvalidLaunchTemplateId.Malformed', `Invalid id: "${id}" (expecting "lt-...")`),
  /** the code is AWS's; the sentence begins as localstack's does */
  // ours
  noSuchVersion: (id: string, version: string) =>
    refusal('InvalidLaunchTemplateId.VersionNotFound', `Could not find launch template version ${version} of ${id}.`),
  /** verified against AWS by moto (test_describe_launch_template_versions_without_name_or_id) */
  whichVersions: () =>
    refusal(
      'MissingParameter',
      'To describe the launch template data for all your launch templates, for ‘--versions’ specify ‘$Latest’, ‘$Default’, or both, and omit ‘--launch-template-id’, ‘--launch-template-name’, and version numbers. To describe the launch template data for a specific launch template, specify ‘--launch-template-id’ or ‘--launch-template-name’, and for ‘--versions’ specify one or more of the following values: ‘$Latest’, ‘$Default’, or one or more version numbers.',
    ),
  /** the rule is AWS's (API CreateLaunchTemplate and others), the sentences ours */
  // ours
  idOrName: () =>
    refusal('MissingParameter', 'Either the launch template ID or the launch template name must be given.'),
  notBoth: () =>
    refusal(
      'InvalidParameterCombination',
      "The parameter 'launchTemplateId' may not be used in combination with 'launchTemplateName'",
    ),
  // ours
  empty: () => refusal('MissingParameter', 'The launch template data must hold at least one parameter.'),
  /** the rule is the guide's (manage-launch-template-versions), the sentence ours */
  // ours
  defaultStays: () =>
    refusal('unexpectedError', 'The default version cannot be deleted. Set another version as the default first.'),
  // ours
  requirements: () =>
    refusal(
      'UnsupportedOperation',
      'A launch template with InstanceRequirements cannot be used by RunInstances. Name an instance type.',
    ),
  // ours
  limit: (most: number) =>
    refusal('LaunchTemplateLimitExceeded', `The maximum number of launch templates (${most}) has been reached.`),
  // ours
  versionLimit: (most: number) =>
    refusal('LaunchTemplateVersionLimitExceeded', `A launch template can have at most ${most} versions.`),
} as const
