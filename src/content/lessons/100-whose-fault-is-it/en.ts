import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro: 'web-1 serves a page. Things will break that you can’t see; find out what its three status checks tell you.',
  show: {
    'page-down': {
      say: 'Step through it: two things go wrong at once.',
      captions: [
        'The web server crashes. The OS under it is fine.',
        'Somebody removes the inbound rules of the [[security-group|security group]].',
        'Two minutes later every check still passes, and yet nobody can open the page.',
      ],
    },
    'host-down': {
      say: 'Step through it: this time the machine below breaks.',
      captions: [
        'The [[host]] of web-1 has a hardware fault that cuts it off. Look: all three checks still say passed.',
        'The next round found out: the [[system-check|system check]] failed, and the instance check with it.',
        'Nothing gets better. Automatic recovery is switched off for web-1, and AWS mends its host in its own time. You can be quicker.',
      ],
    },
  },
  predict: {
    unseen: {
      ask: 'The web server of an instance crashes, and its security group lets nobody in any more. Which of its three status checks fails?',
      options: {
        system: {
          label: 'The system check',
          wrong: 'It is about the [[host]], its power and its network. They are fine.',
        },
        instance: {
          label: 'The instance check',
          wrong: 'It only asks whether the OS answers an ARP request. It does, whatever the web server does.',
        },
        ebs: {
          label: 'The attached EBS check',
          wrong: 'It is about volumes, not about ports: they can be reached and do their I/O.',
        },
        none: {
          label: 'None of them',
          right:
            'These three [[status-check|checks]] look neither at your application nor at security groups. Of EC2’s own checks only an application status check, which you set up yourself, asks the application.',
        },
      },
    },
    host: {
      ask: 'A part of the host under an instance breaks, and nothing reaches the instance over the network any more. What do the status checks say?',
      options: {
        system: {
          label: 'The system check fails',
          right: 'It watches what is below the instance: host, power, network. AWS has to mend that.',
        },
        instance: {
          label: 'The instance check fails',
          right: 'An OS on a broken host does not answer either: a failed system check is one of its causes.',
        },
        ebs: {
          label: 'The attached EBS check fails',
          wrong:
            'It asks about the volumes and the way to them. Some faults of a host cut that way too; this one cuts the network.',
        },
        atOnce: {
          label: 'They say so the very moment it breaks',
          wrong: 'They are made once a minute. Until the next round they say passed.',
        },
      },
    },
    remedy: {
      ask: 'The system check of an instance with an EBS root has failed, and automatic recovery is off. What typically makes it pass within minutes?',
      options: {
        reboot: { label: 'A reboot', wrong: 'A [[reboot]] stays on the same broken [[host]].' },
        stopStart: { label: 'A stop and a start', right: 'The start finds it a place on a healthy host.' },
        alarm: {
          label: 'An alarm on this check with the recover action',
          right: 'It moves the instance to another host, and keeps even its public address.',
        },
        rules: {
          label: 'Opening a port in its security group',
          wrong: 'None of the three checks looks at security groups, and the host stays broken.',
        },
      },
    },
  },
  do: {
    'page-up': {
      say: 'All checks pass and the page is down. Bring it back; both things have to be mended.',
      hints: [
        'One thing is wrong inside the OS, one in front of it. The checks tell you neither.',
        'On “{inspector.tabs.faults}”, press “{faults.commands.web}”; then turn HTTP (80) on again on “{inspector.tabs.network}”.',
      ],
    },
    move: {
      say: 'Get web-1 onto a healthy host without waiting for AWS.',
      hints: [
        'Which of its actions frees its place on the host?',
        'Press “{commands.instance.stop}”, wait until it is stopped, press “{commands.instance.start}”, and wait for the checks.',
      ],
    },
  },
  learnt: [
    'System check: the host. AWS mends it, or you move away by stop and start or by recover. Instance check: the OS and its network. You mend it.',
    'The attached EBS check is about volumes. Xen types do not have it.',
    'A crashed web server and a closed security group fail none of the three.',
    'Checks are made once a minute: “passed” is what was found last.',
  ],
  reflect: 'A colleague says “two of three checks failed, so I rebooted it”. Which two, and what do you answer?',
  docs: [
    {
      title: 'Status checks for Amazon EC2 instances',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-system-instance-status-check.html',
    },
  ],
  agreesWith: '079ab78e',
}
