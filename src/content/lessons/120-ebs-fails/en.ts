import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro: 'web-1 keeps its orders on a data volume. There is a snapshot of it from last night, and new orders since.',
  show: {
    stall: {
      say: 'Step through it: the volume stops doing its I/O.',
      captions: [
        'On the way from the [[host]] to the [[ebs-volume|volume]], reads and writes no longer complete.',
        'The [[ebs-check|attached EBS check]] found out. The OS itself still answers, so the other two pass.',
        'AWS works on it and often mends such things by itself. Until then the application just hangs.',
      ],
    },
    unreachable: {
      say: 'Step through it: now the storage behind the volume has a problem.',
      captions: [
        'Nobody can reach the volume any more. From outside it looks just like the fault before.',
        'Again only the attached EBS check fails.',
        'A stop and start brought another host and another path. The volume is still as it was: the trouble is not on the path.',
      ],
    },
  },
  predict: {
    stalled: {
      ask: 'The I/O of a data volume stalls on a running Nitro instance. What is true after the next status checks?',
      options: {
        system: {
          label: 'The system check fails',
          wrong: 'The [[host]], its power and its network are fine, and it asks about nothing else.',
        },
        instance: {
          label: 'The instance check fails',
          wrong: 'The OS runs from its root volume and still answers. With a stalled root it might fail as well.',
        },
        ebs: {
          label: 'The attached EBS check fails',
          right: 'It asks exactly this: can the attached volumes be reached, and do they complete I/O?',
        },
        running: {
          label: 'The instance state still says running',
          right: 'The state tells only whether the virtual machine is on, not whether it is well.',
        },
      },
    },
    restart: {
      ask: 'The storage behind a volume has a problem; it cannot be reached from anywhere. Its instance is stopped and started. What then?',
      options: {
        fine: {
          label: 'The volume works again',
          wrong: 'Only where the path from the host was the problem. Another path leads to the same volume.',
        },
        still: {
          label: 'It still fails',
          right: 'The trouble is in EBS itself. AWS has to mend it, or another volume takes over.',
        },
        detached: {
          label: 'EC2 has taken the volume off',
          wrong: 'A volume stays attached through a stop and a start, whether it works or not.',
        },
      },
    },
    snapshot: {
      ask: 'A data volume has failed. A new volume is made from last night’s snapshot of it. What is on the new one?',
      options: {
        all: {
          label: 'Everything up to the failure',
          wrong: 'A [[snapshot]] is a moment, not a mirror. What was written after it is only on the failed volume.',
        },
        until: {
          label: 'Everything up to the snapshot',
          right: 'The volume as it was when the snapshot was started. Later orders are missing.',
        },
        empty: {
          label: 'Nothing: it is a new, empty volume',
          wrong: 'Without a snapshot it would be empty. From a snapshot it begins with its contents.',
        },
      },
    },
  },
  do: {
    path: {
      say: 'Give the volume another path, without waiting for AWS.',
      hints: [
        'The path begins at the host. Which actions change the host? Should AWS be quicker than you, another path still counts.',
        'Press “{commands.instance.stop}” and, once it is stopped, “{commands.instance.start}”. Then wait for the checks.',
      ],
    },
    restore: {
      say: 'The shop has to go on: attach a volume to web-1 that holds last night’s orders.',
      hints: [
        'There is a snapshot in the list. A volume made from it has to be in the zone of web-1.',
        'In “{top.views.list}”, under “{list.tabs.snapshots}”, choose “{commands.snapshot.createVolume}”; then “{commands.instance.attachVolume}” on “{inspector.tabs.storage}”, with “{inspector.dialogs.volume.existing}”.',
      ],
    },
  },
  learnt: [
    'The attached EBS check tells that a volume cannot be reached or does no I/O. State and the other checks may look fine.',
    'Wait for AWS, try another path by stop and start, or replace the volume from a snapshot.',
    'A snapshot saves you only if it was made before, and only what was on the volume then.',
  ],
  reflect: 'How many hours of your own work would be lost if your disk failed now? How would you make that fewer?',
  docs: [
    {
      title: 'Status checks for Amazon EC2 instances',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-system-instance-status-check.html',
    },
    {
      title: 'Amazon EBS snapshots',
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-snapshots.html',
    },
  ],
  agreesWith: 'ee40f4db',
}
