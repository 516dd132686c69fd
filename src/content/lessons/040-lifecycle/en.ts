import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro: 'web-1 was stopped a while ago. Take it once around its lifecycle, and watch when the meter runs.',
  show: {},
  predict: {
    charged: {
      ask: 'A stopped instance is started, runs for a while, and is stopped again. In which states is the instance itself charged?',
      options: {
        pending: {
          label: 'pending',
          wrong:
            'In [[pending]] AWS is finding a [[host]] and preparing the instance. You do not pay for it before it runs.',
        },
        running: {
          label: 'running',
          right:
            'In [[running]] it is charged [[per-second-billing|by the second]], busy or idle, at least a minute for each start.',
        },
        stopping: {
          label: 'stopping',
          wrong:
            'For an ordinary stop the charge ends as soon as it is [[stopping]]. Only a hibernating instance goes on being charged.',
        },
        stopped: {
          label: 'stopped',
          wrong: 'A [[stopped]] instance is not charged. Its EBS disks are, on lines of their own.',
        },
      },
    },
    stopping: {
      ask: 'An instance is in the middle of stopping. What can you do with it at that moment?',
      options: {
        start: {
          label: 'Start it again at once',
          wrong: 'It has to be [[stopped]] first. AWS answers IncorrectInstanceState.',
        },
        type: { label: 'Change its type', wrong: 'That also has to wait until it is [[stopped]].' },
        terminate: {
          label: 'Terminate it',
          right: 'You can [[terminate]] an instance in any state, unless it is protected.',
        },
      },
    },
    terminated: {
      ask: 'You terminate an instance whose only disk is the root volume from its launch, with the default settings. What is true once it is terminated?',
      options: {
        start: {
          label: 'It can be started again',
          wrong: 'Only [[stopped]] has a way back. [[terminated|Terminated]] is final.',
        },
        listed: {
          label: 'It is still in the list',
          right:
            'For about an hour more, without a charge. Nothing can be done with it, and you cannot remove it yourself.',
        },
        charged: {
          label: 'The instance is charged',
          wrong: 'The charge for it ended at [[shutting-down]] at the latest.',
        },
        disk: {
          label: 'Its root disk can be saved',
          wrong: 'Unless you say otherwise, the [[root-volume|root volume]] is deleted with its instance.',
        },
      },
    },
  },
  do: {
    'start-it': {
      say: 'Start web-1, and follow it until it runs.',
      hints: [
        'On the map web-1 sits in “{common.states.stopped}”. From there an edge leads up.',
        'Press “{commands.instance.start}” in “{top.inspector}”, then “{commands.page.next}” until it is running.',
      ],
    },
    'stop-it': {
      say: 'Let it run a little, then stop it. While it is stopping, see which of its buttons still work.',
      hints: [
        'The bill at the bottom shows what it costs in each state.',
        'Press “{commands.instance.stop}”. What is not possible meanwhile says why. Then press “{commands.page.next}” until it is stopped.',
      ],
    },
    'terminate-it': {
      say: 'Now end its life, from whichever state you like.',
      hints: [
        'Both “{common.states.running}” and “{common.states.stopped}” have an edge to “{common.states.shutting-down}”.',
        'Press “{commands.instance.terminate}”, confirm, then “{commands.page.next}” until it is terminated.',
      ],
    },
  },
  learnt: [
    'The instance itself is charged only while it is running, and while it is stopping to hibernate.',
    'Stopping has to end first: only when it is stopped can you start it again or change its type.',
    'From stopped there is a way back, from terminated there is none.',
  ],
  reflect: 'A batch machine works one hour each night. Stop it or terminate it in between, and what would decide?',
  docs: [
    {
      title: 'Amazon EC2 instance state changes',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html',
    },
  ],
  agreesWith: 'dc2b3799',
}
