import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'web-1 and web-2 look like two boxes, but each is a computer, a disk and a network card put together. Take one apart.',
  show: {
    attach: {
      say: 'Watch web-1 get a second disk.',
      captions: [
        'A new [[ebs-volume|EBS volume]] is made in web-1’s [[availability-zone|zone]]. For now it is attached to nothing.',
        'It is attached over the network, while web-1 goes on running. Volume and instance must be in the same zone.',
        'An empty disk takes no files. Somebody logs in, formats it, [[mount|mounts]] it, and writes one: EC2 does none of that.',
      ],
    },
  },
  predict: {
    detached: {
      ask: 'A data volume with a file on it is detached from a running instance. Once it is off, what is true of it?',
      options: {
        lost: {
          label: 'Its file is gone',
          wrong: 'The file lies on the [[ebs-volume|volume]], not in the computer.',
        },
        costs: {
          label: 'It costs money',
          right: 'You pay for its size from the moment it is made until you delete it, used or not.',
        },
        elsewhere: {
          label: 'It can be attached to another instance in its zone',
          right: 'It is available: it belongs to your account, not to the instance that used it.',
        },
      },
    },
    stopped: {
      ask: 'An instance with a data volume and a borrowed public address is stopped. What does it still have then?',
      options: {
        host: {
          label: 'vCPUs and RAM on a host',
          wrong: 'The place on the [[host]] was given back. That is the part you rent by the second.',
        },
        disks: { label: 'Its EBS disks', right: 'Root and data [[ebs-volume|volumes]] stay attached, waiting.' },
        privateIp: {
          label: 'Its private address',
          right: 'It belongs to the [[eni|network interface]], which stays for the instance’s whole life.',
        },
        publicIp: {
          label: 'Its public address',
          wrong: 'That one was borrowed from Amazon’s pool, and went back when the instance stopped.',
        },
      },
    },
  },
  do: {
    'detach-it': {
      say: 'Take the data volume off web-1. The OS has it mounted, so have it unmounted first: otherwise it stays busy.',
      hints: [
        'Select web-1 and look at its disks. Only one of them can go while it runs.',
        'In the tab “{inspector.tabs.storage}” press “{inspector.storage.inside.does.unmount}” at the data volume, then “{commands.volume.detach}”, then “{commands.page.next}”.',
      ],
    },
    'move-it': {
      say: 'Give that volume to web-2.',
      hints: [
        'Select web-2. The map has a place for one more disk.',
        'Press “{commands.instance.attachVolume}”, choose “{inspector.dialogs.volume.existing}”, then press “{inspector.dialogs.volume.attachExisting}”.',
      ],
    },
    'stop-it': {
      say: 'Stop web-2, and watch which part of it disappears from the map.',
      hints: [
        'Computer, disks and network card are drawn apart: compare them before and after.',
        'Press “{commands.instance.stop}”, then “{commands.page.next}” until it says “{common.states.stopped}”.',
      ],
    },
  },
  learnt: [
    'The instance itself is a computer on loan: vCPUs and RAM on a host, only while it runs.',
    'EBS volumes are things of their own. They can move to another instance in the same zone, and cost until deleted.',
    'The network card (network interface, ENI) keeps the private address for life; the public one is borrowed while the instance runs.',
  ],
  reflect: 'Where would you keep what must outlive the computer?',
  docs: [
    {
      title: 'What is Amazon EC2?',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/concepts.html',
    },
    {
      title: 'Attach an Amazon EBS volume to an Amazon EC2 instance',
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-attaching-volume.html',
    },
  ],
  agreesWith: '96527e42',
}
