import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'Only the instance check of web-1 will fail, so nobody but you can mend it. First you need to know what it is.',
  show: {
    memory: {
      say: 'Step through it: the application takes more and more memory.',
      captions: [
        'Memory is used up. EC2 does not see that; the screenshot says “Out of memory: kill process”.',
        'The [[instance-check|instance check]] failed: the OS answers nothing any more. The system check still passes.',
        'A [[reboot]] empties the memory. The check passes, and the job looks done.',
        'The application has taken it all again, and the check failed again.',
      ],
    },
    'no-boot': {
      say: 'Step through it: another fault, on the root volume this time.',
      captions: [
        'Somebody changes a setting of the OS and makes a mistake. Which setting, EC2 cannot see.',
        'Ten minutes later all checks pass: the OS reads this setting only when it [[boot|boots]].',
        'A reboot for an update. The OS does not come up, and the instance check failed.',
      ],
    },
  },
  predict: {
    hungry: {
      ask: 'An application wants more memory than its instance has, and the instance check fails. The instance is rebooted. What then?',
      options: {
        forGood: {
          label: 'It is cured',
          wrong: 'The application starts again as well, and wants just as much as before.',
        },
        forNow: {
          label: 'It works for a while, then fails again',
          right: 'A reboot empties memory; the application fills it again. The cause is still there.',
        },
        never: {
          label: 'The reboot changes nothing',
          wrong: 'The OS starts with empty memory, so the check does pass, for a while.',
        },
      },
    },
    clue: {
      ask: 'After a reboot the OS of an instance does not come up. Its system log ends with “fsck: No such file or directory while trying to open /dev/sdh”. What is wrong?',
      options: {
        memory: {
          label: 'Memory is used up',
          wrong: 'Then the log says “Out of memory: kill process”, and a boot would succeed.',
        },
        kernel: {
          label: 'The kernel does not fit the rest of the system',
          wrong: 'Then the log ends with “FATAL: kernel too old” or the like.',
        },
        network: {
          label: 'The network settings',
          wrong: 'With wrong network settings the OS does boot, up to its login prompt; only nobody reaches it.',
        },
        startup: {
          label: 'The start-up configuration: a disk that does not exist is to be mounted',
          right: 'The boot waits for a disk from /etc/fstab that is not there.',
        },
      },
    },
    remedy: {
      ask: 'The OS on a root volume does not boot, because its start-up configuration is wrong. Which remedies help?',
      options: {
        reboot: { label: 'A reboot', wrong: 'The same file is read again, and the boot fails again.' },
        stopStart: {
          label: 'A stop and a start',
          wrong: 'Another [[host]], but the same root volume with the same file.',
        },
        bigger: { label: 'A bigger instance type', wrong: 'More memory does not mend a file on the disk.' },
        rescue: {
          label: 'Repairing the volume on another instance',
          right: 'On a [[rescue-instance|rescue instance]] it is only a data disk: the file can be corrected there.',
        },
        replace: {
          label: 'Replacing the root volume',
          right:
            'A new root, as at launch or from a snapshot before the mistake, has no wrong line. What was written since is not on it.',
        },
      },
    },
  },
  do: {
    bigger: {
      say: 'Cure it for good: the check must pass even when the application takes all that it wants.',
      hints: [
        'A type can only be changed while the instance is stopped.',
        'Press “{commands.instance.stop}”, then “{commands.instance.changeType}” to one with twice the memory, and “{commands.instance.start}”. Wait for the checks.',
      ],
    },
    mend: {
      say: 'Bring web-1 up again. Look at its system log first, as you would in AWS.',
      hints: [
        '“{commands.instance.systemLog}” and “{commands.instance.screenshot}” are among its actions; so are the remedies.',
        'Choose “{commands.instance.replaceRoot}” with “{inspector.dialogs.replaceRoot.launch}”, and wait for the checks. Or follow the rescue on “{inspector.tabs.storage}”.',
      ],
    },
  },
  learnt: [
    'A failed instance check alone: the OS, its network set-up or its resources. You mend it. Used-up memory failed it here; often the kernel ends one process instead, and every check passes.',
    'System log and screenshot tell what; EC2 itself sees neither memory nor files.',
    'A reboot usually helps against a hang, only for a while against too little memory, and not against what stands on the disk.',
    'What is wrong on the root volume: repair it on a rescue instance, or replace the root volume.',
  ],
  reflect: 'When did restarting something “fix” it for you, and what was the cause you never found?',
  docs: [
    {
      title: 'Troubleshoot Amazon EC2 Linux instances with failed status checks',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/TroubleshootingInstances.html',
    },
    {
      title: 'Replace the root volume for an Amazon EC2 instance without stopping it',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/replace-root.html',
    },
  ],
  agreesWith: 'b486a593',
}
