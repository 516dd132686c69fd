import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'Three web servers run with all status checks passed, and customers reach none of them. Find out where each connection ends, and mend it there.',
  show: {
    'shop-1': {
      say: 'Begin with shop-1, and go from the outside in.',
      captions: [
        'Select shop-1: it is running, its checks have passed, and it has a public address.',
        'Somebody outside tries HTTP on port 80. No answer at all, until they give up: timed out.',
        'Silence often means that a packet was dropped on the way. Its [[security-group|security group]] lets in SSH only, so a rule for port 80 is added.',
        'The same attempt again: it connects. Nothing was restarted.',
      ],
    },
  },
  predict: {
    checks: {
      ask: 'Three running web servers: one has a closed security group, one a crashed web server, one no public address. Which fail a status check?',
      options: {
        all: {
          label: 'All three: nobody can reach them',
          wrong: 'The [[status-check|checks]] are made from within AWS. They do not try what a customer tries.',
        },
        crashed: {
          label: 'The one whose web server has crashed',
          wrong:
            'The [[instance-check|instance check]] asks whether the OS answers. What runs on the OS it does not ask.',
        },
        none: {
          label: 'None of them',
          right: 'Host, OS and volumes are fine in all three. Whether a service is reached, these checks never ask.',
        },
      },
    },
    rule: {
      ask: 'You add an inbound rule to the security group of a running instance. When does it work?',
      options: {
        now: {
          label: 'At once',
          right: 'A change of a [[security-group|security group]] takes effect right away on all its instances.',
        },
        round: {
          label: 'After the next round of status checks',
          wrong: 'Status checks only look. They neither know nor apply any rules.',
        },
        reboot: {
          label: 'After a reboot',
          wrong: 'The rule stands outside the OS, so the OS need not restart for it.',
        },
      },
    },
    refused: {
      ask: 'A customer tries port 80 and gets “connection refused” at once, not a time-out. Which of these fits?',
      options: {
        group: {
          label: 'The security group has no rule for port 80',
          wrong: 'A [[security-group|security group]] drops what it does not allow without a word: a time-out.',
        },
        web: {
          label: 'The web server on it has crashed',
          right: 'A refusal is an answer: the OS is there, and says that nothing listens on this [[port]].',
        },
        address: {
          label: 'The instance has no public address',
          wrong: 'Then there is nothing to send a packet to, and nobody who could refuse it.',
        },
      },
    },
  },
  do: {
    'shop-2': {
      say: 'shop-2 has its rule for port 80. Make it answer there.',
      hints: [
        'Select shop-2 and look at “{map.reach}” on the map: how far does a connection come?',
        'The OS is well. In “{inspector.tabs.faults}”, under “{inspector.faults.inside}”, there is “{inspector.faults.commands.web}”.',
      ],
    },
    'shop-3': {
      say: 'Last, shop-3. Go from the outside in, and do not stop at the first thing you find.',
      hints: [
        'Does it have a public address? And what may come in? “{map.reach}” names one reason at a time.',
        'In “{inspector.tabs.network}”: “{map.pinElastic}”, then let HTTP (80) in.',
      ],
    },
  },
  learnt: [
    'All checks passed means that host, OS and volumes are fine, not that anybody can reach you.',
    'Go from the outside in: public address, security group, OS, service.',
    'A time-out means silence on the way; a refusal means that the OS answered and the service did not.',
  ],
  reflect: 'How would you learn that customers cannot reach you, when no status check tells?',
  docs: [
    {
      title: 'Troubleshoot issues connecting to your Amazon EC2 Linux instance',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/TroubleshootingInstancesConnecting.html',
    },
    {
      title: 'Status checks for Amazon EC2 instances',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-system-instance-status-check.html',
    },
  ],
  agreesWith: '97ffdb8e',
}
