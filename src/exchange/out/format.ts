/** The form in which an account is written: the AWS CLI's lines, a CloudFormation template, or what AWS answers about it. */
export type Format = 'script' | 'template' | 'json'
