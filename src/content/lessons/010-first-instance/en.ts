import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro: 'The account is empty. You are about to rent your first computer, and to give it back.',
  show: {},
  predict: {
    running: {
      ask: 'You launch an instance. The very moment its state turns from pending to running, what is already true?',
      options: {
        address: {
          label: 'It has a public IPv4 address',
          right: 'In a default subnet it borrows one from Amazon’s pool while it is still [[pending]].',
        },
        billed: {
          label: 'The instance is being charged',
          right: 'Pending is free; the charge for the instance begins with [[running]].',
        },
        ssh: {
          label: 'SSH connects',
          wrong: 'Running means that the virtual machine was switched on. The operating system is still booting.',
        },
        checks: {
          label: 'The status checks have passed',
          wrong:
            'They say initializing at first. The [[status-check|status checks]] need a while before their first answer.',
        },
      },
    },
    after: {
      ask: 'You terminate an instance that was launched with everything as it comes. Once it is terminated, what still costs money?',
      options: {
        instance: { label: 'The instance', wrong: 'The charge ended as soon as it was [[shutting-down]].' },
        disk: {
          label: 'Its root disk',
          wrong:
            'The root volume has [[delete-on-termination|DeleteOnTermination]] on unless you say otherwise, so it went along.',
        },
        address: {
          label: 'Its public address',
          wrong: 'The address was only borrowed. It went back to Amazon’s pool.',
        },
        nothing: { label: 'Nothing', right: 'Instance, root volume and borrowed address are all gone.' },
      },
    },
  },
  do: {
    launch: {
      say: 'Launch an instance, with whatever type and image you like.',
      hints: [
        'Look at the top right: one button is made for this.',
        'Press “{top.launch}”. Leave the form as it is, or choose another type and image, and launch.',
      ],
    },
    wait: {
      say: 'Wait until the status checks have found it healthy. Let time run, or jump with “{time.next}”.',
      hints: [
        'The checks are on the right, in the inspector of your instance.',
        'Press “{time.next}” at the bottom left a few times until the checks say passed.',
      ],
    },
    terminate: {
      say: 'You are done with it. Give the computer back for good.',
      hints: [
        'Stop only switches it off. Another of its actions gives it back.',
        'Press “{common.verbs.terminate}” in the inspector, read what will go along, and confirm.',
      ],
    },
  },
  learnt: [
    'A new instance is pending, then running; only then is it charged.',
    'Running does not mean ready: the OS still boots, and the status checks come later.',
    'Terminating is final. What was made with the instance and is marked for deletion goes with it.',
  ],
  reflect: 'If a colleague says “it is running but I cannot connect”, what would you ask first?',
  docs: [
    {
      title: 'Amazon EC2 instance state changes',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html',
    },
  ],
  agreesWith: '06d1e847',
}
