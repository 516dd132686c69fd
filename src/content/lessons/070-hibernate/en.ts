import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro: 'A long job sits in memory, and a stop would throw it away. Switch a machine off without losing its thread.',
  show: {
    prepare: {
      say: 'Watch a machine that is launched so that it can hibernate.',
      captions: [
        'batch-1 is launched with [[hibernation]] enabled. Its root volume is encrypted and has room for its memory too.',
        'Its type and image support it too. About two minutes after the launch it is ready for it.',
        'Its job has been running for a while, and a file lies in /dev/shm, which is memory.',
      ],
    },
  },
  predict: {
    enable: {
      ask: 'An instance was launched with the default settings, so without hibernation. When can you enable hibernation on it?',
      options: {
        any: {
          label: 'At any time: it is only a button',
          wrong: 'AWS refuses to hibernate it: this instance was not launched for [[hibernation]].',
        },
        stopped: {
          label: 'While it is stopped, like changing its type',
          wrong: 'The type can be changed while stopped. [[hibernation|Hibernation]] cannot: it is decided once.',
        },
        launch: {
          label: 'Never: only at launch',
          right:
            '[[hibernation|Hibernation]] is enabled at launch or not at all, and cannot be turned off later either.',
        },
      },
    },
    resumed: {
      ask: 'An instance with a borrowed public address is hibernated and started again. What has been lost, or is not the same as before?',
      options: {
        ram: {
          label: 'What was in memory, and the job',
          wrong: 'Memory was read back from the [[root-volume|root volume]], so the job goes on.',
        },
        publicIp: {
          label: 'Public IPv4 address',
          right: 'As with a stop: the borrowed address went back, and another one was borrowed.',
        },
        privateIp: { label: 'Private IPv4 address', wrong: 'It stays with the [[eni|network interface]].' },
        host: {
          label: 'The physical host',
          right: 'As after a stop, it mostly comes up on another [[host]].',
        },
        id: { label: 'The instance ID', wrong: 'It is the same instance, only after a sleep.' },
      },
    },
    charged: {
      ask: 'An instance is hibernated. What costs money on the way there, and while it sleeps?',
      options: {
        stopping: {
          label: 'The instance, while it is stopping',
          right: 'Writing its memory to disk is work: unlike a stop, it is charged until it has [[stopped]].',
        },
        stopped: {
          label: 'The instance, once it is stopped',
          wrong: 'Asleep is [[stopped]]: no charge for the instance.',
        },
        disk: {
          label: 'Its EBS disk, once it is stopped',
          right: 'The [[root-volume|root volume]] holds your files, and your memory with them.',
        },
      },
    },
  },
  do: {
    'hibernate-it': {
      say: 'Hibernate batch-1, and follow its memory.',
      hints: [
        'On the map a second edge leads from “{common.states.running}” to “{common.states.stopping}”.',
        'Select batch-1, press “{commands.instance.hibernate}”, then “{commands.page.next}” until it is stopped.',
      ],
    },
    'resume-it': {
      say: 'Wake it, and compare its job and its addresses with those it had before.',
      hints: [
        'You wake it like any stopped instance: start it. Until its OS goes on, its status checks fail.',
        'Press “{commands.instance.start}”, then “{commands.page.next}” until its OS is up.',
      ],
    },
    own: {
      say: 'Your turn: launch an instance of your own that can hibernate, of whatever type.',
      hints: [
        'The launch form knows what is missing, and offers to mend it.',
        'Press “{commands.page.launch}”, choose “{launch.mode.all}”, turn on “{launch.hibernation.toggle}”, and mend what it lists.',
      ],
    },
  },
  learnt: [
    'Hibernation must be enabled at launch, on a type and image that support it, with an encrypted EBS root volume that has room for the memory.',
    'Memory goes to the root volume and comes back, so the job goes on. As with a stop, the borrowed public address changes, and mostly the host too.',
    'The instance is charged while it is stopping to hibernate, not once it is stopped. The disk is charged all along.',
  ],
  reflect: 'Which is better for your job: to hibernate, or to save its progress to a disk by itself?',
  docs: [
    {
      title: 'Hibernate your Amazon EC2 instance',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html',
    },
    {
      title: 'Prerequisites for EC2 instance hibernation',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html',
    },
  ],
  agreesWith: '5ef06400',
}
