import { never } from '#lib/never.ts'
import type { Message } from './sns.ts'

/**
 * The account and Region that a message comes from. AWS writes a Region's name in mails, `Asia Pacific (Seoul)`, and
 * its code in links.
 */
export interface Sender {
  readonly accountId: string
  readonly region: string
  readonly regionName: string
}

/** The text of the SMS that the sandbox sends to a number which is to be verified; typical, nobody has published it. */
const codeText = (code: string): string => `Your AWS verification code is: ${code}`

/** `ALARM: "web-1-cpu" in Asia Pacific (Seoul)` */
export function subjectOf({ content }: Message, regionName: string): string {
  switch (content.kind) {
    case 'alarm':
      return `${content.change.to}: "${content.change.alarm.name}" in ${regionName}`
    case 'text':
      return content.subject ?? 'AWS Notification Message'
    case 'confirmation':
      return 'AWS Notification - Subscription Confirmation'
    case 'code':
      return codeText(content.code)
    default:
      return never(content)
  }
}
