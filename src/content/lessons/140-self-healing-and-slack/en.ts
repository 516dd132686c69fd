import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'Automatic recovery is off for web-1, so that you see what alarms can do by themselves, and what you had better not leave to them.',
  show: {
    recovery: {
      say: 'Step through it: an alarm looks after the host.',
      captions: [
        'This [[alarm]] recovers web-1 after two minutes of a failed [[system-check|system check]], and notifies the topic ops.',
        'The [[host]] of web-1 loses its network.',
        'The check failed, and the alarm went to ALARM. The [[recovery]] has begun.',
        'web-1 runs on another host, under the same ID and addresses. The checks pass, and the alarm is OK again.',
      ],
    },
  },
  predict: {
    which: {
      ask: 'The host under an instance fails; AWS’s automatic recovery is off. An alarm watches the system check. Which action brings the instance back?',
      options: {
        reboot: {
          label: 'Reboot',
          wrong: 'A reboot stays on the broken [[host]]. It suits the instance check.',
        },
        recover: {
          label: 'Recover',
          right: 'It moves the instance to a healthy host, which is what a failed system check calls for.',
        },
        stop: {
          label: 'Stop',
          wrong:
            'It leaves the host, and then stays stopped: among the EC2 [[alarm-action|actions]] of an alarm there is no start.',
        },
      },
    },
    kept: {
      ask: 'The host under an instance broke, and an action of its alarm has brought it back without a stop. Once its OS is up, what is lost or another one than before?',
      options: {
        host: { label: 'The physical host', right: 'That is the point of it: away from the broken one.' },
        ram: {
          label: 'What was in memory',
          right: 'The OS boots again on the new host. To the application it looks like a sudden reboot.',
        },
        publicIp: {
          label: 'The public IPv4 address',
          wrong: 'A [[recovery]] keeps it, borrowed or not. A stop would give a borrowed one back.',
        },
        privateIp: {
          label: 'The private IPv4 address',
          wrong: 'The [[eni|network interface]] comes along, with its address.',
        },
        files: {
          label: 'Files on its EBS volumes',
          wrong: 'The [[ebs-volume|volumes]] are not on the host. They are attached to it again.',
        },
      },
    },
    loop: {
      ask: 'An application needs more memory than there is, and uses it up within half an hour. An alarm reboots the instance after three minutes of a failed instance check. What happens in the next hour?',
      options: {
        once: {
          label: 'One reboot, and it is well',
          wrong: 'A reboot empties memory, but the application still needs too much.',
        },
        again: {
          label: 'It is rebooted again and again',
          right:
            'Each reboot helps until memory is full again. Each time the alarm turns OK, then ALARM, and acts anew.',
        },
        stays: {
          label: 'One reboot; it stays broken, and the alarm keeps quiet',
          wrong: 'An alarm that stays in ALARM does keep quiet. But here the check passes for a while each time.',
        },
      },
    },
  },
  do: {
    'reboot-alarm': {
      say: 'Make an alarm that reboots web-1 when its instance check fails. Then let the OS hang, and keep your hands off.',
      hints: [
        'Alarms are made on “{inspector.tabs.monitoring}”, faults on “{inspector.tabs.faults}”.',
        'Press “{commands.instance.alarms}”, choose the usual alarm that reboots, let it notify ops, and press “{alarms.save}”. Then press “{faults.inject}” at “{faults.of.OSHung.name}”, and let time run.',
      ],
    },
    slack: {
      say: 'Now your team wants to read it in Slack. Bring a channel to the topic ops, and let an alarm be heard there.',
      hints: [
        'The channel is one more subscriber, by way of [[slack-channel|Amazon Q Developer in chat applications]]. It posts alarms, no plain text.',
        'In “{top.views.messages}”, subscribe a “{messages.topic.protocols.slack}” to ops. Then break web-1 so that an alarm that notifies ops goes off.',
      ],
    },
    'end-it': {
      say: 'Let memory run out on web-1 and watch for an hour what your reboot alarm does. Then end it at its cause.',
      hints: [
        'How often has it been rebooted? Look at the timeline. And what is there too little of?',
        'Wait until web-1 is well and no alarm is on. Press “{faults.inject}” at “{faults.of.MemoryExhausted.name}” and let time run until the second reboot. Then stop web-1, choose a type with twice the memory, and start it.',
      ],
    },
  },
  learnt: [
    'Recover for the system check: another host, the same ID, addresses and volumes, memory lost. Reboot for the instance check.',
    'Give the two alarms different numbers of periods, so that they do not act at the same moment.',
    'An alarm repeats a remedy and never finds the cause: let it notify somebody as well, or it hides the trouble.',
    'Slack gets alarms through Amazon Q Developer in chat applications (formerly AWS Chatbot). A plain Slack webhook cannot confirm an SNS subscription.',
  ],
  reflect: 'Which of your systems is “healed” by a restart every few days, and who knows of it?',
  docs: [
    {
      title: 'Create alarms to stop, terminate, reboot, or recover an EC2 instance',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/UsingAlarmActions.html',
    },
    {
      title: 'Tutorial: Get started with Slack',
      url: 'https://docs.aws.amazon.com/chatbot/latest/adminguide/slack-setup.html',
    },
  ],
  agreesWith: '981a365c',
}
