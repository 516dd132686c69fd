import { docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const messages = {
  sns: {
    name: 'Amazon SNS',
    text: 'Simple Notification Service: it passes a message on to all who are subscribed to a topic. An alarm writes no mail itself: an e-mail needs a topic and a subscription that was confirmed.',
    doc: docs.sns,
  },
  topic: {
    name: 'Topic',
    text: 'The place in SNS where an alarm publishes its message, and from which each subscriber gets a copy. It has to be in the alarm’s Region, and without subscribers its messages go nowhere.',
    doc: docs.topic,
  },
  subscription: {
    name: 'Subscription',
    text: 'What joins a topic to one receiver: a mail address, a phone, a channel or a program. A mail address has to confirm it first, and as a rule anyone who has the unsubscribe link of a mail can end it.',
    doc: docs.subscription,
  },
  confirmation: {
    name: 'Confirmation',
    text: 'A click on the link in a first mail, by which its reader agrees to get messages from a topic. Before that nothing is delivered or kept for later, and after two days SNS deletes the subscription.',
    doc: docs.confirmation,
  },
  'sms-sandbox': {
    name: 'SMS sandbox',
    text: 'The place where every new account starts in each Region: SMS messages go only to phone numbers that you have verified. Messages to other numbers do not arrive, and you leave it by asking AWS Support.',
    doc: docs.sandbox,
  },
  'slack-channel': {
    name: 'Slack channel',
    text: 'A channel that gets alarms through Amazon Q Developer in chat applications, formerly AWS Chatbot. A Slack webhook cannot be subscribed directly: it can neither confirm nor read what SNS sends.',
    doc: docs.slack,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>
