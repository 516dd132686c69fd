import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'web-1 and cache-1 are no longer needed. Find out what goes with them, what stays, and what goes on costing money.',
  show: {
    furnish: {
      say: 'Before it goes: web-1 gets what servers gather over time.',
      captions: [
        'A data [[ebs-volume|volume]] is made and attached.',
        'An [[elastic-ip|Elastic IP]] is associated.',
        '[[termination-protection|Termination protection]] is turned on: a request to terminate is refused now.',
      ],
    },
  },
  predict: {
    store: {
      ask: 'An instance has a file on its instance store, a disk inside the host. It is stopped and started again. Where is the file?',
      options: {
        kept: {
          label: 'Where it was',
          wrong:
            'That holds for EBS. The [[instance-store|instance store]] was in the old [[host]], and is erased at every stop.',
        },
        moved: {
          label: 'AWS moved it to the root volume',
          wrong: 'Nobody copies it anywhere. If you need it later, you write it to EBS yourself.',
        },
        lost: {
          label: 'Gone',
          right:
            'An [[instance-store|instance store]] is emptied by every stop, hibernation and termination. A reboot keeps it.',
        },
      },
    },
    inside: {
      ask: 'An instance has shutdown behaviour terminate, and termination protection on. Somebody inside types sudo shutdown -h now. What happens?',
      options: {
        stops: {
          label: 'It stops',
          wrong: 'It would with the usual [[shutdown-behaviour|shutdown behaviour]]. This one says terminate.',
        },
        runs: {
          label: 'It runs on: it is protected',
          wrong:
            '[[termination-protection|Protection]] refuses requests from outside. It does not look at what the OS does.',
        },
        terminates: {
          label: 'It is terminated',
          right: 'The [[shutdown-behaviour|shutdown behaviour]] decides, and the protection does not stop it.',
        },
      },
    },
    left: {
      ask: 'An instance with a root volume from launch, a data volume attached later and an Elastic IP is terminated. Its settings are the default ones. What goes on costing money?',
      options: {
        instance: { label: 'The instance', wrong: 'It is not charged from [[shutting-down]] on.' },
        root: {
          label: 'The root volume',
          wrong: 'A root volume from launch has [[delete-on-termination|DeleteOnTermination]] on, so it was deleted.',
        },
        data: {
          label: 'The data volume',
          right:
            'What is attached later has [[delete-on-termination|DeleteOnTermination]] off: it is kept, with its files, and still costs.',
        },
        elastic: {
          label: 'The Elastic IP',
          right: 'It was disassociated, but it is still yours, and charged, until you release it.',
        },
      },
    },
  },
  do: {
    'restart-it': {
      say: 'Stop cache-1 and start it again. It has a file on its instance store.',
      hints: [
        'Select cache-1. “{inspector.storage.files}” lists what is on each of its disks.',
        'Press “{commands.instance.stop}”, then “{commands.page.next}” until it is stopped, then “{commands.instance.start}”, and on until it runs.',
      ],
    },
    'shut-it-down': {
      say: 'Imagine that you are logged in to cache-1: shut its OS down.',
      hints: [
        'Not EC2’s buttons this time, but what somebody does inside the OS.',
        'In the tab “{inspector.tabs.faults}”, under “{faults.inside}”, press “{faults.commands.shutdown}”.',
      ],
    },
    'terminate-it': {
      say: 'Terminate web-1. Leave the settings of its volumes as they are.',
      hints: [
        'Something refuses it. The button says what.',
        'Under “{inspector.actions}” choose “{settings.terminationProtection.choose.off}”, then press “{commands.instance.terminate}”, and “{commands.page.next}” until it is terminated.',
      ],
    },
    'clear-up': {
      say: 'web-1 is gone, and the bill goes on. Clear up what it has left.',
      hints: [
        'The list shows things that belong to no instance. There are two of them.',
        'In “{top.views.list}” delete the volume under “{list.tabs.volumes}”, and release the address under “{list.tabs.addresses}”.',
      ],
    },
  },
  learnt: [
    'Each attached volume has its own DeleteOnTermination: on for a root from launch, off for what is attached later, unless you change it.',
    'Volumes that were kept and Elastic IPs go on costing money after a termination until you delete and release them.',
    'A shutdown from inside does what the shutdown behaviour says, protected or not. An instance store survives a reboot, but no stop, hibernation or termination.',
  ],
  reflect: 'Before you terminate a server that somebody else set up, what would you look at?',
  docs: [
    {
      title: 'Preserve data when an instance is terminated',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html',
    },
    {
      title: 'Terminate Amazon EC2 instances',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/terminating-instances.html',
    },
  ],
  agreesWith: '83be3641',
}
