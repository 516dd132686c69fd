import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'web-1 has been running for a while, with a job in memory and a file on its disk. Find out which button changes what.',
  show: {},
  predict: {
    reboot: {
      ask: 'You reboot a running instance. Once its OS is up again, what is lost or another one than before?',
      options: {
        publicIp: { label: 'Public IPv4 address', wrong: 'It stays: the instance never left [[running]].' },
        privateIp: {
          label: 'Private IPv4 address',
          wrong: 'It belongs to the [[eni|network interface]] and stays for life.',
        },
        host: { label: 'The physical host', wrong: 'A [[reboot]] happens in place, on the same [[host]].' },
        ram: { label: 'What was in memory', right: 'The OS starts afresh, so whatever was only in RAM is gone.' },
        files: { label: 'Files on the EBS disk', wrong: 'The [[ebs-volume|volume]] is not touched by a reboot.' },
      },
    },
    restart: {
      ask: 'Now the same instance is stopped, then started. Once it is running again, what is lost or another one than before the stop?',
      options: {
        publicIp: {
          label: 'Public IPv4 address',
          right: 'The borrowed address was given back at the stop, and another one was lent at the start.',
        },
        privateIp: {
          label: 'Private IPv4 address',
          wrong: 'It stays with the [[eni|network interface]], stopped or not.',
        },
        host: {
          label: 'The physical host',
          right: 'A stop frees its place on the [[host]]; the start found a place on another one.',
        },
        ram: { label: 'What was in memory', right: 'The power was off.' },
        files: {
          label: 'Files on the EBS disk',
          wrong: 'The [[ebs-volume|volume]] stays attached while the instance is stopped.',
        },
      },
    },
    stopped: {
      ask: 'An instance with an EBS root volume and a borrowed public address is stopped. What costs money now?',
      options: {
        instance: { label: 'The instance', wrong: 'No charge for the instance while it is [[stopped]].' },
        disk: {
          label: 'Its EBS disk',
          right: 'Space is kept for your files, so it goes on costing until you delete it.',
        },
        address: { label: 'A public address', wrong: 'There is none: the borrowed one was given back.' },
      },
    },
  },
  do: {
    'reboot-it': {
      say: 'Reboot web-1, and compare: “{inspector.changed.title}” in the inspector is read from before and after.',
      hints: [
        'The loop at “{common.states.running}” on the map is a button.',
        'Select web-1 and press “{common.verbs.reboot}”, then let a minute pass.',
      ],
    },
    'stop-it': {
      say: 'Now stop it, and wait until it is stopped.',
      hints: [
        'From “{common.states.running}” an edge leads to “{common.states.stopping}”.',
        'Press “{common.verbs.stop}” in the inspector, then “{time.next}” until it says stopped.',
      ],
    },
    'start-it': {
      say: 'Start it again, and look at the public address.',
      hints: [
        'A stopped instance has one way back.',
        'Press “{common.verbs.start}”, then “{time.next}” until it is running.',
      ],
    },
  },
  learnt: [
    'Reboot keeps host and addresses; only what was in memory is lost.',
    'Stop and start gives another host and another borrowed public address; private address and EBS disks stay.',
    'Stopped is not free: the EBS disks go on costing.',
  ],
  reflect: 'Your instance sits on a failing host. Which of the two would help, and why?',
  docs: [
    {
      title: 'Differences between instance states',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html#lifecycle-differences',
    },
  ],
  agreesWith: '08d7dc3d',
}
