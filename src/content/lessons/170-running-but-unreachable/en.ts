import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'Three web servers run with all status checks passed, and customers reach none of them. Find out where each connection ends, and mend it there.',
  show: {
    silence: {
      say: 'Begin with shop-1, and go from the outside in.',
      captions: [
        'Select shop-1: it is running, its checks have passed, and it has a public address.',
        'Somebody outside tries HTTP on port 80. No answer, until they give up: timed out. A packet dropped on the way looks like this.',
      ],
    },
    'shop-1': {
      say: 'Its security group lets in SSH only. See it mended.',
      captions: [
        'A rule for port 80 is added to the [[security-group|security group]] of shop-1.',
        'The same attempt once more: it connects. Nothing was restarted.',
      ],
    },
  },
  predict: {
    ssh: {
      ask: 'Nobody can open the web page of three running servers: one group allows SSH only, one web server has crashed, one server has no public address. Which of them still let in SSH from the internet?',
      options: {
        group: {
          label: 'The one whose group allows SSH only',
          right: 'Rules count for each [[port]] by itself: 22 is open, 80 is not.',
        },
        web: {
          label: 'The one whose web server has crashed',
          right: 'SSH is a service of its own. The OS under both is fine.',
        },
        address: {
          label: 'The one without a public address',
          wrong:
            'Nothing from the internet reaches it directly. People log in through Session Manager or an EC2 Instance Connect Endpoint, and web traffic comes through a load balancer.',
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
          wrong: 'Then customers have no address to send anything to, and nobody who could refuse it.',
        },
      },
    },
    rule: {
      ask: 'You add an inbound rule to the security group of a running instance. When does it work?',
      options: {
        now: {
          label: 'At once',
          right:
            'A new rule of a [[security-group|security group]] works at once for new connections, on all its instances.',
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
  },
  do: {
    'shop-2': {
      say: 'shop-2 has its rule for port 80. Make it answer there.',
      hints: [
        'Select shop-2 and look at “{stage.reach}” on the map: how far does a connection come?',
        'The OS is well. On “{inspector.tabs.faults}”, under “{faults.inside}”, there is “{faults.commands.web}”.',
      ],
    },
    'shop-3': {
      say: 'Last, shop-3. Go from the outside in, and do not stop at the first thing you find.',
      hints: [
        'Does it have a public address? And what may come in? “{stage.reach}” names one reason at a time.',
        'On “{inspector.tabs.network}”, press “{commands.instance.associate}”, then turn HTTP (80) on.',
      ],
    },
  },
  learnt: [
    'All three checks passed means: the host is fine, the OS answers, the volumes work. It does not mean that anybody can reach you.',
    'Go from the outside in: public address, route, security group and network ACL, OS, service.',
    'A time-out usually means that a packet was dropped on the way; a refusal, that the OS answered and no service did.',
    'SSH open to everybody is for a short exercise only: in a real account let in your own address alone, or use Session Manager, which needs no open port.',
  ],
  reflect: 'How would you learn that customers cannot reach you, when none of these checks tells?',
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
  agreesWith: '1536f2bf',
}
