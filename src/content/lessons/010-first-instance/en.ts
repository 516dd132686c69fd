import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro: 'The account is empty. You are about to rent your first computer, and to give it back.',
  show: {},
  predict: {
    running: {
      ask: 'You launch an instance with the default settings. At the very moment its state turns from pending to running, what is already true?',
      options: {
        address: {
          label: 'It has a public IPv4 address',
          right: 'It has [[public-ip|borrowed one]] from Amazon’s pool by now.',
        },
        billed: {
          label: 'The instance is being charged',
          right: 'The instance is not charged while it is [[pending]]. The charge begins with [[running]].',
        },
        ssh: {
          label: 'SSH connects',
          wrong:
            'Running only means that the virtual machine is switched on. As a rule its operating system is still booting then.',
        },
        checks: {
          label: 'The status checks have passed',
          wrong:
            'At first they say initializing. [[status-check|Status checks]] take a while to give their first result.',
        },
      },
    },
    after: {
      ask: 'You terminate an instance that was launched with the default settings. Once it is terminated, what still costs money?',
      options: {
        instance: { label: 'The instance', wrong: 'The charge ended as soon as it was [[shutting-down]].' },
        disk: {
          label: 'Its root volume',
          wrong:
            'It has [[delete-on-termination|DeleteOnTermination]] on unless you say otherwise, so it was deleted too.',
        },
        address: {
          label: 'Its public address',
          wrong: 'The address was only borrowed. It went back to Amazon’s pool.',
        },
        nothing: {
          label: 'Nothing',
          right: 'The root volume was deleted and the address given back. Nothing is left to pay for.',
        },
      },
    },
  },
  do: {
    launch: {
      say: 'Launch an instance, with whatever type and image you like.',
      hints: [
        'Look at the top right: one button is made for this.',
        'Press “{commands.page.launch}”. Leave the form as it is, or choose another type and image, and launch.',
      ],
    },
    wait: {
      say: 'Wait until all its status checks have passed. Let time run, or skip ahead with “{commands.page.next}”.',
      hints: [
        'Select your instance. Its checks are in “{top.inspector}”, in the tab “{inspector.tabs.checks}”.',
        'Press “{commands.page.next}”, at the bottom left, until all the checks have passed.',
      ],
    },
    terminate: {
      say: 'You are done with it. Give the computer back for good.',
      hints: [
        'Stop only switches it off. Another of its actions gives it back.',
        'Press “{commands.instance.terminate}” in “{top.inspector}”, read what will be deleted with it, and confirm.',
      ],
    },
  },
  learnt: [
    'A new instance is pending, then running; only then is it charged.',
    'Running does not mean ready: the OS may still be booting, and the status checks come later.',
    'Terminating is final: whatever is marked for deletion goes with the instance.',
  ],
  reflect: 'If a colleague says “it is running but I cannot connect”, what would you ask first?',
  docs: [
    {
      title: 'Amazon EC2 instance state changes',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html',
    },
  ],
  agreesWith: '91641299',
}
