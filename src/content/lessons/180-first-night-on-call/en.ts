import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'Tonight you are on call for three web servers; each has an alarm on its status checks that mails you. What breaks was drawn by chance, and it is the same night for everybody.',
  show: {
    calls: {
      say: 'Let the night begin.',
      captions: [
        'All quiet: three servers in three zones, three alarms, one topic that mails whoever is on call. Automatic recovery is off: you are the one who mends.',
        'Twenty minutes later something breaks on each of the three. What it is, nobody tells you.',
        'What a status check sees, an alarm has mailed by now. About the rest, customers will complain. Your downtime is being counted.',
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
          wrong:
            'The OS goes on answering, so none of the three [[status-check|status checks]] fails and no alarm goes off.',
        },
        group: {
          label: 'Its security group is closed',
          wrong:
            'These checks do not look at the rules of a [[security-group|security group]]. Customers notice before you do.',
        },
      },
    },
    host: {
      ask: 'The system check of an instance with an EBS root fails, because its host is broken. Which of these gets it onto another host?',
      options: {
        reboot: { label: 'A reboot', wrong: 'A [[reboot]] stays on the same [[host]], broken or not.' },
        root: {
          label: 'Another root volume',
          wrong: 'It gives the instance another disk, on the same [[host]].',
        },
        restart: {
          label: 'Stop and start',
          right:
            'The start looks for a place on a healthy [[host]]. [[auto-recovery|Automatic recovery]], where it is on, usually moves it too, if you wait.',
        },
      },
    },
  },
  do: {
    'web-1': {
      say: 'web-1: name the fault, and bring the server back. You may take the three in any order.',
      hints: [
        'Which checks fail? System: the host. Instance: the OS. EBS: a volume. None: security group, web server or a full disk.',
        'On “{inspector.tabs.faults}”, “{mystery.look.systemLog}” and “{mystery.look.screenshot}” tell the causes in the OS apart, some only after a reboot. Then choose under “{mystery.choose}” and press “{mystery.name}”.',
      ],
    },
    'web-2': {
      say: 'web-2: name the fault, and bring the server back.',
      hints: [
        'Where two checks fail together, which of them is the cause of the other? All faults of the host are one choice: from outside they look alike.',
        'Once it is named, “{mystery.cure}” on “{inspector.tabs.faults}” says what to do. After that, let time run until the checks have passed.',
      ],
    },
    'web-3': {
      say: 'web-3: name the fault, and bring the server back.',
      hints: [
        'Timed out or refused? “{stage.reach}” on the map says how far a connection comes.',
        'All checks pass: here timed out points to the security group; refused, to the web server, or to a disk so full that it gave up. “{mystery.reveal}” ends the search, and mending it still counts.',
      ],
    },
  },
  learnt: [
    'First find out whose fault it is: system check, instance check, EBS check, or none of them.',
    'Each cause has its remedy: another host, a reboot, more memory, a repaired or another volume, a rule, a service started again.',
    'An alarm on status checks does not replace asking your service from outside.',
  ],
  reflect: 'What would you set up tomorrow, so that the next night is shorter?',
  docs: [
    {
      title: 'Troubleshoot Amazon EC2 Linux instances with failed status checks',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/TroubleshootingInstances.html',
    },
  ],
  agreesWith: 'c7222e7b',
}
