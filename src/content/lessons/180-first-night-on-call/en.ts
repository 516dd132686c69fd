import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'Tonight you are on call for three web servers; each has an alarm on its status checks that mails you. What breaks is drawn by chance, and everybody who begins with the same link gets the same night.',
  show: {
    calls: {
      say: 'Let the night begin.',
      captions: [
        'All quiet: three servers in three zones, three alarms, one topic that mails whoever is on call.',
        'Twenty minutes later something breaks on each of the three. What it is, nobody tells you.',
        'What a status check sees, an alarm has mailed by now. Of the rest customers will complain. The clock of your downtime runs.',
      ],
    },
  },
  predict: {
    alarms: {
      ask: 'A web server has an alarm on StatusCheckFailed. Which of these faults will the alarm tell you about?',
      options: {
        host: {
          label: 'Its host loses power',
          right: 'The [[system-check|system check]] fails, the instance check with it, and the [[metric]] turns 1.',
        },
        hung: {
          label: 'Its OS hangs',
          right: 'Nothing answers any more, so the [[instance-check|instance check]] fails.',
        },
        web: {
          label: 'Its web server crashes',
          wrong: 'The OS goes on answering, so no [[status-check|status check]] fails and no alarm rings.',
        },
        group: {
          label: 'Its security group is closed',
          wrong: 'No check looks at the rules of a [[security-group|security group]]. Customers notice before you do.',
        },
      },
    },
    host: {
      ask: 'The system check of an instance on EBS fails, because its host is broken. Which of these gets it onto another host?',
      options: {
        reboot: { label: 'A reboot', wrong: 'A [[reboot]] stays on the same [[host]], broken or not.' },
        root: {
          label: 'Another root volume',
          wrong: 'It gives the instance another disk, on the same [[host]].',
        },
        restart: {
          label: 'Stop and start',
          right:
            'The start looks for a place on a healthy [[host]]. [[auto-recovery|Automatic recovery]] does much the same by itself, if you wait.',
        },
      },
    },
  },
  do: {
    'web-1': {
      say: 'web-1: name the fault, and bring the server back. You may take the three in any order.',
      hints: [
        'Look from the outside in: which checks fail, can it be reached, what do system log and screenshot say?',
        'In “{inspector.tabs.faults}” choose under “{mystery.choose}” and press “{mystery.name}”. What helps is said there once it is named.',
      ],
    },
    'web-2': {
      say: 'web-2: name the fault, and bring the server back.',
      hints: [
        'Which checks fail? System: the host. Instance: the OS. EBS: a volume. None: security group, web server or a full disk.',
        'If only the instance check fails, “{mystery.look.systemLog}” and “{mystery.look.screenshot}” in “{inspector.tabs.faults}” tell the causes apart.',
      ],
    },
    'web-3': {
      say: 'web-3: name the fault, and bring the server back.',
      hints: [
        'Time-out or refused? “{map.reach}” on the map says how far a connection comes.',
        'Some faults show in the log only after a reboot. If all else fails, “{mystery.reveal}” ends the search, and mending it still counts.',
      ],
    },
  },
  learnt: [
    'First find out whose fault it is: system check, instance check, EBS check, or none of them.',
    'Each cause has its remedy: another host, a reboot, more memory, another root volume, a rule, a service.',
    'An alarm on status checks does not replace asking your service from outside.',
  ],
  reflect: 'What would you set up tomorrow, so that the next night is shorter?',
  docs: [
    {
      title: 'Troubleshoot Amazon EC2 Linux instances with failed status checks',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/TroubleshootingInstances.html',
    },
  ],
  agreesWith: 'aa21c026',
}
