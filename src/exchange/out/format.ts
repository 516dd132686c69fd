/** The form in which an account is written: the AWS CLI's lines that make it or that were asked, a template, or AWS's answers about it. */
export type Format = 'script' | 'session' | 'template' | 'json'
