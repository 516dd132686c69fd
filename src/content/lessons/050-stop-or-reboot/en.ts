import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'web-1 has been running for a while, with a job in memory and a file on its disk. Find out which button changes what.',
  show: {},
  predict: {
    reboot: {
      ask: 'You reboot a running instance. Once its OS is up again, what has been lost, or is not the same as before?',
      options: {
        publicIp: { label: 'Public IPv4 address', wrong: 'It stays: the instance never left [[running]].' },
        privateIp: {
          label: 'Private IPv4 address',
          wrong: 'It belongs to the [[eni|network interface]] and stays for life.',
        },
        host: { label: 'The physical host', wrong: 'An ordinary [[reboot]] happens in place, on the same [[host]].' },
        ram: { label: 'What was in memory', right: 'The OS starts afresh, so whatever was only in RAM is gone.' },
        files: { label: 'Files on the EBS disk', wrong: 'The [[ebs-volume|volume]] is not touched by a reboot.' },
      },
    },
    stopped: {
      ask: 'An instance with an EBS root volume and a borrowed public address is stopped. What costs money now?',
      options: {
        instance: { label: 'The instance', wrong: 'The instance is not charged while it is [[stopped]].' },
        disk: {
          label: 'Its EBS disk',
          right: 'It keeps room for your files, so it goes on costing money until you delete it.',
        },
        address: { label: 'A public address', wrong: 'There is none: the borrowed one was given back.' },
      },
    },
    restart: {
      ask: 'An instance with a borrowed public address is stopped, then started. Once it is running again, what has been lost, or is not the same as before the stop?',
      options: {
        publicIp: {
          label: 'Public IPv4 address',
          right: 'The borrowed address was given back at the stop, and another one was borrowed at the start.',
        },
        privateIp: {
          label: 'Private IPv4 address',
          wrong: 'It stays with the [[eni|network interface]], stopped or not.',
        },
        host: {
          label: 'The physical host',
          right: 'The stop gave up its place on the [[host]]; the start found one on another host, as it mostly does.',
        },
        ram: { label: 'What was in memory', right: 'The power was off, and RAM forgets everything without it.' },
        files: {
          label: 'Files on the EBS disk',
          wrong: 'The [[ebs-volume|volume]] stays attached while the instance is stopped.',
        },
      },
    },
  },
  do: {
    'reboot-it': {
      say: 'Reboot web-1, then look at “{inspector.changed.title}” in “{top.inspector}”: it compares before and after.',
      hints: [
        'The loop at “{common.states.running}” on the map has a word on it, and that word is a button.',
        'Select web-1 and press “{commands.instance.reboot}”, then let a minute pass.',
      ],
    },
    'stop-it': {
      say: 'Now stop it, and wait until it is stopped.',
      hints: [
        'An arrow leads from “{common.states.running}” to “{common.states.stopping}”.',
        'Press “{commands.instance.stop}” in “{top.inspector}”, then “{commands.page.next}” until it is stopped.',
      ],
    },
    'start-it': {
      say: 'Start it again, and look at the public address.',
      hints: [
        'On the map an edge leads up from “{common.states.stopped}”: the only way back.',
        'Press “{commands.instance.start}”, then “{commands.page.next}” until it is running.',
      ],
    },
  },
  learnt: [
    'An ordinary reboot keeps host and addresses; only what was in memory is lost.',
    'A stop and start brings another borrowed public address and, mostly, another host; private address and EBS disks stay.',
    'Stopped is not free: EBS disks go on costing money.',
  ],
  reflect: 'Your instance is on a failing host. Which would help, a reboot or a stop and start, and why?',
  docs: [
    {
      title: 'Differences between instance states',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html#lifecycle-differences',
    },
  ],
  agreesWith: '5672aca4',
}
