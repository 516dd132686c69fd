import type { LessonText } from '#course/lesson.ts'
import { ownPhone } from '#engine/messages/sandbox/sandboxPhone.ts'

export const text: LessonText = {
  intro:
    'web-1 has status checks, and you are asleep. Build the way by which a failed check reaches your mail and your phone.',
  show: {
    silence: {
      say: 'Step through it: the OS hangs, and nothing else has been set up.',
      captions: [
        'The kernel of web-1 hangs.',
        'The [[instance-check|instance check]] failed. A [[metric]] went from 0 to 1, that is all.',
        'Ten minutes later nobody has been told. Whoever looks at the page sees it; nobody is looking.',
        'A reboot has cured it. Nobody was told about that either.',
      ],
    },
    wiring: {
      say: 'Step through it: a way for the message. One move of it is left to you.',
      captions: [
        'A [[topic]], and a [[subscription]] of you@example.com to it. A mail asks for confirmation.',
        'An [[alarm]] publishes to the topic when the check failed in 2 of the last 3 minutes. It found data, and says OK.',
        'The OS hangs again, and the alarm went to ALARM. It published; still no alarm mail has arrived.',
      ],
    },
  },
  predict: {
    nobody: {
      ask: 'The instance check of your instance fails. You have set up nothing else. Who is told within ten minutes?',
      options: {
        mail: {
          label: 'You, by mail to the account’s address',
          wrong: 'AWS writes about maintenance that it plans, not about a failed [[instance-check|instance check]].',
        },
        sms: { label: 'You, by SMS', wrong: 'Nothing knows your number unless you subscribe it to something.' },
        none: {
          label: 'Nobody',
          right: 'The check only moves a [[metric]]. Somebody is told only where an alarm of yours watches it.',
        },
      },
    },
    unconfirmed: {
      ask: 'A topic has one mail subscription, whose confirmation link nobody has clicked. An alarm publishes to the topic; an hour later the link is clicked. When does the mail about that alarm come?',
      options: {
        atOnce: {
          label: 'At once, when the alarm goes off',
          wrong: 'Until it is confirmed, SNS sends nothing to that address but the question.',
        },
        later: {
          label: 'As soon as the link is clicked',
          wrong: 'SNS keeps nothing for later. Before the [[confirmation]] there was nobody to send it to.',
        },
        never: {
          label: 'Never',
          right:
            'What was published before the [[confirmation]] is never sent, only what comes after it. The link works for 48 hours.',
        },
      },
    },
    'no-data': {
      ask: 'An alarm watches a status check, with the default setting for missing data. Its instance is stopped for a while. What does the alarm say?',
      options: {
        ok: {
          label: 'OK: nothing fails',
          wrong: 'A stopped instance is not checked, so nothing says that it is well either.',
        },
        alarm: {
          label: 'ALARM: the instance is down',
          wrong: 'Stopped is not failed. Only with [[missing-data|missing data]] treated as breaching would it go off.',
        },
        insufficient: {
          label: 'INSUFFICIENT_DATA',
          right: 'No data comes any more. That is no fault: the alarm just has nothing to judge by.',
        },
      },
    },
  },
  do: {
    confirm: {
      say: 'Make the last move so that mail can arrive. Then bring web-1 back with a reboot, and break it again: see an alarm mail come.',
      hints: [
        'The mailbox holds a question for you. And an alarm publishes only when its state changes.',
        'Open “{top.views.messages}” and click the link. Then reboot web-1 and wait until the alarm is OK. Break web-1 again on “{inspector.tabs.faults}”, or use “{alarms.test}” on the alarm.',
      ],
    },
    'text-me': {
      say: `Now the phone as well: let the alarm reach ${ownPhone} by SMS.`,
      hints: [
        'A phone is one more subscriber of the same topic. In the [[sms-sandbox|SMS sandbox]] only verified numbers get anything; this one is.',
        'In “{top.views.messages}”, subscribe the number to the topic as “{messages.topic.protocols.sms}”. Then let the alarm leave ALARM and come back.',
      ],
    },
    'stop-it': {
      say: 'Stop web-1, and watch its alarm for ten minutes.',
      hints: [
        'The alarm is on the map, on the path from the check to you.',
        'Press “{commands.instance.stop}”, then let time run, or press “{commands.page.next}” a few times.',
      ],
    },
  },
  learnt: [
    'A failed check tells nobody. The way is metric, alarm, topic, confirmed subscription.',
    'A mail subscription has to be confirmed within 48 hours; nothing is kept for it meanwhile.',
    'SMS needs no confirmation, but a new account is in the SMS sandbox, and not every Region can send SMS.',
    'An alarm acts when its state changes, not every minute; M of N says how many of the last N points must be breaching.',
    'INSUFFICIENT_DATA is how alarms begin, and by default what they say when no data comes.',
  ],
  reflect: 'How would you find out today that the alarm mails of your team still reach somebody?',
  docs: [
    {
      title: 'Using Amazon CloudWatch alarms',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html',
    },
    {
      title: 'Configuring how CloudWatch alarms treat missing data',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html',
    },
  ],
  agreesWith: 'e69f0d8e',
}
